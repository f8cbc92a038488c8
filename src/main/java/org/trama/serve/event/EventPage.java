package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trama.model.Role;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Party;
import org.trama.serve.data.DataLinks;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.Links;
import org.trama.serve.http.PageFault;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.FigureWords;

/** An event: who, to whom, what, how many, where, when; then who says so and who denies it. */
public final class EventPage {
  private final Visit visit;
  private final EventEntry event;
  private final EventWords words;

  private EventPage(Visit visit, EventEntry event) {
    this.visit = visit;
    this.event = event;
    this.words = new EventWords(visit);
  }

  /** The page of an event; throws {@link org.trama.serve.http.PageFault} where there is none. */
  public static Page show(Visit visit, String iri) {
    EventEntry event = visit.atlas().event(iri).orElseThrow(() -> PageFault.unknown(iri));
    return new EventPage(visit, event).page().about(iri);
  }

  private Page page() {
    return Page.of(
        words.title(event),
        tag("p").with("class", "under").of(words.status(event.status()), Html.text(meaning())),
        tag("dl").with("class", "facts").of(facts()),
        tag("h2").of(visit.say("Quién lo dice y quién lo niega", "Who says so and who denies it")),
        new Ledger(visit).of(event),
        figures(),
        related(),
        DataLinks.of(visit, event.iri()));
  }

  private String meaning() {
    return switch (event.status()) {
      case STATED ->
          visit.say(
              "Algún documento lo cuenta por su cuenta.",
              "Some document tells it on its own account.");
      case ATTRIBUTED ->
          visit.say(
              "Ningún documento lo cuenta por su cuenta: solo fuentes citadas.",
              "No document tells it on its own account: only quoted sources do.");
      case DENIED -> visit.say("Solo consta negado.", "It is only ever denied.");
      case DISPUTED ->
          visit.say("Unos lo afirman y otros lo niegan.", "Some assert it and others deny it.");
    };
  }

  private List<Html> facts() {
    List<Html> facts = new ArrayList<>();
    fact(
        facts,
        visit.say("Qué", "What"),
        Html.of(tag("a").with("href", Links.events("tipo", event.type())).of(words.type(event))));
    parties(facts, visit.say("Quién", "Who"), Role.AGENT);
    parties(facts, visit.say("Entre quiénes", "Between"), Role.PARTICIPANT);
    parties(facts, visit.say("A quién", "To whom"), Role.TARGET);
    parties(facts, visit.say("Objeto", "Object"), Role.OBJECT);
    String figures =
        event.figures().stream().map(FigureWords::of).distinct().collect(Collectors.joining(" · "));
    if (!figures.isEmpty()) {
      fact(facts, visit.say("Cuántos", "How many"), Html.text(figures));
    }
    parties(facts, visit.say("Dónde", "Where"), Role.PLACE);
    fact(facts, visit.say("Cuándo", "When"), when());
    return facts;
  }

  private Html when() {
    if (!event.dated()) {
      return Html.text(
          event.day().isEmpty()
              ? visit.say("No se dice.", "It is not told.")
              : visit.say("No se dice; publicado el ", "It is not told; published on ")
                  + visit.speech().day(event.day().get()));
    }
    String words = String.join("», «", event.times());
    return Html.of(
        this.words.day(event),
        words.isBlank()
            ? Html.of()
            : tag("span").with("class", "aside").with("lang", "es").of(" «" + words + "»"));
  }

  private void parties(List<Html> facts, String name, Role role) {
    List<Party> parties = event.parties(role);
    if (!parties.isEmpty()) {
      fact(facts, name, words.parties(parties));
    }
  }

  private static void fact(List<Html> facts, String name, Html value) {
    facts.add(tag("div").of(tag("dt").of(name), tag("dd").of(value)));
  }

  private Html figures() {
    return event.figures().size() < 2
        ? Html.of()
        : Html.of(
            tag("h2")
                .of(
                    visit.say(
                        "Cuántos, según cada documento", "How many, according to each document")),
            FigureChart.of(visit, FigureChart.rows(visit, List.of(event))));
  }

  /** Other events of the same kind between the same parties. */
  private Html related() {
    List<String> actors = event.actors().map(Party::iri).toList();
    List<EventEntry> others =
        actors.stream()
            .flatMap(iri -> visit.atlas().eventsOf(iri).stream())
            .distinct()
            .filter(other -> !other.equals(event) && other.type().equals(event.type()))
            .filter(other -> other.parties(Role.TARGET).equals(event.parties(Role.TARGET)))
            .filter(other -> other.actors().map(Party::iri).toList().equals(actors))
            .limit(8)
            .toList();
    return others.isEmpty()
        ? Html.of()
        : Html.of(
            tag("h2").of(visit.say("Otros como este", "Others like this")), words.list(others));
  }
}
