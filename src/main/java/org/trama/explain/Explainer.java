package org.trama.explain;

import static org.trama.explain.GraphWords.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Tells everything that a dataset says of a node: graph by graph, with the quoted evidence, its
 * rule and confidence.
 */
public final class Explainer {
  private static final String INDENT = "  ";

  private final DatasetGraph dataset;
  private final GraphWords words;

  /** An explainer of nodes of {@code dataset}, to be used within one transaction. */
  public Explainer(DatasetGraph dataset) {
    this.dataset = dataset;
    this.words = new GraphWords(dataset);
  }

  /**
   * What is known of the node that is meant: by its IRI, the key at the end of its IRI, the path of
   * a document, or any name of an entity. Throws {@link ExplainException} where nothing, or more
   * than one thing, goes by that name.
   */
  public Explanation explain(String name) {
    Node node = new NodeFinder(dataset, words).find(name);
    List<Explanation.Section> sections =
        Stream.concat(graphs(node, Node.ANY), graphs(Node.ANY, node))
            .distinct()
            .sorted(Comparator.comparing(this::isDocument).reversed().thenComparing(Node::getURI))
            .map(graph -> new Explanation.Section(title(graph), lines(graph, node)))
            .toList();
    return new Explanation(node.getURI(), words.kind(node) + ": " + words.words(node), sections);
  }

  private Stream<Node> graphs(Node subject, Node object) {
    return Iter.asStream(dataset.findNG(Node.ANY, subject, Node.ANY, object)).map(Quad::getGraph);
  }

  private boolean isDocument(Node graph) {
    return words.is(graph, graph, "Document");
  }

  private String title(Node graph) {
    if (!isDocument(graph)) {
      return "<" + graph.getURI() + ">";
    }
    String path = words.value(graph, graph, term("path")).map(words::words).orElse(graph.getURI());
    return words
        .value(graph, graph, GraphWords.DOCUMENT_TITLE)
        .map(title -> path + " — " + words.words(title))
        .orElse(path);
  }

  private List<String> lines(Node graph, Node node) {
    List<String> lines = new ArrayList<>();
    for (Triple triple : sorted(graph, node, Node.ANY)) {
      lines.add(
          GraphWords.localName(triple.getPredicate())
              + ": "
              + brief(words.words(triple.getObject())));
    }
    Map<String, Integer> mentions = new TreeMap<>();
    for (Triple triple : sorted(graph, Node.ANY, node)) {
      Node subject = triple.getSubject();
      if (triple.getPredicate().equals(term("refersTo"))) {
        mentions.merge(words.words(subject), 1, Integer::sum);
      } else if (words.is(graph, subject, "Mention")) {
        mentions.merge(one(graph, subject, "refersTo").orElse(""), 1, Integer::sum);
      } else if (triple.getPredicate().equals(term("about"))) {
        lines.add(claim(graph, subject));
      } else {
        lines.addAll(reference(graph, triple));
      }
    }
    mentions.forEach((quote, times) -> lines.add("mentioned " + times + "×: " + quote));
    return lines;
  }

  private List<String> reference(Node graph, Triple triple) {
    Node subject = triple.getSubject();
    String property = GraphWords.localName(triple.getPredicate());
    List<String> lines = new ArrayList<>();
    if (words.is(graph, subject, "Correction")) {
      String line = one(graph, subject, "line").orElse("unknown");
      lines.add(
          "corrected by hand: " + words.words(subject) + " (corrections.ttl, line " + line + ")");
    } else if (words.is(graph, subject, "Position")) {
      lines.add("position: " + position(graph, subject));
    } else if (words.is(graph, subject, "Claim")) {
      lines.add(property + " of a claim about " + event(graph, subject));
      lines.add(INDENT + claim(graph, subject));
    } else if (!words.is(graph, subject, "Passage")) {
      lines.add(property + " of " + words.named(subject));
      claims(graph, subject).forEach(claim -> lines.add(INDENT + claim(graph, claim)));
    }
    return lines;
  }

  private List<Node> claims(Node graph, Node event) {
    return sorted(graph, Node.ANY, event).stream()
        .filter(triple -> triple.getPredicate().equals(term("about")))
        .map(Triple::getSubject)
        .toList();
  }

  private String event(Node graph, Node claim) {
    return words.value(graph, claim, term("about")).map(words::named).orElse("an unknown event");
  }

  private String position(Node graph, Node position) {
    String title = one(graph, position, "title").orElse("");
    String of = one(graph, position, "of").map(whole -> " of " + whole).orElse("");
    String holder = one(graph, position, "holder").map(person -> person + ", ").orElse("");
    String evidence = one(graph, position, "evidence").map(quote -> " " + quote).orElse("");
    return holder + title + of + evidence;
  }

  /** {@code KCNA: denied, actual «…» (rule negar, confidence 0.85: at second hand)}. */
  private String claim(Node graph, Node claim) {
    return one(graph, claim, "source").orElse("the document")
        + ": "
        + one(graph, claim, "polarity").orElse("")
        + ", "
        + one(graph, claim, "modality").orElse("")
        + " "
        + one(graph, claim, "evidence").orElse("")
        + " (rule "
        + one(graph, claim, "rule").orElse("unknown")
        + ", confidence "
        + one(graph, claim, "confidence").orElse("unknown")
        + grounds(graph, claim)
        + ")";
  }

  private String grounds(Node graph, Node claim) {
    return words.values(graph, claim, term("ground")).stream()
        .map(words::words)
        .sorted()
        .reduce((one, other) -> one + "; " + other)
        .map(all -> ": " + all)
        .orElse("");
  }

  private Optional<String> one(Node graph, Node subject, String property) {
    return words.value(graph, subject, term(property)).map(words::words);
  }

  private List<Triple> sorted(Node graph, Node subject, Node object) {
    return Iter.asStream(dataset.findNG(graph, subject, Node.ANY, object))
        .map(Quad::asTriple)
        .sorted(
            Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
        .toList();
  }

  /** The text of a whole document is shown by its beginning. */
  private static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 300 ? line : line.substring(0, 300) + "…";
  }
}
