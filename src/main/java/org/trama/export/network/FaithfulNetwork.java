package org.trama.export.network;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.trama.export.column.Cells;
import org.trama.export.event.Countries;
import org.trama.export.event.EventReader;
import org.trama.export.event.ToldClaim;
import org.trama.export.event.ToldEvent;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Names;
import org.trama.export.graph.Role;
import org.trama.export.graph.Terms;
import org.trama.export.output.Steps;
import org.trama.export.propertygraph.EdgeColumn;
import org.trama.export.propertygraph.PropertyEdge;
import org.trama.export.propertygraph.PropertyNode;
import org.trama.export.selection.ClosedView;

/**
 * Entities, things, events and the documents that speak for themselves are nodes. Edges are the
 * roles in events, what is part of what, offices held, and one for each claim from who says so to
 * the event: {@code ASSERTS} or {@code DENIES}.
 */
public final class FaithfulNetwork implements Network {
  private final ClosedView view;
  private final Facts facts;
  private final EventReader reader;
  private final NodeMaker maker;

  /** A network of what the view keeps. */
  public FaithfulNetwork(ClosedView view) {
    this.view = view;
    this.facts = view.facts();
    this.reader = new EventReader(view);
    this.maker = new NodeMaker(facts, new Names(facts), new Countries(facts));
  }

  @Override
  public void nodes(Steps steps, Consumer<PropertyNode> to) {
    view.entityList().forEach(entity -> to.accept(maker.entity(entity)));
    for (Node document : view.documents()) {
      if (speaks(document)) {
        to.accept(maker.document(document));
      }
      for (Node event : firstTold(document)) {
        to.accept(maker.event(reader.event(event)));
      }
      things(document).forEach(thing -> to.accept(maker.thing(thing)));
      steps.done();
    }
  }

  private boolean speaks(Node document) {
    return view.claims(document).stream()
        .anyMatch(claim -> facts.values(document, claim, Terms.SOURCE).isEmpty());
  }

  /** Events that no earlier document tells: so that each comes once, without remembering any. */
  private List<Node> firstTold(Node document) {
    return view.events(document).stream()
        .filter(event -> view.tellings(event).get(0).equals(document))
        .toList();
  }

  /** Things belong to one document, which is in their names. */
  private Set<Node> things(Node document) {
    Set<Node> things = new java.util.LinkedHashSet<>();
    for (Node event : view.events(document)) {
      for (Role role : Role.values()) {
        facts.values(document, event, role.property()).stream()
            .filter(filler -> facts.is(document, filler, Terms.THING))
            .forEach(things::add);
      }
    }
    return things;
  }

  @Override
  public void edges(Steps steps, Consumer<PropertyEdge> to) {
    for (Node entity : view.entityList()) {
      parts(entity, to);
    }
    for (Node document : view.documents()) {
      for (Node event : firstTold(document)) {
        roles(reader.event(event), to);
      }
      view.claims(document).forEach(claim -> to.accept(claim(document, claim)));
      positions(document, to);
      steps.done();
    }
  }

  private void parts(Node entity, Consumer<PropertyEdge> to) {
    Set<Node> wholes = new HashSet<>();
    for (Node whole : facts.values(Node.ANY, entity, Terms.PART_OF)) {
      if (view.keepsEntity(whole) && isKept(entity, whole) && wholes.add(whole)) {
        String id = entity.getURI() + "#part-of-" + wholes.size();
        to.accept(edge(id, entity, whole, "PART_OF", cells()));
      }
    }
  }

  private boolean isKept(Node part, Node whole) {
    return facts.graphs(part, Terms.PART_OF, whole).stream()
        .anyMatch(graph -> view.keepsDocument(graph) || !facts.is(graph, graph, Terms.DOCUMENT));
  }

  private static void roles(ToldEvent event, Consumer<PropertyEdge> to) {
    for (Role role : Role.values()) {
      int number = 0;
      for (Node filler : event.fillers(role)) {
        number++;
        String id = event.node().getURI() + "#" + role.localName() + "-" + number;
        String type = role.localName().toUpperCase(Locale.ROOT);
        to.accept(edge(id, event.node(), filler, type, cells()));
      }
    }
  }

  private PropertyEdge claim(Node document, Node node) {
    ToldClaim claim = ToldClaim.of(facts, document, node);
    Cells<EdgeColumn> cells =
        cells()
            .put(EdgeColumn.MODALITY, claim.modality())
            .put(EdgeColumn.CONFIDENCE, claim.confidence())
            .put(EdgeColumn.DOCUMENTS, facts.text(document, document, Terms.PATH))
            .put(EdgeColumn.QUOTE, claim.quote());
    String type = claim.denies() ? "DENIES" : "ASSERTS";
    return edge(node.getURI(), claim.speaker(), claim.event(), type, cells);
  }

  private void positions(Node document, Consumer<PropertyEdge> to) {
    for (Node position : facts.subjects(document, Terms.TYPE, Terms.POSITION)) {
      Node holder = facts.value(document, position, Terms.HOLDER).orElseThrow();
      for (Node of : facts.values(document, position, Terms.OF)) {
        if (view.keepsEntity(holder) && view.keepsEntity(of)) {
          to.accept(
              edge(position.getURI(), holder, of, "HOLDS_OFFICE", office(document, position)));
        }
      }
    }
  }

  private Cells<EdgeColumn> office(Node document, Node position) {
    return cells()
        .put(EdgeColumn.TITLE, facts.text(document, position, Terms.TITLE))
        .put(EdgeColumn.DOCUMENTS, facts.text(document, document, Terms.PATH))
        .put(
            EdgeColumn.QUOTE,
            facts
                .value(document, position, Terms.EVIDENCE)
                .flatMap(passage -> facts.text(document, passage, Terms.QUOTE)));
  }

  private static Cells<EdgeColumn> cells() {
    return new Cells<>(EdgeColumn.class);
  }

  private static PropertyEdge edge(
      String id, Node source, Node target, String type, Cells<EdgeColumn> cells) {
    return new PropertyEdge(id, source.getURI(), target.getURI(), type, cells);
  }
}
