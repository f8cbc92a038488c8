package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Reference;

/** Applies the corrections of events to what was matched. */
final class EventRulings {
  private final EventReferences references;
  private final List<Tellings> events;

  /** Rulings on {@code events}. */
  EventRulings(EventReferences references, List<Tellings> events) {
    this.references = references;
    this.events = new ArrayList<>(events);
  }

  /** Applies {@code corrections}: what is one first, then what is not. */
  List<Tellings> apply(List<Correction> corrections) {
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Same same) {
        unite(
            all(correction.subject(), same.other()), "corrections.ttl, line " + correction.line());
      }
    }
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Different different) {
        Sides sides = sides(correction.subject(), different.other());
        part(sides.some(), sides.others());
      }
    }
    return events;
  }

  /** Tellings of the one thing, and those of the other: none is on both sides. */
  private record Sides(List<Telling> some, List<Telling> others) {}

  /** What both could mean is meant by the one that means less: a claim rather than its event. */
  private Sides sides(Reference one, Reference other) {
    List<Telling> some = references.tellings(one);
    List<Telling> others = references.tellings(other);
    return some.size() <= others.size()
        ? new Sides(some, without(others, some))
        : new Sides(without(some, others), others);
  }

  private static List<Telling> without(List<Telling> tellings, List<Telling> others) {
    return tellings.stream().filter(telling -> !others.contains(telling)).toList();
  }

  private List<Telling> all(Reference one, Reference other) {
    List<Telling> first = references.tellings(one);
    List<Telling> second = references.tellings(other);
    List<Telling> all = new ArrayList<>(first);
    all.addAll(second);
    return first.isEmpty() || second.isEmpty() ? List.of() : all;
  }

  private void unite(List<Telling> tellings, String reason) {
    List<Tellings> those = events.stream().filter(event -> event.holdsAny(tellings)).toList();
    if (those.size() > 1) {
      Tellings first = those.get(0);
      those.subList(1, those.size()).forEach(first::addAll);
      first.because(reason);
      events.removeAll(those.subList(1, those.size()));
    }
  }

  private void part(List<Telling> some, List<Telling> others) {
    for (Tellings event : List.copyOf(events)) {
      List<Telling> in = event.members().stream().filter(some::contains).toList();
      if (!in.isEmpty() && event.holdsAny(others)) {
        events.set(events.indexOf(event), Tellings.of(without(event.members(), in)));
        events.add(Tellings.of(in));
      }
    }
  }

  /** The outcome of {@code correction} in the events as they are now. */
  CorrectionOutcome outcome(Correction correction, Map<String, Map<String, String>> ids) {
    List<Telling> subject = references.tellings(correction.subject());
    if (subject.isEmpty()) {
      return failed(correction, EntityOutcomes.unknown(correction, 0));
    }
    if (correction.change() instanceof Change.Same same) {
      List<String> all = ids(all(correction.subject(), same.other()), ids);
      return all.isEmpty()
          ? failed(correction, EntityOutcomes.unknown(correction, 1))
          : judged(correction, all.size() == 1, all);
    }
    if (correction.change() instanceof Change.Different different) {
      return apart(correction, different.other(), ids);
    }
    return judged(correction, true, ids(subject, ids));
  }

  private CorrectionOutcome apart(
      Correction correction, Reference other, Map<String, Map<String, String>> ids) {
    if (references.tellings(other).isEmpty()) {
      return failed(correction, EntityOutcomes.unknown(correction, 1));
    }
    Sides sides = sides(correction.subject(), other);
    List<String> left = ids(sides.some(), ids);
    List<String> right = ids(sides.others(), ids);
    List<String> all = new ArrayList<>(left);
    all.addAll(right);
    return judged(correction, left.stream().noneMatch(right::contains), all);
  }

  private static List<String> ids(List<Telling> tellings, Map<String, Map<String, String>> ids) {
    return tellings.stream()
        .map(telling -> ids.get(telling.path()).get(telling.event().id()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Classes that people gave to events, by canonical id; the last word counts. */
  Map<String, String> types(List<Correction> corrections, Map<String, Map<String, String>> ids) {
    Map<String, String> types = new HashMap<>();
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Type type) {
        ids(references.tellings(correction.subject()), ids)
            .forEach(id -> types.put(id, type.localName()));
      }
    }
    return types;
  }

  private static CorrectionOutcome judged(
      Correction correction, boolean holds, List<String> events) {
    return holds
        ? new CorrectionOutcome(correction, Optional.empty(), List.of(), events)
        : failed(correction, "another correction, or the document itself, says otherwise");
  }

  private static CorrectionOutcome failed(Correction correction, String problem) {
    return new CorrectionOutcome(correction, Optional.of(problem), List.of(), List.of());
  }
}
