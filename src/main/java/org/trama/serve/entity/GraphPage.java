package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.event.EventFilter;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.html.SearchForm;
import org.trama.serve.http.Assets;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Visit;

/** Entities and those around them as a picture; scripts let it grow. */
public final class GraphPage {
  private static final int MOST_CENTRES = 30;

  private GraphPage() {}

  /** The page for a visit. */
  public static Page show(Visit visit) {
    List<String> centres = centres(visit);
    EventFilter filter = EventFilter.of(visit);
    Neighbourhood near = Neighbourhood.of(visit, centres, filter::accepts);
    return Page.of(
            visit.say("Grafo", "Graph"),
            missing(visit),
            EventFilter.faults(visit),
            form(visit, centres, filter),
            tag("div")
                .with("id", "lienzo")
                .with("data-graph", address(visit, centres, filter, "json"))
                .with(
                    "data-label",
                    visit.say(
                        "Dibujo del grafo; lo mismo sigue en una tabla",
                        "Picture of the graph; a table with the same follows"))
                .with(
                    "data-hint",
                    visit.say(
                        "Doble clic en un punto lo amplía; un clic en una línea lleva a sus sucesos.",
                        "A double click on a point expands it; a click on a line leads to its events."))
                .with("data-expand", visit.say("ampliar", "expand"))
                .of(near.picture()),
            files(visit, centres, filter),
            tag("section")
                .with("id", "parejas")
                .of(
                    tag("h2").of(visit.say("Quién con quién", "Who with whom")),
                    new EdgeTable(visit, centres, filter).show(near)))
        .with(List.of(), List.of(Assets.CYTOSCAPE, Assets.GRAPH_SCRIPT));
  }

  /** The entities that the visit names or, failing that, the one with most events. */
  static List<String> centres(Visit visit) {
    List<String> named =
        visit.parameter("e").stream()
            .flatMap(keys -> Stream.of(keys.split("[, ]+")))
            .map(visit.links()::entity)
            .filter(iri -> visit.atlas().entity(iri).isPresent())
            .distinct()
            .limit(MOST_CENTRES)
            .toList();
    List<String> all = new ArrayList<>(named);
    visit
        .parameter("otro")
        .flatMap(name -> visit.atlas().suggest(name, 1).stream().findFirst())
        .map(EntityEntry::iri)
        .filter(iri -> !all.contains(iri))
        .ifPresent(all::add);
    return !all.isEmpty()
        ? all
        : visit
            .atlas()
            .entities()
            .max(Comparator.comparing(EntityEntry::events).thenComparing(EntityEntry::iri))
            .map(EntityEntry::iri)
            .stream()
            .toList();
  }

  /** Says which of those asked for are not in the graph. */
  private static Html missing(Visit visit) {
    List<String> unknown =
        Stream.concat(
                visit.parameter("e").stream()
                    .flatMap(keys -> Stream.of(keys.split("[, ]+")))
                    .filter(key -> visit.atlas().entity(visit.links().entity(key)).isEmpty()),
                visit.parameter("otro").stream()
                    .filter(name -> visit.atlas().suggest(name, 1).isEmpty()))
            .toList();
    return unknown.isEmpty()
        ? Html.of()
        : tag("p")
            .with("role", "alert")
            .of(
                visit
                    .say("No está en el grafo: %s.", "Not in the graph: %s.")
                    .formatted(String.join(", ", unknown)));
  }

  static String keys(Visit visit, List<String> centres) {
    return String.join(",", centres.stream().map(visit.links()::key).toList());
  }

  private static String address(
      Visit visit, List<String> centres, EventFilter filter, String format) {
    List<String> parameters = new ArrayList<>(List.of("e", keys(visit, centres), "format", format));
    parameters.addAll(filter.parameters());
    return Links.with(SitePaths.GRAPH, parameters.toArray(String[]::new));
  }

  private static Html form(Visit visit, List<String> centres, EventFilter filter) {
    return tag("form")
        .with("action", SitePaths.GRAPH)
        .with("class", "filter")
        .of(
            chosen(visit, centres, filter),
            SearchForm.field(visit.speech(), "otro", "otro", visit.say("Añadir", "Add"), ""),
            filter.fields(visit),
            tag("button").with("type", "submit").of(visit.say("Mostrar", "Show")));
  }

  /** Those in the middle, each with a way to take it out again. */
  private static Html chosen(Visit visit, List<String> centres, EventFilter filter) {
    List<Html> names =
        centres.stream()
            .flatMap(iri -> visit.atlas().entity(iri).stream())
            .map(
                entity ->
                    tag("li")
                        .of(
                            tag("a")
                                .with("href", visit.links().node(entity.iri()))
                                .of(entity.label()),
                            centres.size() < 2
                                ? Html.of()
                                : without(visit, centres, filter, entity)))
            .toList();
    return tag("div")
        .with("id", "elegidos")
        .of(
            tag("input")
                .with("type", "hidden")
                .with("name", "e")
                .with("value", keys(visit, centres))
                .of(),
            tag("ul").with("class", "inline").of(names));
  }

  private static Html without(
      Visit visit, List<String> centres, EventFilter filter, EntityEntry entity) {
    List<String> rest = centres.stream().filter(iri -> !iri.equals(entity.iri())).toList();
    List<String> parameters = new ArrayList<>(List.of("e", keys(visit, rest)));
    parameters.addAll(filter.parameters());
    return tag("a")
        .with("class", "plain")
        .with("href", Links.with(SitePaths.GRAPH, parameters.toArray(String[]::new)))
        .with("aria-label", visit.say("Quitar ", "Remove ") + entity.label())
        .of("×");
  }

  private static Html files(Visit visit, List<String> centres, EventFilter filter) {
    return tag("p")
        .with("class", "aside")
        .with("id", "exportar")
        .with("data-png", visit.say("Imagen PNG", "PNG picture"))
        .of(
            tag("a")
                .with("href", address(visit, centres, filter, "svg"))
                .of(visit.say("Imagen SVG", "SVG picture")),
            Html.text(" · "),
            tag("a").with("href", address(visit, centres, filter, "ttl")).of("Turtle"),
            Html.text(" · "),
            tag("a").with("href", address(visit, centres, filter, "graphml")).of("GraphML"));
  }
}
