package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trama.model.Role;
import org.trama.serve.atlas.DocumentMentions;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.chart.Chart;
import org.trama.serve.data.DataLinks;
import org.trama.serve.event.EventWords;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.Links;
import org.trama.serve.http.PageFault;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.KeptPages;
import org.trama.serve.visit.Visit;

/**
 * An entity: its names, what it did and what was done to it, what it said, and where it is named.
 */
public final class EntityPage {
  private static final int SHOWN = 12;
  private static final int NAMES = 8;

  /** Pages of more events than these are kept. */
  public static final int MANY = 500;

  private static final int DOCUMENTS = 25;

  private final Visit visit;
  private final EntityEntry entity;
  private final List<EventEntry> events;

  private EntityPage(Visit visit, EntityEntry entity) {
    this.visit = visit;
    this.entity = entity;
    this.events = visit.atlas().eventsOf(entity.iri());
  }

  /**
   * The page of an entity, kept where it took long; throws {@link org.trama.serve.http.PageFault}
   * where there is none.
   */
  public static Page show(Visit visit, String iri, KeptPages kept) {
    EntityEntry entity = visit.atlas().entity(iri).orElseThrow(() -> PageFault.unknown(iri));
    EntityPage page = new EntityPage(visit, entity);
    return entity.events() < MANY
        ? page.page().about(iri)
        : kept.page(visit, iri, () -> page.page().about(iri));
  }

  private Page page() {
    return Page.of(
        entity.label(),
        names(),
        new EntityFacts(visit).of(entity),
        Chart.of(visit.speech(), events),
        neighbourhood(),
        deeds(),
        said(),
        documents(),
        DataLinks.of(visit, entity.iri()));
  }

  private Html deeds() {
    Map<Role, List<EventEntry>> byRole = new EnumMap<>(Role.class);
    for (EventEntry event : events) {
      event
          .rolesOf(entity.iri())
          .forEach(role -> byRole.computeIfAbsent(role, any -> new ArrayList<>()).add(event));
    }
    Deeds deeds = new Deeds(visit, entity);
    return Html.of(
        Stream.of(Role.AGENT, Role.PARTICIPANT, Role.TARGET, Role.PLACE, Role.OBJECT)
            .map(
                role ->
                    deeds.section(title(role), anchor(role), byRole.getOrDefault(role, List.of())))
            .toList());
  }

  private String title(Role role) {
    return switch (role) {
      case AGENT -> visit.say("Lo que hizo", "What it did");
      case PARTICIPANT -> visit.say("Lo que hizo con otros", "What it did with others");
      case TARGET -> visit.say("Lo que le hicieron", "What was done to it");
      case PLACE -> visit.say("Lo que ocurrió allí", "What happened there");
      case OBJECT -> visit.say("En qué sucesos figura", "In which events it figures");
    };
  }

  private static String anchor(Role role) {
    return switch (role) {
      case AGENT -> "hizo";
      case PARTICIPANT -> "con";
      case TARGET -> "recibio";
      case PLACE -> "alli";
      case OBJECT -> "objeto";
    };
  }

  /** The best known names, and the others for those who want to see them. */
  private Html names() {
    List<String> names = entity.names();
    Html first = Html.text(" " + String.join(" · ", names.stream().limit(NAMES).toList()));
    return names.size() <= NAMES + 1
        ? tag("p").with("class", "under").of(kind(), Html.text(" " + String.join(" · ", names)))
        : Html.of(
            tag("p").with("class", "under").of(kind(), first),
            tag("details")
                .with("class", "under")
                .of(
                    tag("summary")
                        .of(
                            visit
                                .say("y otros %d nombres", "and %d other names")
                                .formatted(names.size() - NAMES)),
                    tag("p").of(String.join(" · ", names.subList(NAMES, names.size())))));
  }

  private Html kind() {
    return tag("a")
        .with("class", "kind")
        .with("href", Links.with(SitePaths.SEARCH, "clase", entity.kind()))
        .of(visit.term(entity.kind()));
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
                                Links.with(SitePaths.GRAPH, "e", visit.links().key(entity.iri())))
                            .of(
                                visit.say(
                                    "Explorar el grafo desde aquí",
                                    "Explore the graph from here"))));
  }

  private Html said() {
    List<EventEntry> said = visit.atlas().saidBy(entity.iri());
    return said.isEmpty()
        ? Html.of()
        : Html.of(
            tag("h2")
                .with("id", "dijo")
                .of(
                    new Deeds(visit, entity)
                        .counted(visit.say("Lo que dijo", "What it said"), said.size())),
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
                    new Deeds(visit, entity)
                        .counted(
                            visit.say("Documentos donde se nombra", "Documents that name it"),
                            found.size())),
            tag("ul").with("class", "documents").of(rows));
  }
}
