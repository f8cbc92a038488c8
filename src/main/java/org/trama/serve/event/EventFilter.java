package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Status;
import org.trama.serve.html.Html;
import org.trama.serve.html.Tag;
import org.trama.serve.visit.Visit;

/**
 * Which events a visitor wants to see.
 *
 * @param type local name of a class, or empty
 * @param status local name of a status, or empty
 * @param from first day, if any
 * @param until last day, if any
 * @param source part of the name of who says so, or of the document's path, or empty
 */
public record EventFilter(
    String type,
    String status,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String source) {

  private static final List<String> STATUSES =
      Stream.of(Status.values()).map(Status::localName).toList();

  /** What the visit asks for; what it asks for and cannot be understood is left out. */
  public static EventFilter of(Visit visit) {
    return new EventFilter(
        visit.parameter("tipo").filter(types(visit)::contains).orElse(""),
        visit.parameter("estado").filter(STATUSES::contains).orElse(""),
        day(visit, "desde"),
        day(visit, "hasta"),
        visit.parameter("fuente").orElse(""));
  }

  private static List<String> types(Visit visit) {
    return visit.atlas().terms().eventTypes().stream()
        .sorted(Comparator.comparing(visit::term))
        .toList();
  }

  private static Optional<LocalDate> day(Visit visit, String name) {
    try {
      return visit.parameter(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What of a visit's filter could not be understood, and so is not obeyed. */
  public static Html faults(Visit visit) {
    List<Html> faults = new ArrayList<>();
    for (String name : List.of("desde", "hasta")) {
      visit
          .parameter(name)
          .filter(text -> day(visit, name).isEmpty())
          .ifPresent(
              text ->
                  faults.add(
                      fault(
                          text,
                          visit.say(
                              "«%s» no es un día: se escribe como 2024-09-13. Se muestra sin ese límite.",
                              "“%s” is no day: it is written like 2024-09-13. Shown without that limit."))));
    }
    unknown(visit, "tipo", types(visit), faults);
    unknown(visit, "estado", STATUSES, faults);
    return Html.of(faults);
  }

  private static void unknown(Visit visit, String name, List<String> known, List<Html> faults) {
    visit
        .parameter(name)
        .filter(text -> !known.contains(text))
        .ifPresent(
            text ->
                faults.add(
                    fault(
                        text,
                        visit.say(
                            "No hay «%s»: elija en la lista. Se muestra sin ese filtro.",
                            "There is no “%s”: choose from the list. Shown without that filter."))));
  }

  private static Html fault(String text, String words) {
    return tag("p").with("role", "alert").of(words.formatted(text));
  }

  /** Whether the visitor wants to see an event. */
  public boolean accepts(EventEntry event) {
    return (type.isEmpty() || event.type().equals(type))
        && (status.isEmpty() || event.status().localName().equals(status))
        && (from.isEmpty() || event.day().filter(day -> !day.isBefore(from.get())).isPresent())
        && (until.isEmpty() || event.day().filter(day -> !day.isAfter(until.get())).isPresent())
        && (source.isEmpty() || told(event));
  }

  private boolean told(EventEntry event) {
    String wanted = source.toLowerCase(java.util.Locale.ROOT);
    return event.voices().stream()
        .flatMap(voice -> Stream.of(voice.name(), voice.document().path()))
        .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains(wanted));
  }

  /** Names and values of the parameters that make this filter. */
  public List<String> parameters() {
    return List.of(
        "tipo", type,
        "estado", status,
        "desde", from.map(LocalDate::toString).orElse(""),
        "hasta", until.map(LocalDate::toString).orElse(""),
        "fuente", source);
  }

  /** Fields that set the filter, for a form. */
  public Html fields(Visit visit) {
    return tag("div")
        .with("class", "filters")
        .of(
            choice(visit, "tipo", visit.say("Clase", "Kind"), type, types(visit)),
            choice(visit, "estado", visit.say("Estado", "Status"), status, STATUSES),
            input(
                "desde",
                "date",
                visit.say("Desde", "From"),
                from.map(LocalDate::toString).orElse("")),
            input(
                "hasta",
                "date",
                visit.say("Hasta", "Until"),
                until.map(LocalDate::toString).orElse("")),
            input("fuente", "text", visit.say("Fuente", "Source"), source));
  }

  private static Html choice(
      Visit visit, String name, String label, String chosen, List<String> values) {
    List<Html> options = new ArrayList<>();
    options.add(tag("option").with("value", "").of(visit.say("cualquiera", "any")));
    values.stream()
        .map(
            value -> {
              Tag option = tag("option").with("value", value);
              return (value.equals(chosen) ? option.with("selected", "") : option)
                  .of(visit.term(value));
            })
        .forEach(options::add);
    return tag("span")
        .with("class", "field")
        .of(
            tag("label").with("for", "filtro-" + name).of(label),
            tag("select").with("id", "filtro-" + name).with("name", name).of(options));
  }

  private static Html input(String name, String type, String label, String value) {
    return tag("span")
        .with("class", "field")
        .of(
            tag("label").with("for", "filtro-" + name).of(label),
            tag("input")
                .with("id", "filtro-" + name)
                .with("name", name)
                .with("type", type)
                .with("value", value)
                .of());
  }
}
