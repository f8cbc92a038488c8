package org.trama.export.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trama.export.column.Cells;
import org.trama.export.event.Countries;
import org.trama.export.event.EventReader;
import org.trama.export.event.HowMuch;
import org.trama.export.event.Plover;
import org.trama.export.event.ToldClaim;
import org.trama.export.event.ToldEvent;
import org.trama.export.event.When;
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
 * Entities are nodes, and an event is an edge from each of its agents to each of its targets, or
 * between every two of its participants. An agent of an event with participants and no target is
 * one of them. Events without two entities that act on one another have no edge.
 */
public final class FoldedNetwork implements Network {
  private final ClosedView view;
  private final Facts facts;
  private final Names names;
  private final EventReader reader;
  private final NodeMaker maker;

  /** A network of what the view keeps. */
  public FoldedNetwork(ClosedView view) {
    this.view = view;
    this.facts = view.facts();
    this.names = new Names(facts);
    this.reader = new EventReader(view);
    this.maker = new NodeMaker(facts, names, new Countries(facts));
  }

  @Override
  public void nodes(Steps steps, Consumer<PropertyNode> to) {
    view.entityList().forEach(entity -> to.accept(maker.entity(entity)));
    view.documents().forEach(document -> steps.done());
  }

  @Override
  public void edges(Steps steps, Consumer<PropertyEdge> to) {
    for (Node document : view.documents()) {
      for (Node event : view.events(document)) {
        List<Node> tellings = view.tellings(event);
        if (tellings.get(0).equals(document)) {
          steps.folded(event(reader.event(event), claims(event, tellings), to));
        }
      }
      steps.done();
    }
    steps.allFolded();
  }

  private List<ToldClaim> claims(Node event, List<Node> tellings) {
    return tellings.stream()
        .flatMap(
            document ->
                view.claims(document).stream().map(node -> ToldClaim.of(facts, document, node)))
        .filter(claim -> claim.event().equals(event))
        .toList();
  }

  private record Pair(Node from, Node to, boolean symmetric) {}

  /** Gives the edges of an event, and says how many they are. */
  private int event(ToldEvent event, List<ToldClaim> claims, Consumer<PropertyEdge> to) {
    int number = 0;
    for (Pair pair : pairs(event)) {
      number++;
      Cells<EdgeColumn> cells = new Cells<>(EdgeColumn.class);
      cells.put(EdgeColumn.SYMMETRIC, Boolean.toString(pair.symmetric()));
      describe(event, cells);
      testify(claims, cells);
      to.accept(
          new PropertyEdge(
              event.node().getURI() + "#edge-" + number,
              pair.from().getURI(),
              pair.to().getURI(),
              type(event.type()),
              cells));
    }
    return number;
  }

  private List<Pair> pairs(ToldEvent event) {
    List<Node> agents = entities(event, Role.AGENT);
    List<Node> targets = entities(event, Role.TARGET);
    List<Pair> pairs = new ArrayList<>();
    for (Node agent : agents) {
      for (Node target : targets) {
        if (!agent.equals(target)) {
          pairs.add(new Pair(agent, target, false));
        }
      }
    }
    List<Node> equals =
        (targets.isEmpty()
                ? Stream.concat(agents.stream(), entities(event, Role.PARTICIPANT).stream())
                : entities(event, Role.PARTICIPANT).stream())
            .distinct()
            .toList();
    if (!entities(event, Role.PARTICIPANT).isEmpty()) {
      addAmong(equals, pairs);
    }
    return pairs;
  }

  private static void addAmong(List<Node> equals, List<Pair> pairs) {
    for (int i = 0; i < equals.size(); i++) {
      for (int j = i + 1; j < equals.size(); j++) {
        pairs.add(new Pair(equals.get(i), equals.get(j), true));
      }
    }
  }

  private List<Node> entities(ToldEvent event, Role role) {
    return event.fillers(role).stream().filter(view::keepsEntity).toList();
  }

  private void describe(ToldEvent event, Cells<EdgeColumn> cells) {
    cells
        .put(EdgeColumn.EVENT, event.node().getURI())
        .put(EdgeColumn.PLOVER, event.plover())
        .put(EdgeColumn.QUAD_CLASS, event.plover().flatMap(Plover::quadClass))
        .put(EdgeColumn.STATUS, event.status())
        .put(EdgeColumn.CORROBORATION, event.corroboration())
        .put(EdgeColumn.START_DATE, event.when().flatMap(When::start))
        .put(EdgeColumn.END_DATE, event.when().flatMap(When::end))
        .put(EdgeColumn.TIME_TEXT, event.when().flatMap(When::text))
        .put(EdgeColumn.PLACE, names.names(event.fillers(Role.PLACE)))
        .put(EdgeColumn.OBJECT, names.names(event.fillers(Role.OBJECT)))
        .put(EdgeColumn.QUANTITY_MIN, event.howMuch().flatMap(HowMuch::min))
        .put(EdgeColumn.QUANTITY_MAX, event.howMuch().flatMap(HowMuch::max))
        .put(EdgeColumn.QUANTITY_UNIT, event.howMuch().flatMap(HowMuch::unit))
        .put(EdgeColumn.QUANTITY_TEXT, event.howMuch().flatMap(HowMuch::text));
  }

  private void testify(List<ToldClaim> claims, Cells<EdgeColumn> cells) {
    cells
        .put(EdgeColumn.ASSERTED_BY, speakers(claims, claim -> !claim.denies()))
        .put(EdgeColumn.DENIED_BY, speakers(claims, ToldClaim::denies))
        .put(EdgeColumn.MODALITY, joined(claims.stream().map(ToldClaim::modality).sorted()))
        .put(EdgeColumn.CONFIDENCE, surest(claims))
        .put(EdgeColumn.DOCUMENTS, joined(claims.stream().map(claim -> path(claim.document()))))
        .put(EdgeColumn.QUOTE, claims.stream().flatMap(c -> c.quote().stream()).findFirst());
  }

  private String speakers(List<ToldClaim> claims, Predicate<ToldClaim> which) {
    return joined(
        claims.stream()
            .filter(which)
            .map(claim -> claim.source().map(names::name).orElseGet(() -> path(claim.document()))));
  }

  private static Optional<String> surest(List<ToldClaim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.confidence().stream())
        .max(Comparator.comparing(java.math.BigDecimal::new));
  }

  private String path(Node document) {
    return facts.text(document, document, Terms.PATH).orElseGet(document::getURI);
  }

  private static String joined(Stream<String> values) {
    return values.distinct().collect(Collectors.joining("; "));
  }

  /** {@code ArmsTransfer} as {@code ARMS_TRANSFER}. */
  static String type(String eventClass) {
    return eventClass.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
  }
}
