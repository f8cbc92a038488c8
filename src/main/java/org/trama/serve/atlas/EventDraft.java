package org.trama.serve.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trama.model.Role;

/** An event while it is being gathered from the dataset. */
final class EventDraft {
  private final String iri;
  private final Set<Part> parts = new HashSet<>();
  private final Set<Figure> figures = new HashSet<>();
  private final Set<String> times = new TreeSet<>();
  private final List<Voice> voices = new ArrayList<>();
  private String type = "Event";
  private Status status = Status.ATTRIBUTED;
  private Optional<LocalDate> start = Optional.empty();
  private Optional<LocalDate> end = Optional.empty();

  EventDraft(String iri) {
    this.iri = iri;
  }

  void type(String localName) {
    type = localName;
  }

  void status(Status told) {
    status = told;
  }

  void part(Role role, Party party) {
    parts.add(new Part(role, party));
  }

  void figure(Figure figure) {
    figures.add(figure);
  }

  void voice(Voice voice) {
    voices.add(voice);
  }

  void time(AtlasTimes.Time time) {
    times.add(time.text());
    start = Stream.of(start, time.start()).flatMap(Optional::stream).min(Comparator.naturalOrder());
    end = Stream.of(end, time.end()).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  EventEntry entry() {
    return new EventEntry(
        iri,
        type,
        status,
        parts.stream()
            .sorted(
                Comparator.comparing(Part::role)
                    .thenComparing(part -> part.party().label())
                    .thenComparing(part -> part.party().iri()))
            .toList(),
        figures.stream()
            .sorted(
                Comparator.comparing((Figure figure) -> figure.document().path())
                    .thenComparing(Figure::text))
            .toList(),
        start,
        end,
        voices.stream()
            .flatMap(voice -> voice.document().issued().stream())
            .min(Comparator.naturalOrder()),
        List.copyOf(times),
        voices.stream()
            .sorted(
                Comparator.comparing((Voice voice) -> voice.document().path())
                    .thenComparing(Voice::claim))
            .toList());
  }
}
