package org.trama.serve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trama.model.Role;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Figure;
import org.trama.serve.atlas.Party;

/**
 * Events that may be one and the same thing, told with figures that cannot all be right.
 *
 * @param events of one kind between the same parties, latest first
 * @param unit that the figures count in
 */
record RivalFigures(List<EventEntry> events, String unit) {
  private static final int NEAR_DAYS = 45;

  RivalFigures {
    events = List.copyOf(events);
    Objects.requireNonNull(unit);
  }

  /** Those among {@code all}, in their order: same kind, parties and unit, days not far apart. */
  static List<RivalFigures> among(List<EventEntry> all) {
    Map<String, List<EventEntry>> alike = new TreeMap<>();
    for (EventEntry event : all) {
      event.figures().stream()
          .map(Figure::unit)
          .distinct()
          .filter(unit -> !unit.isEmpty())
          .forEach(
              unit ->
                  alike
                      .computeIfAbsent(key(event) + "|" + unit, any -> new ArrayList<>())
                      .add(event));
    }
    List<RivalFigures> rivals = new ArrayList<>();
    alike.forEach(
        (key, events) ->
            near(events).stream()
                .map(group -> new RivalFigures(group, key.substring(key.lastIndexOf('|') + 1)))
                .filter(RivalFigures::differ)
                .forEach(rivals::add));
    rivals.sort(
        Comparator.comparing(
                (RivalFigures rival) -> rival.events().get(0).day().orElse(LocalDate.MIN))
            .reversed());
    return rivals;
  }

  private static String key(EventEntry event) {
    boolean nobody = event.actors().findAny().isEmpty() && event.parties(Role.TARGET).isEmpty();
    String alone = nobody ? event.iri() : "";
    return event.type()
        + "|"
        + event.actors().map(Party::iri).collect(Collectors.joining(" "))
        + "|"
        + event.parties(Role.TARGET).stream().map(Party::iri).collect(Collectors.joining(" "))
        + "|"
        + alone;
  }

  /** Runs of events none of which is far from the one before. */
  private static List<List<EventEntry>> near(List<EventEntry> events) {
    List<List<EventEntry>> groups = new ArrayList<>();
    long last = Long.MIN_VALUE;
    for (EventEntry event : events) {
      long day = event.day().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      boolean far =
          groups.isEmpty() || (day != last && (day == Long.MIN_VALUE || last - day > NEAR_DAYS));
      if (far) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(event);
      last = day;
    }
    return groups;
  }

  private boolean differ() {
    List<Figure> figures = withUnit().stream().flatMap(event -> event.figures().stream()).toList();
    return figures.stream().anyMatch(one -> figures.stream().anyMatch(two -> !one.agreesWith(two)));
  }

  /** The events with the figures in this unit only. */
  List<EventEntry> withUnit() {
    return events.stream().map(event -> event.countedIn(unit)).toList();
  }
}
