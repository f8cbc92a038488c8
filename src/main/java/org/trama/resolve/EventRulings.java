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
        unite(all(correction.subject(), same.other()), "corrections.ttl, line " + correction.line());
      }
    }
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Different different) {
        part(references.tellings(correction.subject()), references.tellings(different.other()));
      }
    }
    return events;
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
    List<Telling> real = some.stream().filter(telling -> !others.contains(telling)).toList();
    for (Tellings event : List.copyOf(events)) {
      List<Telling> in = event.members().stream().filter(real::contains).toList();
      if (!in.isEmpty() && event.holdsAny(others)) {
        int at = events.indexOf(event);
        events.set(at, Tellings.of(event.members().stream().filter(t -> !in.contains(t)).toList()));
        events.add(Tellings.of(in));
      }
    }
  }

  /** The outcome of {@code correction} in the events as they are now. */
  CorrectionOutcome outcome(Correction correction, Map<String, Map<String, String>> ids) {
    List<String> left = ids(correction.subject(), ids);
    if (left.isEmpty()) {
      return failed(correction, EntityOutcomes.unknown(correction, 0));
    }
    if (correction.change() instanceof Change.Same same) {
      return compare(correction, left, ids(same.other(), ids), true);
    }
    if (correction.change() instanceof Change.Different different) {
      return compare(correction, left, ids(different.other(), ids), false);
    }
    return done(correction, left);
  }

  private List<String> ids(Reference reference, Map<String, Map<String, String>> ids) {
    return references.tellings(reference).stream()
        .map(telling -> ids.get(telling.path()).get(telling.event().id()))
        .distinct()
        .sorted()
        .toList();
  }

  private static CorrectionOutcome compare(
      Correction correction, List<String> left, List<String> right, boolean same) {
    if (right.isEmpty()) {
      return failed(correction, EntityOutcomes.unknown(correction, 1));
    }
    List<String> all = new ArrayList<>(left);
    all.addAll(right);
    boolean apart = left.stream().noneMatch(right::contains);
    boolean holds = same ? all.stream().distinct().count() == 1 : apart;
    return holds
        ? done(correction, all)
        : failed(correction, "another correction, or the document itself, says otherwise");
  }

  /** Classes that people gave to events, by canonical id; the last word counts. */
  Map<String, String> types(
      List<Correction> corrections, Map<String, Map<String, String>> ids) {
    Map<String, String> types = new HashMap<>();
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Type type) {
        ids(correction.subject(), ids).forEach(id -> types.put(id, type.localName()));
      }
    }
    return types;
  }

  private static CorrectionOutcome done(Correction correction, List<String> events) {
    return new CorrectionOutcome(correction, Optional.empty(), List.of(), events);
  }

  private static CorrectionOutcome failed(Correction correction, String problem) {
    return new CorrectionOutcome(correction, Optional.of(problem), List.of(), List.of());
  }
}
