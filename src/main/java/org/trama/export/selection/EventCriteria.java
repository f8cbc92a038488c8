package org.trama.export.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Facts;
import org.trama.export.graph.GraphNames;
import org.trama.export.graph.Role;
import org.trama.export.graph.Terms;
import org.trama.model.TramaException;

/** Whether an event, or a claim about one, is what a selection asks for. */
final class EventCriteria {
  private final Facts facts;
  private final Selection selection;
  private final Set<Node> types;
  private final Set<Node> entities;

  /** Throws {@link TramaException} where the graph knows no such entity or class of events. */
  EventCriteria(Facts facts, GraphNames names, Selection selection) {
    this.facts = facts;
    this.selection = selection;
    this.types = types(selection.types());
    this.entities = entities(names, selection.entities());
  }

  boolean choosesClaim(Node document, Node claim) {
    return facts.values(document, claim, Terms.ABOUT).stream().anyMatch(this::choosesEvent)
        && isSure(document, claim);
  }

  private boolean isSure(Node document, Node claim) {
    return selection.minConfidence().isEmpty()
        || facts
            .text(document, claim, Terms.CONFIDENCE)
            .map(BigDecimal::new)
            .filter(sure -> sure.compareTo(selection.minConfidence().get()) >= 0)
            .isPresent();
  }

  boolean choosesEvent(Node event) {
    return isOfType(event) && hasStatus(event) && happens(event) && concerns(event);
  }

  private boolean isOfType(Node event) {
    return types.isEmpty()
        || facts.values(Node.ANY, event, Terms.TYPE).stream().anyMatch(types::contains);
  }

  private boolean hasStatus(Node event) {
    return selection.statuses().isEmpty()
        || selection.statuses().stream()
            .anyMatch(status -> facts.says(Node.ANY, event, Terms.STATUS, status.node()));
  }

  private boolean happens(Node event) {
    return (selection.since().isEmpty() && selection.until().isEmpty())
        || facts.values(Node.ANY, event, Terms.TIME).stream().anyMatch(this::overlaps);
  }

  /** A span without a bound goes on for ever on that side; one without any is no date. */
  private boolean overlaps(Node time) {
    Optional<LocalDate> start = day(time, Terms.START);
    Optional<LocalDate> end = day(time, Terms.END);
    return (start.isPresent() || end.isPresent())
        && !end.orElse(LocalDate.MAX).isBefore(selection.since().orElse(LocalDate.MIN))
        && !start.orElse(LocalDate.MIN).isAfter(selection.until().orElse(LocalDate.MAX));
  }

  private Optional<LocalDate> day(Node time, Node bound) {
    return facts.text(Node.ANY, time, bound).map(LocalDate::parse);
  }

  private boolean concerns(Node event) {
    return entities.isEmpty()
        || Stream.of(Role.values())
            .flatMap(role -> facts.values(Node.ANY, event, role.property()).stream())
            .anyMatch(entities::contains)
        || facts.subjects(Node.ANY, Terms.ABOUT, event).stream()
            .flatMap(claim -> facts.values(Node.ANY, claim, Terms.SOURCE).stream())
            .anyMatch(entities::contains);
  }

  private Set<Node> types(Set<String> wanted) {
    Set<Node> found = new HashSet<>();
    for (String name : wanted) {
      Node type = Terms.term(name);
      Set<Node> family = withSubclasses(type);
      if (!withSubclasses(Terms.EVENT).contains(type)) {
        throw new TramaException(
            "the ontology has no class of events '"
                + name
                + "'; "
                + Likeness.hint(name, classes())
                + "choose from "
                + String.join(", ", classes()));
      }
      found.addAll(family);
    }
    return found;
  }

  private List<String> classes() {
    return withSubclasses(Terms.EVENT).stream()
        .filter(type -> !type.equals(Terms.EVENT))
        .map(Terms::localName)
        .sorted()
        .toList();
  }

  private Set<Node> withSubclasses(Node type) {
    Set<Node> found = new HashSet<>(Set.of(type));
    Set<Node> next = found;
    while (!next.isEmpty()) {
      Set<Node> below = new HashSet<>();
      next.forEach(above -> below.addAll(facts.subjects(Node.ANY, Terms.SUBCLASS, above)));
      below.removeAll(found);
      found.addAll(below);
      next = below;
    }
    return found;
  }

  private Set<Node> entities(GraphNames names, Set<String> wanted) {
    Set<Node> found = new HashSet<>();
    if (!wanted.isEmpty()) {
      EntityNames known = new EntityNames(facts, names);
      wanted.forEach(name -> found.addAll(known.called(name)));
    }
    return found;
  }
}
