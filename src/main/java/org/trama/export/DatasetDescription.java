package org.trama.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes a dataset in VoID and DCAT, with counts over the union of its graphs: statements, nodes
 * of each class, uses of each property, links to Wikidata, and the runs that made it. The same
 * dataset gives the same description; it has no blank nodes and no date. One pass over the dataset,
 * and room for as many numbers as there are classes and properties.
 */
public final class DatasetDescription {
  /** The end of the name of the graph that holds the description, where an export has it. */
  public static final String GRAPH = "graph/description";

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String TRAMA = "https://w3id.org/trama/ontology#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node RUN = NodeFactory.createURI(TRAMA + "Run");

  private final String base;
  private final Node node;
  private final Graph out = GraphMemFactory.createDefaultGraphSameTerm();
  private final Map<Node, Long> classes = new TreeMap<>(NodeCmp::compareRDFTerms);
  private final Map<Node, Long> properties = new TreeMap<>(NodeCmp::compareRDFTerms);
  private long statements;
  private long links;

  private DatasetDescription(String base) {
    this.base = Objects.requireNonNull(base);
    this.node = NodeFactory.createURI(base + "dataset");
  }

  /**
   * The description of {@code dataset}, within a transaction where it has them; of a description
   * that stands in the dataset itself nothing is counted.
   *
   * @param base what the names of its nodes start with, ending in a slash
   */
  public static Graph of(DatasetGraph dataset, String base) {
    return new DatasetDescription(base).describe(dataset);
  }

  /** The name of the graph to put a description in. */
  public static Node graphName(String base) {
    return NodeFactory.createURI(base + GRAPH);
  }

  private Graph describe(DatasetGraph dataset) {
    Iter.asStream(dataset.getUnionGraph().find()).forEach(this::count);
    titles();
    add(node, VOID.triples.asNode(), number(statements));
    add(node, VOID.classes.asNode(), number(classes.size()));
    add(node, VOID.properties.asNode(), number(properties.size()));
    partitions(
        "class",
        classes,
        VOID.classPartition.asNode(),
        VOID._class.asNode(),
        VOID.entities.asNode());
    partitions(
        "property",
        properties,
        VOID.propertyPartition.asNode(),
        VOID.property.asNode(),
        VOID.triples.asNode());
    linkset();
    return out;
  }

  private void count(Triple triple) {
    if (isDescription(triple)) {
      return;
    }
    statements++;
    properties.merge(triple.getPredicate(), 1L, Long::sum);
    if (triple.predicateMatches(RDF.type.asNode())) {
      classes.merge(triple.getObject(), 1L, Long::sum);
      if (triple.getObject().equals(RUN)) {
        add(node, NodeFactory.createURI(PROV + "wasGeneratedBy"), triple.getSubject());
      }
    }
    if (triple.predicateMatches(OWL.sameAs.asNode()) && isWikidata(triple.getObject())) {
      links++;
    }
  }

  private boolean isDescription(Triple triple) {
    String subject = triple.getSubject().toString();
    return subject.equals(node.getURI()) || subject.startsWith(node.getURI() + "#");
  }

  private static boolean isWikidata(Node node) {
    return node.isURI() && node.getURI().startsWith(WIKIDATA);
  }

  private void titles() {
    add(node, RDF.type.asNode(), VOID.Dataset.asNode());
    add(node, RDF.type.asNode(), DCAT.Dataset.asNode());
    text(DCTerms.title.asNode(), "es", "Grafo de sucesos y afirmaciones");
    text(DCTerms.title.asNode(), "en", "Graph of events and claims");
    text(
        DCTerms.description.asNode(),
        "es",
        "Quién dice que ocurrió qué, y quién lo niega, en documentos en español.");
    text(
        DCTerms.description.asNode(),
        "en",
        "Who says what happened, and who denies it, in documents in Spanish.");
    add(node, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base));
    add(node, VOID.vocabulary.asNode(), NodeFactory.createURI(TRAMA));
    for (String prefix : new String[] {"dcterms", "nif", "owl", "prov", "rdfs", "sem", "skos"}) {
      add(node, VOID.vocabulary.asNode(), NodeFactory.createURI(ExportPrefixes.ALL.get(prefix)));
    }
    add(
        node,
        DCTerms.conformsTo.asNode(),
        NodeFactory.createURI("https://w3id.org/trama/ontology"));
  }

  private void partitions(
      String kind, Map<Node, Long> counts, Node partition, Node of, Node amount) {
    counts.forEach(
        (term, count) -> {
          Node part = part(kind + "-" + URLEncoder.encode(term.toString(), StandardCharsets.UTF_8));
          add(node, partition, part);
          add(part, of, term);
          add(part, amount, number(count));
        });
  }

  private void linkset() {
    Node wikidata = part("wikidata");
    add(node, VOID.subset.asNode(), wikidata);
    add(wikidata, RDF.type.asNode(), VOID.Linkset.asNode());
    add(wikidata, VOID.linkPredicate.asNode(), OWL.sameAs.asNode());
    add(wikidata, VOID.subjectsTarget.asNode(), node);
    add(wikidata, VOID.objectsTarget.asNode(), NodeFactory.createURI("http://www.wikidata.org/"));
    add(wikidata, VOID.triples.asNode(), number(links));
  }

  private void text(Node property, String language, String text) {
    add(node, property, NodeFactory.createLiteralLang(text, language));
  }

  private Node part(String name) {
    return NodeFactory.createURI(node.getURI() + "#" + name);
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }

  private void add(Node subject, Node property, Node object) {
    out.add(subject, property, object);
  }
}
