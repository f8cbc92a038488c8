package org.trama.export.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.trama.export.column.Cells;
import org.trama.export.event.Countries;
import org.trama.export.event.HowMuch;
import org.trama.export.event.Plover;
import org.trama.export.event.ToldEvent;
import org.trama.export.event.When;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Names;
import org.trama.export.graph.Terms;
import org.trama.export.propertygraph.NodeColumn;
import org.trama.export.propertygraph.PropertyNode;

/** Makes nodes of entities, things, events and documents. */
final class NodeMaker {
  private final Facts facts;
  private final Names names;
  private final Countries countries;

  NodeMaker(Facts facts, Names names, Countries countries) {
    this.facts = facts;
    this.names = names;
    this.countries = countries;
  }

  PropertyNode entity(Node entity) {
    return node(entity, "Entity", names.kind(entity), names.name(entity))
        .with(NodeColumn.OTHER_NAMES, joined(entity, Terms.OTHER_NAME))
        .with(NodeColumn.WIKIDATA, joined(entity, Terms.SAME_AS))
        .with(NodeColumn.ISO3, countries.code(entity))
        .done();
  }

  PropertyNode thing(Node thing) {
    return node(thing, "Thing", "Thing", names.name(thing)).done();
  }

  PropertyNode document(Node document) {
    return node(document, "Document", "Document", names.name(document))
        .with(NodeColumn.PATH, facts.text(document, document, Terms.PATH))
        .with(NodeColumn.START_DATE, facts.text(document, document, Terms.ISSUED))
        .done();
  }

  PropertyNode event(ToldEvent event) {
    return node(event.node(), "Event", event.type(), event.type())
        .with(NodeColumn.PLOVER, event.plover())
        .with(NodeColumn.QUAD_CLASS, event.plover().flatMap(Plover::quadClass))
        .with(NodeColumn.STATUS, event.status())
        .with(NodeColumn.CORROBORATION, event.corroboration())
        .with(NodeColumn.START_DATE, event.when().flatMap(When::start))
        .with(NodeColumn.END_DATE, event.when().flatMap(When::end))
        .with(NodeColumn.TIME_TEXT, event.when().flatMap(When::text))
        .with(NodeColumn.QUANTITY_MIN, event.howMuch().flatMap(HowMuch::min))
        .with(NodeColumn.QUANTITY_MAX, event.howMuch().flatMap(HowMuch::max))
        .with(NodeColumn.QUANTITY_UNIT, event.howMuch().flatMap(HowMuch::unit))
        .with(NodeColumn.QUANTITY_TEXT, event.howMuch().flatMap(HowMuch::text))
        .done();
  }

  private Optional<String> joined(Node entity, Node property) {
    return Optional.of(
        facts.values(Node.ANY, entity, property).stream()
            .map(Facts::lexical)
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private static Draft node(Node node, String group, String kind, String label) {
    List<String> labels = group.equals(kind) ? List.of(group) : List.of(group, kind);
    return new Draft(node.getURI(), labels)
        .with(NodeColumn.LABEL, Optional.of(label))
        .with(NodeColumn.GROUP, Optional.of(group))
        .with(NodeColumn.KIND, Optional.of(kind));
  }

  private record Draft(String id, List<String> labels, Cells<NodeColumn> cells) {
    Draft(String id, List<String> labels) {
      this(id, labels, new Cells<>(NodeColumn.class));
    }

    Draft with(NodeColumn column, Optional<String> value) {
      cells.put(column, value);
      return this;
    }

    PropertyNode done() {
      return new PropertyNode(id, labels, cells);
    }
  }
}
