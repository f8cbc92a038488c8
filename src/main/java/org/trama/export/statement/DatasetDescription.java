package org.trama.export.statement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.trama.export.graph.GraphNames;
import org.trama.export.graph.Terms;

/**
 * Describes a dataset in VoID and DCAT, with counts over the union of its graphs: statements, nodes
 * of each class, uses of each property, links to Wikidata, and the runs that made it. The same
 * dataset gives the same description; it has no blank nodes, and no date unless it is given one.
 * One pass over the dataset, and room for as many numbers as there are classes and properties.
 */
public final class DatasetDescription {
  /** The end of the name of the graph that holds the description, where an export has it. */
  public static final String GRAPH = "graph/description";

  private static final String TRAMA = "https://w3id.org/trama/ontology#";

  private final String base;
  private final Node node;
  private final DatasetTally tally;
  private final Optional<Instant> made;
  private final Graph out = GraphMemFactory.createDefaultGraphSameTerm();

  private DatasetDescription(String base, DatasetTally tally, Optional<Instant> made) {
    this.base = Objects.requireNonNull(base);
    this.node = NodeFactory.createURI(base + "dataset");
    this.tally = tally;
    this.made = made;
  }

  /**
   * The description of {@code dataset}, within a transaction where it has them; of a description
   * that stands in the dataset itself nothing is counted.
   */
  public static Graph of(DatasetGraph dataset) {
    return of(dataset, Optional.empty());
  }

  /** The same, with the time at which the dataset was made, to the second. */
  public static Graph of(DatasetGraph dataset, Optional<Instant> made) {
    GraphNames names = new GraphNames(dataset);
    String own = names.base() + "dataset";
    try (DatasetTally tally = new DatasetTally()) {
      Iter.asStream(dataset.getUnionGraph().find())
          .filter(triple -> !isAbout(own, triple.getSubject().toString()))
          .forEach(tally::add);
      return of(tally, names.base(), made);
    }
  }

  private static boolean isAbout(String dataset, String subject) {
    return subject.equals(dataset) || subject.startsWith(dataset + "#");
  }

  /** The description of what was counted, under names that begin with {@code base}. */
  static Graph of(DatasetTally tally, String base, Optional<Instant> made) {
    return new DatasetDescription(base, tally.done(), made).describe();
  }

  /** The name of the graph to put a description in. */
  public static Node graphName(String base) {
    return NodeFactory.createURI(base + GRAPH);
  }

  private Graph describe() {
    titles();
    made.ifPresent(this::time);
    tally.runs().forEach(run -> add(node, Terms.GENERATED_BY, NodeFactory.createURI(run)));
    add(node, VOID.triples.asNode(), number(tally.statements()));
    add(node, VOID.classes.asNode(), number(tally.classes().size()));
    add(node, VOID.properties.asNode(), number(tally.properties().size()));
    partitions(
        "class",
        tally.classes(),
        VOID.classPartition.asNode(),
        VOID._class.asNode(),
        VOID.entities.asNode());
    partitions(
        "property",
        tally.properties(),
        VOID.propertyPartition.asNode(),
        VOID.property.asNode(),
        VOID.triples.asNode());
    linkset();
    return out;
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

  private void time(Instant instant) {
    Node time =
        NodeFactory.createLiteralDT(
            instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    add(node, DCTerms.modified.asNode(), time);
    add(node, Terms.GENERATED_AT, time);
  }

  private void partitions(
      String kind, Map<String, Long> counts, Node partition, Node of, Node amount) {
    counts.forEach(
        (term, count) -> {
          Node part = part(kind + "-" + URLEncoder.encode(term, StandardCharsets.UTF_8));
          add(node, partition, part);
          add(part, of, NodeFactory.createURI(term));
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
    add(wikidata, VOID.triples.asNode(), number(tally.links()));
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
