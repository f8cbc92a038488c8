package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.trama.model.Role;
import org.trama.serve.atlas.DocumentMentions;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;

/**
 * An entity: its names, what it did and what was done to it, what it said, and where it is named.
 */
final class EntityPage {
  private static final int SHOWN = 12;
  private static final int DOCUMENTS = 25;

  private final Visit visit;
  private final EntityEntry entity;
  private final List<EventEntry> events;

  private EntityPage(Visit visit, EntityEntry entity) {
    this.visit = visit;
    this.entity = entity;
    this.events = visit.atlas().eventsOf(entity.iri());
  }

  static Page show(Visit visit, String iri) {
    EntityEntry entity = visit.atlas().entity(iri).orElseThrow(() -> PageFault.unknown(iri));
    return new EntityPage(visit, entity).page().about(iri);
  }

  private Page page() {
    return Page.of(
        entity.label(),
        tag("p")
            .with("class", "under")
            .of(
                tag("span").with("class", "kind").of(visit.term(entity.kind())),
                Html.text(" " + String.join(" · ", entity.names()))),
        new EntityFacts(visit).of(entity),
        Chart.of(visit, events),
        neighbourhood(),
        group(visit.say("Lo que hizo", "What it did"), "hizo", role(Role.AGENT)),
        group(
            visit.say("Lo que hizo con otros", "What it did with others"),
            "con",
            role(Role.PARTICIPANT)),
        group(visit.say("Lo que le hicieron", "What was done to it"), "recibio", role(Role.TARGET)),
        group(visit.say("Lo que ocurrió allí", "What happened there"), "alli", role(Role.PLACE)),
        group(
            visit.say("Aquello de lo que se trata", "What is about it"),
            "objeto",
            role(Role.OBJECT)),
        said(),
        documents(),
        DataLinks.of(visit, entity.iri()));
  }

  private Predicate<EventEntry> role(Role role) {
    return event -> event.rolesOf(entity.iri()).contains(role);
  }

  private Html neighbourhood() {
    Neighbourhood near = Neighbourhood.of(visit, List.of(entity.iri()), any -> true);
    return near.isEmpty()
        ? Html.of()
        : tag("section")
            .with("class", "wide")
            .of(
                tag("h2").of(visit.say("Con quién", "With whom")),
                near.picture(),
                tag("p")
                    .of(
                        tag("a")
                            .with(
                                "href",
                                Links.with(Routes.GRAPH, "e", visit.links().key(entity.iri())))
                            .of(
                                visit.say(
                                    "Explorar el grafo desde aquí",
                                    "Explore the graph from here"))));
  }

  private Html group(String title, String id, Predicate<EventEntry> which) {
    List<EventEntry> found = events.stream().filter(which).toList();
    if (found.isEmpty()) {
      return Html.of();
    }
    Map<String, List<EventEntry>> byType = new LinkedHashMap<>();
    found.forEach(
        event -> byType.computeIfAbsent(event.type(), any -> new ArrayList<>()).add(event));
    List<Html> groups = new ArrayList<>();
    byType.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<EventEntry>> type) -> -type.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(type -> groups.add(ofType(type.getKey(), type.getValue(), groups.isEmpty())));
    return Html.of(tag("h2").with("id", id).of(heading(title, found.size())), Html.of(groups));
  }

  private Html heading(String title, int count) {
    return Html.of(
        Html.text(title + " "),
        tag("span").with("class", "number aside").of(visit.speech().number(count)));
  }

  private Html ofType(String type, List<EventEntry> found, boolean open) {
    Tag details = tag("details").with("class", "group");
    return (open || found.size() <= 3 ? details.with("open", "") : details)
        .of(
            tag("summary")
                .of(
                    heading(EventWords.capital(visit.term(type)), found.size()),
                    counterparts(found)),
            new EventWords(visit).list(found.stream().limit(SHOWN).toList()),
            found.size() > SHOWN ? all(type) : Html.of());
  }

  private Html all(String type) {
    String link = Links.events("entidad", visit.links().key(entity.iri()), "tipo", type);
    return tag("p").of(tag("a").with("href", link).of(visit.say("Todos", "All of them")));
  }

  /** With whom, most often first: {@code Rusia 4 · China 2}. */
  private Html counterparts(List<EventEntry> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (EventEntry event : found) {
      event.parts().stream()
          .filter(
              part ->
                  part.party().entity() && part.role() != Role.PLACE && part.role() != Role.OBJECT)
          .map(part -> part.party())
          .filter(party -> !party.iri().equals(entity.iri()))
          .distinct()
          .forEach(party -> counts.merge(party.label(), 1, Integer::sum));
    }
    List<String> names =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(5)
            .map(
                entry ->
                    entry.getValue() == 1
                        ? entry.getKey()
                        : entry.getKey() + " " + entry.getValue())
            .toList();
    return tag("span")
        .with("class", "aside")
        .of(names.isEmpty() ? "" : " · " + String.join(" · ", names));
  }

  private Html said() {
    List<EventEntry> said = visit.atlas().saidBy(entity.iri());
    return said.isEmpty()
        ? Html.of()
        : Html.of(
            tag("h2")
                .with("id", "dijo")
                .of(heading(visit.say("Lo que dijo", "What it said"), said.size())),
            new EventWords(visit).list(said.stream().limit(SHOWN).toList()),
            said.size() > SHOWN
                ? tag("p")
                    .of(
                        tag("a")
                            .with("href", Links.events("fuente", entity.label()))
                            .of(visit.say("Todo", "All of it")))
                : Html.of());
  }

  private Html documents() {
    List<DocumentMentions> found = visit.atlas().mentionsOf(entity.iri());
    List<Html> rows =
        found.stream()
            .limit(DOCUMENTS)
            .map(
                mentions ->
                    tag("li")
                        .of(
                            tag("a")
                                .with("href", visit.links().node(mentions.document().iri()))
                                .of(mentions.document().name()),
                            tag("span")
                                .with("class", "aside")
                                .of(
                                    mentions
                                        .document()
                                        .issued()
                                        .map(day -> " " + visit.speech().day(day))
                                        .orElse("")),
                            tag("span").with("class", "aside number").of(" ×" + mentions.times())))
            .toList();
    return found.isEmpty()
        ? Html.of()
        : Html.of(
            tag("h2")
                .with("id", "documentos")
                .of(
                    heading(
                        visit.say("Documentos que la nombran", "Documents that name it"),
                        found.size())),
            tag("ul").with("class", "documents").of(rows));
  }
}
