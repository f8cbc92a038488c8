package org.trama.serve.entity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Party;
import org.trama.serve.data.NodeData;
import org.trama.serve.data.Representation;
import org.trama.serve.event.EventFilter;
import org.trama.serve.html.Html;
import org.trama.serve.http.DataFormat;
import org.trama.serve.http.PageFault;
import org.trama.serve.visit.Visit;

/** The selection of the graph page as files. */
public final class GraphFiles {
  private static final int MOST_EVENTS = 2000;
  private static final String PICTURE_STYLE =
      "text{font:14px sans-serif;fill:#1c2126}circle{fill:#2f5d8a}.edge{stroke:#8a8f98}";

  private GraphFiles() {}

  /** Throws {@link PageFault} where there is no such format. */
  public static Representation of(Visit visit, String format) {
    EventFilter filter = EventFilter.of(visit);
    Neighbourhood near = Neighbourhood.of(visit, GraphPage.centres(visit), filter::accepts);
    return switch (format) {
      case "json" -> new Representation("application/json", json(near), Optional.empty());
      case "svg" -> new Representation("image/svg+xml", svg(near), Optional.of("trama.svg"));
      case "ttl" -> new Representation("text/turtle", turtle(near), Optional.of("trama.ttl"));
      case "graphml" ->
          new Representation("application/xml", graphml(near), Optional.of("trama.graphml"));
      default -> throw PageFault.nothingHere();
    };
  }

  private static String json(Neighbourhood near) {
    Visit visit = near.visit();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    Map<String, double[]> places = near.places();
    ArrayNode nodes = root.putArray("nodes");
    for (Party party : near.parties()) {
      nodes
          .addObject()
          .put("id", visit.links().key(party.iri()))
          .put("label", party.label())
          .put("kind", visit.atlas().entity(party.iri()).map(EntityEntry::kind).orElse(""))
          .put("href", visit.links().node(party.iri()))
          .put("x", places.get(party.iri())[0])
          .put("y", places.get(party.iri())[1])
          .put("centre", near.centres().contains(party.iri()));
    }
    ArrayNode edges = root.putArray("edges");
    for (Neighbourhood.Edge edge : near.edges()) {
      String from = visit.links().key(edge.from().iri());
      String to = visit.links().key(edge.to().iri());
      edges
          .addObject()
          .put("source", from)
          .put("target", to)
          .put("events", edge.events().size())
          .put("href", visit.links().between(edge.from().iri(), edge.to().iri()));
    }
    return root.toString();
  }

  private static String svg(Neighbourhood near) {
    return near.picture().markup().replaceFirst(">", "><style>" + PICTURE_STYLE + "</style>");
  }

  private static String turtle(Neighbourhood near) {
    Graph all = GraphFactory.createDefaultGraph();
    List<String> events =
        near.edges().stream()
            .flatMap(edge -> edge.events().stream())
            .map(EventEntry::iri)
            .distinct()
            .limit(MOST_EVENTS)
            .toList();
    for (String iri : events) {
      Graph graph = NodeData.of(near.visit().dataset(), iri);
      all.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
      graph.find().forEachRemaining(all::add);
    }
    return NodeData.write(all, DataFormat.TURTLE);
  }

  private static String graphml(Neighbourhood near) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    out.append("  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n");
    out.append("  <key id=\"type\" for=\"edge\" attr.name=\"type\" attr.type=\"string\"/>\n");
    out.append("  <key id=\"status\" for=\"edge\" attr.name=\"status\" attr.type=\"string\"/>\n");
    out.append("  <key id=\"event\" for=\"edge\" attr.name=\"event\" attr.type=\"string\"/>\n");
    out.append("  <graph edgedefault=\"directed\">\n");
    for (Party party : near.parties()) {
      out.append(
          "    <node id=\"%s\"><data key=\"label\">%s</data></node>\n"
              .formatted(Html.escape(party.iri()), Html.escape(party.label())));
    }
    for (Neighbourhood.Edge edge : near.edges()) {
      edge.events().forEach(event -> out.append(edge(edge, event)));
    }
    return out.append("  </graph>\n</graphml>\n").toString();
  }

  private static String edge(Neighbourhood.Edge edge, EventEntry event) {
    return "    <edge source=\"%s\" target=\"%s\"><data key=\"type\">%s</data><data key=\"status\">%s</data><data key=\"event\">%s</data></edge>\n"
        .formatted(
            Html.escape(edge.from().iri()),
            Html.escape(edge.to().iri()),
            Html.escape(event.type()),
            event.status().localName(),
            Html.escape(event.iri()));
  }
}
