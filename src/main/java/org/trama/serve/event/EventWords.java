package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.model.Role;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Party;
import org.trama.serve.atlas.Status;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.FigureWords;
import org.trama.serve.words.Speech;

/** Puts events into words, and into the lines of lists. */
public record EventWords(Visit visit) {
  private static final int BESIDES = 3;

  /** {@code Entrega de armas: Corea del Norte → Rusia (municiones)}. */
  public String title(EventEntry event) {
    String doers = event.actors().map(Party::label).distinct().collect(Collectors.joining(", "));
    String target = names(event, Role.TARGET);
    String object = names(event, Role.OBJECT);
    String place = names(event, Role.PLACE);
    boolean bare = doers.isEmpty() && target.isEmpty();
    return type(event)
        + (doers.isEmpty() ? "" : ": " + doers)
        + (target.isEmpty() ? "" : " → " + target)
        + (object.isEmpty() ? "" : " (" + object + ")")
        + (bare && !place.isEmpty() ? ": " + place : "");
  }

  /** Name of the class, with a capital. */
  String type(EventEntry event) {
    return Speech.capital(visit.term(event.type()));
  }

  private static String names(EventEntry event, Role role) {
    return event.parties(role).stream()
        .map(Party::label)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The day as lists show it: marked as uncertain where it is only that of a document. */
  Html day(EventEntry event) {
    Optional<LocalDate> day = event.day();
    if (day.isEmpty()) {
      return tag("span").with("class", "day none").of(visit.say("sin fecha", "no date"));
    }
    if (event.dated()) {
      return tag("span")
          .with("class", "day")
          .of(time(day.get(), visit.speech().days(event.start(), event.end())));
    }
    Html time = time(day.get(), visit.speech().day(day.get()));
    return tag("span")
        .with("class", "day about")
        .with("title", visit.say("publicado entonces", "published then"))
        .of(Html.text(visit.say("publ. ", "publ. ")), time);
  }

  private static Html time(LocalDate day, String words) {
    return tag("time").with("datetime", day.toString()).of(words);
  }

  Html status(Status status) {
    return tag("span")
        .with("class", "status " + status.localName().toLowerCase(Locale.ROOT))
        .of(visit.term(status.localName()));
  }

  /** A party with a link to its page, where it has one. */
  public Html party(Party party) {
    return party.entity()
        ? tag("a").with("href", visit.links().node(party.iri())).of(party.label())
        : tag("span").of(party.label());
  }

  /** Parties one after another. */
  Html parties(List<Party> parties) {
    List<Html> pieces = new ArrayList<>();
    Set<String> unnamed = new HashSet<>();
    for (Party party : parties) {
      if (!party.entity() && !unnamed.add(party.label())) {
        continue; // the same words of two documents
      }
      if (!pieces.isEmpty()) {
        pieces.add(Html.text(", "));
      }
      pieces.add(party(party));
    }
    return Html.of(pieces);
  }

  /** A list in which each event is a line that leads to its page. */
  public Html list(List<EventEntry> events) {
    return tag("ul").with("class", "events").of(events.stream().map(this::line).toList());
  }

  private Html line(EventEntry event) {
    String title = title(event);
    return tag("li")
        .of(
            day(event),
            tag("span")
                .with("class", "what")
                .of(
                    tag("a").with("href", visit.links().node(event.iri())).of(title),
                    besides(event, title)),
            status(event.status()));
  }

  /** How many and where, as far as the title does not say so. */
  private static Html besides(EventEntry event, String title) {
    List<String> words =
        Stream.concat(
                event.figures().stream().map(FigureWords::of),
                event.parties(Role.PLACE).stream().map(Party::label))
            .distinct()
            .filter(word -> !title.contains(word))
            .limit(BESIDES)
            .toList();
    return words.isEmpty()
        ? Html.of()
        : tag("span")
            .with("class", "aside")
            .with("lang", "es")
            .of(" · " + String.join(" · ", words));
  }
}
