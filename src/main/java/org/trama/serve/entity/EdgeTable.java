package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.trama.serve.event.EventFilter;
import org.trama.serve.event.EventWords;
import org.trama.serve.html.Html;
import org.trama.serve.html.Tag;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Visit;

/**
 * Who shares events with whom, in rows that let the picture grow.
 *
 * @param visit for which it is
 * @param centres IRIs of the entities in the middle of the picture
 * @param filter that chose the events
 */
record EdgeTable(Visit visit, List<String> centres, EventFilter filter) {
  Html show(Neighbourhood near) {
    if (near.isEmpty()) {
      return tag("p")
          .with("class", "aside")
          .of(
              visit.say(
                  "Nadie comparte con ellos sucesos como los pedidos.",
                  "Nobody shares events of the wanted kind with them."));
    }
    List<Html> rows = near.edges().stream().map(this::row).toList();
    return tag("div")
        .with("class", "scroll")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", visit.say("Quién con quién", "Who with whom"))
        .of(tag("table").of(tag("thead").of(head()), tag("tbody").of(rows)));
  }

  private Html head() {
    return tag("tr")
        .of(
            column().of(visit.say("Quién", "Who")),
            column().of(visit.say("A quién o con quién", "To or with whom")),
            column().with("class", "number").of(visit.say("Sucesos", "Events")),
            column().of(visit.say("Ampliar", "Expand")));
  }

  private static Tag column() {
    return tag("th").with("scope", "col");
  }

  private Html row(Neighbourhood.Edge edge) {
    EventWords words = new EventWords(visit);
    return tag("tr")
        .of(
            tag("td").of(words.party(edge.from())),
            tag("td").of(words.party(edge.to())),
            tag("td").with("class", "number").of(count(edge)),
            tag("td").of(expand(edge)));
  }

  private Html count(Neighbourhood.Edge edge) {
    String between = visit.links().between(edge.from().iri(), edge.to().iri());
    int count = edge.events().size();
    return tag("a")
        .with("href", between)
        .with("aria-label", edge.from().label() + ", " + edge.to().label() + ": " + count)
        .of(visit.speech().number(count));
  }

  private Html expand(Neighbourhood.Edge edge) {
    boolean outward = centres.contains(edge.from().iri());
    String other = outward ? edge.to().iri() : edge.from().iri();
    if (centres.contains(other)) {
      return Html.of();
    }
    List<String> more = new ArrayList<>(centres);
    more.add(other);
    List<String> parameters = new ArrayList<>(List.of("e", GraphPage.keys(visit, more)));
    parameters.addAll(filter.parameters());
    return tag("a")
        .with("href", Links.with(SitePaths.GRAPH, parameters.toArray(String[]::new)))
        .of("+ " + (outward ? edge.to().label() : edge.from().label()));
  }
}
