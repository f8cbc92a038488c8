package org.trama.export.selection;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.trama.export.graph.Facts;
import org.trama.export.graph.GraphNames;
import org.trama.export.graph.GraphScan;
import org.trama.export.graph.Terms;

/**
 * What a selection leaves of a dataset: nothing in it refers to what is left out. Asks the dataset
 * each time; holds the names of graphs and, where not everything is chosen, of entities.
 */
public final class ClosedView {
  private final DatasetGraph dataset;
  private final Selection selection;
  private final GraphNames names;
  private final Facts facts;
  private final GraphScan scan;
  private final EventCriteria criteria;
  private final List<Node> documents;
  private Optional<Set<Node>> entities = Optional.empty();

  /**
   * Looks for what is selected; throws {@link org.trama.model.TramaException} where it names an
   * entity or a class of events that the graph does not know.
   */
  public ClosedView(DatasetGraph dataset, Selection selection) {
    this.dataset = dataset;
    this.selection = selection;
    this.names = new GraphNames(dataset);
    this.facts = new Facts(dataset);
    this.scan = new GraphScan(dataset);
    this.criteria = new EventCriteria(facts, names, selection);
    this.documents =
        choosesAny()
            ? names.documents().stream().filter(this::isChosen).toList()
            : names.documents();
  }

  private boolean isChosen(Node document) {
    return (!selection.choosesDocuments()
            || selection.choosesPath(facts.text(document, document, Terms.PATH).orElse("")))
        && (!selection.choosesClaims() || !claims(document).isEmpty());
  }

  /** The facts of the whole dataset, also of what is left out. */
  public Facts facts() {
    return facts;
  }

  /** What the names of the dataset's own nodes start with. */
  public String base() {
    return names.base();
  }

  /** Names of the graphs of the documents that are left, sorted. */
  public List<Node> documents() {
    return documents;
  }

  /** Whether the document of this name is left. */
  public boolean keepsDocument(Node document) {
    return contains(documents, document);
  }

  /** Names of all graphs that are left, sorted. */
  public List<Node> graphs() {
    return choosesAny()
        ? names.all().stream()
            .filter(name -> keepsDocument(name) || !contains(names.documents(), name))
            .toList()
        : names.all();
  }

  private static boolean contains(List<Node> sorted, Node name) {
    return Collections.binarySearch(sorted, name, NodeCmp::compareRDFTerms) >= 0;
  }

  /** What is left of a graph, in no order; to be read to the end before another graph. */
  public Iterator<Triple> triples(Node name) {
    if (keepsDocument(name)) {
      return cutsDocuments() ? document(name).find() : scan.triples(name);
    }
    if (choosesAny() && names.entities().filter(name::equals).isPresent()) {
      return Iter.filter(scan.triples(name), triple -> entities().contains(triple.getSubject()));
    }
    if (choosesAny() && names.derived().filter(name::equals).isPresent()) {
      return Iter.filter(scan.triples(name), this::keepsDerived);
    }
    return scan.triples(name);
  }

  private boolean cutsDocuments() {
    return selection.choosesClaims() || !selection.text();
  }

  private Graph document(Node name) {
    Graph graph = dataset.getGraph(name);
    Graph chosen =
        selection.choosesClaims()
            ? new DocumentView(name, graph).claims(claim -> criteria.choosesClaim(name, claim))
            : graph;
    return selection.text() ? chosen : DocumentView.withoutText(name, chosen);
  }

  private boolean choosesAny() {
    return selection.choosesClaims() || selection.choosesDocuments();
  }

  /** Who disputes an event may be left out, never that it is disputed. */
  private boolean keepsDerived(Triple triple) {
    return !tellings(triple.getSubject()).isEmpty()
        && (!triple.getPredicate().equals(Terms.DISPUTED_BY)
            || keepsDocument(triple.getObject())
            || keepsEntity(triple.getObject()));
  }

  /** The claims of a document that are left, sorted. */
  public List<Node> claims(Node document) {
    List<Node> all = facts.subjects(document, Terms.TYPE, Terms.CLAIM);
    return selection.choosesClaims()
        ? all.stream().filter(claim -> criteria.choosesClaim(document, claim)).toList()
        : all;
  }

  /** The events that a document still tells, sorted. */
  public List<Node> events(Node document) {
    return claims(document).stream()
        .flatMap(claim -> facts.values(document, claim, Terms.ABOUT).stream())
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  /** The documents that still tell an event, sorted. */
  public List<Node> tellings(Node event) {
    return facts.graphs(event, Terms.TYPE, Terms.EVENT).stream()
        .filter(this::keepsDocument)
        .filter(document -> !selection.choosesClaims() || tells(document, event))
        .toList();
  }

  private boolean tells(Node document, Node event) {
    return facts.subjects(document, Terms.ABOUT, event).stream()
        .anyMatch(claim -> criteria.choosesClaim(document, claim));
  }

  /** The entities that are left, sorted. */
  public List<Node> entityList() {
    return names.entities().stream()
        .flatMap(graph -> facts.subjects(graph, Terms.TYPE, Terms.ENTITY).stream())
        .filter(this::keepsEntity)
        .toList();
  }

  /** Whether a node is an entity that is left. */
  public boolean keepsEntity(Node node) {
    return choosesAny() ? entities().contains(node) : facts.is(Node.ANY, node, Terms.ENTITY);
  }

  private Set<Node> entities() {
    if (entities.isEmpty()) {
      entities = Optional.of(referredTo());
    }
    return entities.get();
  }

  /** Entities that a document refers to, and all that they are part of. */
  private Set<Node> referredTo() {
    Set<Node> found = new HashSet<>();
    for (Node document : documents) {
      document(document)
          .find()
          .mapWith(Triple::getObject)
          .filterKeep(node -> node.isURI() && !found.contains(node))
          .forEachRemaining(node -> addWithWholes(node, found));
      document(document)
          .find(Node.ANY, Terms.PART_OF, Node.ANY)
          .forEachRemaining(triple -> addWithWholes(triple.getSubject(), found));
    }
    return found;
  }

  private void addWithWholes(Node node, Set<Node> found) {
    Deque<Node> next = new ArrayDeque<>(List.of(node));
    while (!next.isEmpty()) {
      Node entity = next.remove();
      boolean known =
          names.entities().filter(graph -> facts.is(graph, entity, Terms.ENTITY)).isPresent();
      if (known && found.add(entity)) {
        names.entities().ifPresent(g -> next.addAll(facts.values(g, entity, Terms.PART_OF)));
      }
    }
  }
}
