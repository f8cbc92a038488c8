package org.trama.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trama.model.Argument;
import org.trama.model.Event;
import org.trama.model.Filler;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Slug;

/**
 * An event as one document tells it, in the corpus's entities.
 *
 * @param path of the document
 * @param order position among the document's events
 * @param issued when the document was published
 * @param event the event, its arguments' entities canonical
 * @param core who takes part: {@code role=key} of agents, targets and participants
 * @param objects heads of the things, and keys of the entities, that are its objects
 * @param places where
 * @param real whether somebody in the document tells it as a fact, rather than as intended or
 *     possible
 */
record Telling(
    String path,
    int order,
    Optional<LocalDate> issued,
    Event event,
    Set<String> core,
    Set<String> objects,
    Set<String> places,
    boolean real) {
  Telling {
    core = Set.copyOf(core);
    objects = Set.copyOf(objects);
    places = Set.copyOf(places);
  }

  /** The telling of {@code event}, which must be in canonical entities. */
  static Telling of(String path, int order, Optional<LocalDate> issued, Event event, boolean real) {
    Set<String> core = new TreeSet<>();
    Set<String> objects = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (Argument argument : event.arguments()) {
      String filler = filler(argument.filler());
      switch (argument.role()) {
        case OBJECT -> objects.add(filler);
        case PLACE -> places.add(filler);
        default -> core.add(argument.role().localName() + "=" + filler);
      }
    }
    return new Telling(path, order, issued, event, core, objects, places, real);
  }

  private static String filler(Filler filler) {
    if (filler instanceof Filler.OfEntity named) {
      return named.entity();
    }
    return "~" + head(((Filler.OfText) filler).text());
  }

  /** The first word of a Spanish noun phrase is its head; number is taken off it. */
  private static String head(String phrase) {
    String slug = Slug.of(phrase);
    String head = slug.contains("-") ? slug.substring(0, slug.indexOf('-')) : slug;
    return head.length() > 4 ? head.replaceAll("(?<=[^aeiou])es$|s$", "") : head;
  }

  /** Those of the core that play {@code role}. */
  Set<String> of(Role role) {
    Set<String> players = new TreeSet<>(core);
    players.removeIf(player -> !player.startsWith(role.localName() + "="));
    return players;
  }

  Optional<LocalDate> start() {
    return event.time().flatMap(time -> time.start());
  }

  Optional<LocalDate> end() {
    return event.time().flatMap(time -> time.end().or(time::start));
  }

  /** Whether the document says on which day or days it was. */
  boolean isDated() {
    return start().isPresent();
  }

  Optional<Quantity> quantity() {
    return event.quantity();
  }

  /** Type, arguments, time and figure: all of the content, none of the words. */
  String content() {
    return String.join(
        "|",
        event.type(),
        String.valueOf(sorted(core)),
        String.valueOf(sorted(objects)),
        String.valueOf(sorted(places)),
        start().map(LocalDate::toString).orElse(""),
        end().map(LocalDate::toString).orElse(""),
        quantity().map(Telling::figure).orElse(""));
  }

  private static Set<String> sorted(Collection<String> values) {
    return new TreeSet<>(values);
  }

  private static String figure(Quantity quantity) {
    return quantity.min().map(min -> min.stripTrailingZeros().toPlainString()).orElse("")
        + "-"
        + quantity.max().map(max -> max.stripTrailingZeros().toPlainString()).orElse("")
        + Slug.of(quantity.unit());
  }
}
