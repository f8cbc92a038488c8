package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trama.model.Reference;

/**
 * Finds what people mean by the IRI of an event or a claim.
 *
 * <p>An event's IRI means the event that has it where nothing is corrected; where none has it any
 * more, the tellings that would give it to an event of their own. So a correction holds in later
 * builds too. A claim means what its document tells there.
 */
final class EventReferences {
  private final Map<String, Accepted> said;
  private final Map<String, Telling> byPlace = new HashMap<>();
  private final Map<String, List<String>> now = new HashMap<>();
  private final Map<String, List<String>> alone = new HashMap<>();

  /**
   * References to {@code tellings}.
   *
   * @param said what each document says, by path
   * @param tellings of all events
   */
  EventReferences(Map<String, Accepted> said, List<Telling> tellings) {
    this.said = said;
    tellings.forEach(telling -> byPlace.put(place(telling), telling));
  }

  private static String place(Telling telling) {
    return telling.path() + "#" + telling.event().id();
  }

  /**
   * Lets the ids of {@code events} be known, which may be of other entities than the tellings. What
   * was learnt first counts.
   */
  void learn(List<Tellings> events) {
    Map<String, List<String>> whole = new HashMap<>();
    Map<String, List<String>> single = new HashMap<>();
    List<String> ids = EventIds.mint(events);
    for (int i = 0; i < ids.size(); i++) {
      for (Telling telling : events.get(i).members()) {
        add(whole, ids.get(i), telling);
        EventIds.alone(telling).forEach(id -> add(single, id, telling));
      }
    }
    whole.forEach(now::putIfAbsent);
    single.forEach(alone::putIfAbsent);
  }

  private static void add(Map<String, List<String>> index, String id, Telling telling) {
    index.computeIfAbsent(id, key -> new ArrayList<>()).add(place(telling));
  }

  /** The tellings that are meant; empty where there is no such thing. */
  List<Telling> tellings(Reference reference) {
    List<String> places = places(reference);
    return places.stream().filter(byPlace::containsKey).distinct().map(byPlace::get).toList();
  }

  private List<String> places(Reference reference) {
    if (reference instanceof Reference.OfEvent event) {
      return now.getOrDefault(event.id(), alone.getOrDefault(event.id(), List.of()));
    }
    if (reference instanceof Reference.OfClaim claim && said.containsKey(claim.path())) {
      return said.get(claim.path()).eventsOf(claim.name()).stream()
          .map(event -> claim.path() + "#" + event)
          .toList();
    }
    return List.of();
  }
}
