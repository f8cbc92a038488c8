package org.trama.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trama.model.Mention;
import org.trama.model.Position;
import org.trama.model.Quantity;
import org.trama.model.Reference;
import org.trama.model.Slug;
import org.trama.model.Span;
import org.trama.model.TimeSpan;
import org.trama.model.TramaException;

/**
 * Names every node, and is the only place that does. A name follows from the content alone: it is
 * the same from run to run, on every machine, whatever the order of the documents. What belongs to
 * one document is a fragment of its IRI.
 */
public final class Iris {
  /** The base used where the user names no other. */
  public static final String DEFAULT_BASE = "https://w3id.org/trama/resource/";

  static final String ENTITY = "entity/";
  static final String EVENT = "event/";
  static final String DOCUMENT = "document/";
  static final String CLAIM = "claim-";
  static final String MENTION = "mention-";

  private static final int SLUG_LENGTH = 40;

  private final String base;

  /**
   * Names under {@code base}, an absolute IRI that ends in a slash; throws {@link TramaException}
   * where it is not.
   */
  public Iris(String base) {
    if (!base.endsWith("/") || !isAbsolute(base)) {
      throw new TramaException(
          "the base IRI must be absolute and end in a slash, and '"
              + base
              + "' is not; write it like "
              + DEFAULT_BASE);
    }
    this.base = base;
  }

  private static boolean isAbsolute(String iri) {
    try {
      URI uri = new URI(iri);
      return uri.isAbsolute() && !uri.isOpaque() && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The IRI that all names start with. */
  public String base() {
    return base;
  }

  /** Name of the graph of entities. */
  public Node entitiesGraph() {
    return under("graph/entities");
  }

  /** Name of the graph of what is computed across documents. */
  public Node derivedGraph() {
    return under("graph/derived");
  }

  /** Name of the graph of the ontology. */
  public Node ontologyGraph() {
    return under("graph/ontology");
  }

  /** The document with this path relative to the corpus root; also the name of its graph. */
  public Node document(String path) {
    return under(DOCUMENT + IriText.path(path));
  }

  /** The entity with this key. */
  public Node entity(String key) {
    return under(ENTITY + IriText.segment(key));
  }

  /** The event with this id. */
  public Node event(String id) {
    return under(EVENT + IriText.segment(id));
  }

  /**
   * The claim of this name in the document with this path; see {@link org.trama.model.ClaimNames}.
   */
  Node claim(String path, String name) {
    return within(path, CLAIM + IriText.segment(name));
  }

  Node mention(String path, Mention mention) {
    return within(path, MENTION + range(mention.span()) + "-" + IriText.segment(mention.entity()));
  }

  Node passage(String path, Span span) {
    return within(path, "passage-" + range(span));
  }

  Node position(String path, Position position) {
    String holder = IriText.segment(position.person());
    String rest = ContentHash.of(position.title(), position.of().orElse(""));
    return within(path, "position-" + holder + "-" + rest);
  }

  Node thing(String path, String text) {
    String slug = Slug.of(text);
    String start = slug.substring(0, Math.min(slug.length(), SLUG_LENGTH));
    return within(path, "thing-" + start + "-" + ContentHash.of(text));
  }

  Node quantity(Quantity quantity) {
    return under(
        "quantity/"
            + ContentHash.of(
                quantity.min().map(Literals::plain).orElse(""),
                quantity.max().map(Literals::plain).orElse(""),
                quantity.unit(),
                quantity.text()));
  }

  Node timeSpan(TimeSpan time) {
    return under("time/" + ContentHash.of(day(time.start()), day(time.end()), time.text()));
  }

  Node run(RunDescription run) {
    String options = ContentHash.of(run.options().toArray(String[]::new));
    String models = String.join("\n", run.models());
    return under("run/" + ContentHash.of(run.program(), run.lexicon(), models, options));
  }

  /** The lexicon entry of a rule, which is the entry's name, a slash, and what it means. */
  Node lexicalEntry(String rule) {
    return NodeFactory.createURI(Vocabulary.LEXICON + IriText.localName(entryName(rule)));
  }

  /** The part of a rule that names its lexicon entry. */
  static String entryName(String rule) {
    int slash = rule.indexOf('/');
    return slash > 0 ? rule.substring(0, slash) : rule;
  }

  /** Whoever publishes under this name; never written, only told apart from others. */
  Node publisher(String slug) {
    return under("publisher/" + slug);
  }

  /** The correction that reads so. */
  Node correction(String text) {
    return under("correction/" + ContentHash.of(text));
  }

  /** What an IRI names: entity, event, mention or claim; anything else is elsewhere. */
  public Reference reference(String iri) {
    return new IriReader(base).read(iri);
  }

  /** A node that a file left without a name, by its place among such nodes of the ontology. */
  static Node unnamed(int number) {
    return NodeFactory.createURI("https://w3id.org/trama/.well-known/genid/ontology-" + number);
  }

  private static String day(Optional<?> day) {
    return day.map(Objects::toString).orElse("");
  }

  private static String range(Span span) {
    return span.begin() + "-" + span.end();
  }

  private Node within(String path, String fragment) {
    return NodeFactory.createURI(document(path).getURI() + "#" + fragment);
  }

  private Node under(String local) {
    return NodeFactory.createURI(base + local);
  }
}
