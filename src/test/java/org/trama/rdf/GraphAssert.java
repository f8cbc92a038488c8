package org.trama.rdf;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on graphs that, when they fail, print the missing and the surplus statements as
 * Turtle.
 */
public final class GraphAssert extends AbstractAssert<GraphAssert, Graph> {
  /**
   * Prefixes that expected Turtle may use without declaring them; {@code :} is the default base.
   */
  private static final String PREFIXES =
      """
      PREFIX : <%s>
      PREFIX trama: <%s>
      PREFIX lex: <%s>
      PREFIX nif: <%s>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX time: <http://www.w3.org/2006/time#>
      PREFIX ontolex: <http://www.w3.org/ns/lemon/ontolex#>
      PREFIX dc: <http://purl.org/dc/elements/1.1/>
      PREFIX dcterms: <%s>
      PREFIX rdf: <%s>
      PREFIX rdfs: <%s>
      PREFIX owl: <%s>
      PREFIX skos: <%s>
      PREFIX xsd: <%s>
      """
          .formatted(
              Iris.DEFAULT_BASE,
              Vocabulary.TRAMA,
              Vocabulary.LEXICON,
              Vocabulary.NIF,
              DCTerms.NS,
              RDF.uri,
              RDFS.uri,
              OWL.NS,
              SKOS.uri,
              XSD.NS);

  private GraphAssert(Graph actual) {
    super(actual, GraphAssert.class);
  }

  /** Begins an assertion on {@code graph}. */
  public static GraphAssert assertThat(Graph graph) {
    return new GraphAssert(graph);
  }

  /** The graph that this Turtle says; prefixes need no declaration. */
  public static Graph turtle(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  /** Holds these statements and no others. */
  public GraphAssert says(String turtle) {
    return says(turtle(turtle));
  }

  /** Holds the statements of {@code expected} and no others. */
  public GraphAssert says(Graph expected) {
    isNotNull();
    Model missing = model(expected).difference(model(actual));
    Model surplus = model(actual).difference(model(expected));
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      failWithMessage("%nMissing:%n%s%nSurplus:%n%s", text(missing), text(surplus));
    }
    return this;
  }

  /** Holds these statements, perhaps among others. */
  public GraphAssert saysAmongOthers(String turtle) {
    isNotNull();
    Model missing = model(turtle(turtle)).difference(model(actual));
    if (!missing.isEmpty()) {
      failWithMessage("%nMissing:%n%s%nfrom:%n%s", text(missing), text(model(actual)));
    }
    return this;
  }

  /** Holds no blank node. */
  public GraphAssert hasNoBlankNodes() {
    isNotNull();
    Model blank = ModelFactory.createDefaultModel();
    actual
        .find()
        .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .forEachRemaining(triple -> blank.getGraph().add(triple));
    if (!blank.isEmpty()) {
      failWithMessage("%nBlank nodes:%n%s", text(blank));
    }
    return this;
  }

  private static Model model(Graph graph) {
    return ModelFactory.createModelForGraph(graph);
  }

  private static String text(Model model) {
    model.setNsPrefixes(turtle("").getPrefixMapping());
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, model, Lang.TURTLE);
    return out.toString()
        .lines()
        .filter(line -> !line.startsWith("PREFIX"))
        .reduce("", (a, b) -> a + b + "\n");
  }
}
