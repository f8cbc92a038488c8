package org.trama.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tellings of one event, one a document at most. Grows while events are being matched. */
final class Tellings {
  /**
   * The order in which tellings are considered: what is dated first, then by date of issue and
   * path.
   */
  static final Comparator<Telling> ORDER =
      Comparator.<Telling, Boolean>comparing(telling -> !telling.isDated())
          .thenComparing(
              telling -> telling.start().or(telling::issued).map(Object::toString).orElse("~"))
          .thenComparing(telling -> telling.issued().map(Object::toString).orElse("~"))
          .thenComparing(Telling::path)
          .thenComparingInt(Telling::order);

  private final List<Telling> members = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final Set<String> issues = new HashSet<>();
  private final List<Telling> distinct = new ArrayList<>();

  private Telling first;
  private Optional<String> reason = Optional.empty();

  /** All of {@code tellings}, at least one. */
  static Tellings of(List<Telling> tellings) {
    Tellings event = new Tellings(tellings.get(0));
    tellings.subList(1, tellings.size()).forEach(event::add);
    return event;
  }

  Tellings(Telling first) {
    this.first = first;
    add(first);
  }

  void add(Telling telling) {
    members.add(telling);
    first = ORDER.compare(telling, first) < 0 ? telling : first;
    paths.add(telling.path());
    String issued = telling.issued().map(Object::toString).orElse("");
    String content = telling.content();
    contents.add(content);
    if (issues.add(content + "|" + issued)) {
      distinct.add(telling);
    }
  }

  void addAll(Tellings others) {
    others.members.forEach(this::add);
  }

  /** Whether one of {@code tellings} is among these. */
  boolean holdsAny(List<Telling> tellings) {
    return members.stream().anyMatch(tellings::contains);
  }

  /** These are one event for a reason of its own. */
  void because(String given) {
    reason = Optional.of(given);
  }

  /** Why these are one event, where it is not because they agree. */
  Optional<String> reason() {
    return reason;
  }

  /** The first in {@link #ORDER}. */
  Telling first() {
    return first;
  }

  /** All, by path. */
  List<Telling> members() {
    return members.stream()
        .sorted(Comparator.comparing(Telling::path).thenComparingInt(Telling::order))
        .toList();
  }

  /**
   * Whether {@code telling} is of the same event as every one of these, and of a document not among
   * theirs.
   */
  boolean admits(Telling telling, Sameness sameness) {
    return !paths.contains(telling.path())
        && distinct.stream().allMatch(member -> sameness.test(member, telling));
  }

  /** Whether all of the others are admitted. */
  boolean admitsAll(Tellings others, Sameness sameness) {
    return Collections.disjoint(paths, others.paths)
        && others.distinct.stream().allMatch(telling -> admits(telling, sameness));
  }

  /** Whether no document tells both. */
  boolean isApartFrom(Tellings other) {
    return Collections.disjoint(paths, other.paths);
  }

  /** Whether some of these say on which day it was. */
  boolean isDated() {
    return first.isDated();
  }

  /** Whether one of these has exactly this {@link Telling#content}. */
  boolean holds(String content) {
    return contents.contains(content);
  }
}
