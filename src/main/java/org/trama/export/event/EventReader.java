package org.trama.export.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Role;
import org.trama.export.graph.Terms;
import org.trama.export.selection.ClosedView;

/** Puts together what the documents of a view tell of an event. */
public final class EventReader {
  private final ClosedView view;
  private final Facts facts;

  /** Reads what the view keeps and nothing else. */
  public EventReader(ClosedView view) {
    this.view = view;
    this.facts = view.facts();
  }

  /** All that any document tells of it. */
  public ToldEvent event(Node event) {
    List<Node> tellings = view.tellings(event);
    Map<Role, List<Node>> arguments = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      arguments.put(role, fillers(event, role, tellings));
    }
    return told(event, tellings, arguments);
  }

  /** What {@code document} tells of it, and what others do where it is silent. */
  public ToldEvent event(Node event, Node document) {
    List<Node> tellings =
        Stream.concat(Stream.of(document), view.tellings(event).stream()).distinct().toList();
    Map<Role, List<Node>> arguments = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Node> own = fillers(event, role, List.of(document));
      arguments.put(role, own.isEmpty() ? fillers(event, role, tellings) : own);
    }
    return told(event, tellings, arguments);
  }

  private ToldEvent told(Node event, List<Node> tellings, Map<Role, List<Node>> arguments) {
    return new ToldEvent(
        event,
        type(event),
        facts.text(Node.ANY, event, Terms.PLOVER),
        arguments,
        first(event, Terms.TIME, tellings).map(time -> When.of(facts, Node.ANY, time)),
        first(event, Terms.QUANTITY, tellings).map(many -> HowMuch.of(facts, Node.ANY, many)),
        facts.value(Node.ANY, event, Terms.STATUS).map(Terms::localName),
        facts.text(Node.ANY, event, Terms.CORROBORATION));
  }

  private String type(Node event) {
    return facts.values(Node.ANY, event, Terms.TYPE).stream()
        .filter(type -> !type.equals(Terms.EVENT))
        .map(Terms::localName)
        .findFirst()
        .orElse("Event");
  }

  private List<Node> fillers(Node event, Role role, List<Node> tellings) {
    return tellings.stream()
        .flatMap(document -> facts.values(document, event, role.property()).stream())
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  private Optional<Node> first(Node event, Node property, List<Node> tellings) {
    return tellings.stream()
        .flatMap(document -> facts.values(document, event, property).stream())
        .findFirst();
  }
}
