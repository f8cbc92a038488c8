package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.trama.model.Role;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.chart.Chart;
import org.trama.serve.event.EventWords;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.html.SearchForm;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Visit;

/** What two entities did to each other, and said of each other, over time. */
public final class BetweenPage {
  private static final int SHOWN = 60;

  private final Visit visit;
  private final EntityEntry one;
  private final EntityEntry two;

  private BetweenPage(Visit visit, EntityEntry one, EntityEntry two) {
    this.visit = visit;
    this.one = one;
    this.two = two;
  }

  /** The page of the two that the visit names; a form where it does not. */
  public static Page show(Visit visit) {
    Optional<EntityEntry> one = visit.parameter("a").flatMap(typed -> entity(visit, typed));
    Optional<EntityEntry> two = visit.parameter("b").flatMap(typed -> entity(visit, typed));
    Html form = form(visit, name(visit, "a", one), name(visit, "b", two));
    if (one.isEmpty() || two.isEmpty()) {
      return Page.of(
          visit.say("Entre dos", "Between two"), intro(visit), form, missing(visit, one, two));
    }
    return new BetweenPage(visit, one.get(), two.get()).page(form);
  }

  private static Html intro(Visit visit) {
    return tag("p")
        .with("class", "lead")
        .of(
            visit.say(
                "Qué se hicieron dos, y qué dijo cada uno del otro, a lo largo del tiempo.",
                "What two did to each other, and what each said of the other, over time."));
  }

  /** By the end of its IRI or, failing that, by a name. */
  private static Optional<EntityEntry> entity(Visit visit, String typed) {
    return visit
        .atlas()
        .entity(visit.links().entity(typed))
        .or(() -> visit.atlas().suggest(typed, 1).stream().findFirst());
  }

  private static String name(Visit visit, String parameter, Optional<EntityEntry> found) {
    return found.map(EntityEntry::label).or(() -> visit.parameter(parameter)).orElse("");
  }

  private static Html form(Visit visit, String one, String two) {
    return tag("form")
        .with("action", SitePaths.BETWEEN)
        .with("class", "filter pair")
        .of(
            SearchForm.field(visit.speech(), "uno", "a", visit.say("Uno", "One"), one),
            SearchForm.field(visit.speech(), "otro", "b", visit.say("Otro", "The other"), two),
            tag("button").with("type", "submit").of(visit.say("Comparar", "Compare")));
  }

  private static Html missing(Visit visit, Optional<EntityEntry> one, Optional<EntityEntry> two) {
    boolean asked = visit.parameter("a").isPresent() && visit.parameter("b").isPresent();
    return !asked || one.isPresent() && two.isPresent()
        ? Html.of()
        : tag("p")
            .with("role", "alert")
            .of(
                visit.say(
                    "No hay nadie con ese nombre; elija entre las sugerencias.",
                    "There is nobody by that name; choose among the suggestions."));
  }

  private Page page(Html form) {
    List<EventEntry> there = new ArrayList<>();
    List<EventEntry> back = new ArrayList<>();
    List<EventEntry> together = new ArrayList<>();
    boolean fewer = two.events() < one.events();
    for (EventEntry event : visit.atlas().eventsOf(fewer ? two.iri() : one.iri())) {
      if (involves(event, fewer ? one : two)) {
        (acts(event, one, two) ? there : acts(event, two, one) ? back : together).add(event);
      }
    }
    String onward = one.label() + " → " + two.label();
    String backward = two.label() + " → " + one.label();
    String both = visit.say("Los dos a la vez", "Both at once");
    Map<String, List<EventEntry>> series = new LinkedHashMap<>();
    series.put(onward, there);
    series.put(backward, back);
    series.put(both, together);
    return Page.of(
        one.label() + visit.say(" y ", " and ") + two.label(),
        form,
        one.equals(two) ? itself() : Html.of(),
        Chart.of(visit.speech(), series),
        tag("div")
            .with("class", "ledger")
            .of(side(onward, there, true), side(backward, back, true)),
        together.isEmpty() ? Html.of() : side(both, together, true),
        talk());
  }

  /** What each said of the other, side by side; nothing where neither said anything. */
  private Html talk() {
    List<EventEntry> there = said(one, two);
    List<EventEntry> back = said(two, one);
    String on = visit.say("%s sobre %s", "%s on %s");
    return there.isEmpty() && back.isEmpty()
        ? Html.of()
        : tag("div")
            .with("class", "ledger")
            .of(
                side(on.formatted(one.label(), two.label()), there, false),
                side(on.formatted(two.label(), one.label()), back, false));
  }

  private Html itself() {
    return tag("p")
        .with("role", "alert")
        .of(visit.say("Son la misma entidad.", "They are one and the same entity."));
  }

  private static boolean involves(EventEntry event, EntityEntry entity) {
    return !event.rolesOf(entity.iri()).isEmpty();
  }

  private static boolean acts(EventEntry event, EntityEntry doer, EntityEntry other) {
    List<Role> roles = event.rolesOf(other.iri());
    return event.rolesOf(doer.iri()).contains(Role.AGENT)
        && (roles.contains(Role.TARGET)
            || roles.contains(Role.OBJECT)
            || roles.contains(Role.PLACE));
  }

  private List<EventEntry> said(EntityEntry speaker, EntityEntry about) {
    return visit.atlas().saidBy(speaker.iri()).stream()
        .filter(event -> involves(event, about))
        .toList();
  }

  private Html side(String title, List<EventEntry> events, boolean shared) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("h2")
            .of(
                Html.text(title + " "),
                tag("span")
                    .with("class", "number aside")
                    .of(visit.speech().number(events.size()))));
    if (events.isEmpty()) {
      pieces.add(tag("p").with("class", "aside").of(visit.say("Nada.", "Nothing.")));
    }
    List<EventEntry> latest = events.subList(0, Math.min(SHOWN, events.size()));
    for (int year : years(latest)) {
      pieces.add(
          tag("h3").of(year == 0 ? visit.say("Sin fecha", "No date") : Integer.toString(year)));
      pieces.add(
          new EventWords(visit)
              .list(latest.stream().filter(event -> year(event) == year).toList()));
    }
    if (events.size() > SHOWN) {
      pieces.add(shared ? all() : latestOnly());
    }
    return tag("section").of(pieces);
  }

  private Html all() {
    Links links = visit.links();
    String link = Links.events("entidad", links.key(one.iri()), "con", links.key(two.iri()));
    return tag("p")
        .of(tag("a").with("href", link).of(visit.say("Todos, por fecha", "All of them, by date")));
  }

  private Html latestOnly() {
    return tag("p")
        .with("class", "aside")
        .of(visit.say("Solo los últimos %d.", "The latest %d only.").formatted(SHOWN));
  }

  private static List<Integer> years(List<EventEntry> events) {
    return List.copyOf(
        new TreeSet<>(events.stream().map(BetweenPage::year).toList()).descendingSet());
  }

  private static int year(EventEntry event) {
    return event.day().map(day -> day.getYear()).orElse(0);
  }
}
