package org.trama.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which tellings are of one event: first among those with exactly the same parties, then
 * among dated ones where one names more of the parties than the other.
 *
 * <p>Compares only within a type and the same parties, or a type, a party and a day.
 */
final class EventMatcher {
  private final Sameness sameness;

  EventMatcher(Sameness sameness) {
    this.sameness = sameness;
  }

  /** The events that {@code tellings} tell, each with all its tellings, in a stable order. */
  List<Tellings> match(List<Telling> tellings) {
    Map<String, List<Telling>> byParties = new TreeMap<>();
    for (Telling telling : tellings) {
      String key = telling.event().type() + new TreeSet<>(telling.core());
      byParties.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
    }
    List<Tellings> events = new ArrayList<>();
    byParties.values().forEach(group -> events.addAll(matchSameParties(group)));
    return uniteAcrossParties(events);
  }

  private List<Tellings> matchSameParties(List<Telling> group) {
    List<Tellings> events = new ArrayList<>();
    Map<String, Set<Integer>> filed = new HashMap<>();
    for (Telling telling : group.stream().sorted(Tellings.ORDER).toList()) {
      Set<Integer> near = new TreeSet<>();
      Days.wanted(telling, sameness).forEach(day -> near.addAll(filed.getOrDefault(day, Set.of())));
      List<Tellings> admitting =
          near.stream().map(events::get).filter(event -> event.admits(telling, sameness)).toList();
      Optional<Tellings> chosen = choose(telling, admitting);
      chosen.ifPresentOrElse(event -> event.add(telling), () -> events.add(new Tellings(telling)));
      int at = chosen.map(events::indexOf).orElse(events.size() - 1);
      Days.filed(telling).forEach(day -> filed.computeIfAbsent(day, k -> new HashSet<>()).add(at));
    }
    return events;
  }

  /** One with the very same content; else, for what has no date, the only one; else the first. */
  private static Optional<Tellings> choose(Telling telling, List<Tellings> admitting) {
    String content = telling.content();
    Optional<Tellings> same = admitting.stream().filter(event -> event.holds(content)).findFirst();
    boolean unclear =
        !telling.isDated()
            && admitting.size() > 1
            && admitting.stream().anyMatch(Tellings::isDated);
    return same.isPresent() || unclear ? same : admitting.stream().findFirst();
  }

  private List<Tellings> uniteAcrossParties(List<Tellings> events) {
    List<Tellings> dated =
        events.stream()
            .filter(event -> event.first().isDated())
            .sorted(Comparator.comparing(Tellings::first, Tellings.ORDER))
            .toList();
    Blocks<Tellings> blocks = new Blocks<>(dated, EventMatcher::partiesAndDays);
    Set<Tellings> gone = new HashSet<>();
    for (Tellings event : dated) {
      for (Tellings other : blocks.near(event)) {
        boolean open = !gone.contains(event) && !gone.contains(other);
        if (open && event.admitsAll(other, sameness)) {
          event.addAll(other);
          gone.add(other);
        }
      }
    }
    return events.stream().filter(event -> !gone.contains(event)).toList();
  }

  private static List<String> partiesAndDays(Tellings event) {
    Telling first = event.first();
    String day = first.start().map(Object::toString).orElse("");
    return first.core().stream()
        .map(player -> first.event().type() + " " + day + " " + player)
        .toList();
  }
}
