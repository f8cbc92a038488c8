package org.trama.serve.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.trama.serve.atlas.Vocab;

/**
 * Puts nodes into words of the visitor's language, or failing that Spanish ones, from what the
 * dataset says of them. To be used within one transaction.
 */
public final class Labels {
  private static final int LONGEST = 200;
  private static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          Vocab.ANCHOR,
          DCTerms.title.asNode(),
          Vocab.PATH,
          Vocab.TITLE,
          Vocab.TEXT);

  private final Graph graph;
  private final Speech speech;
  private final Map<Node, String> known = new HashMap<>();

  /** Words for the nodes of a dataset. */
  public Labels(DatasetGraph dataset, Speech speech) {
    this.speech = speech;
    this.graph = dataset.getUnionGraph();
  }

  /**
   * Name, quotation or description of a node; the text of a literal; failing all, the end of the
   * IRI.
   */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return node.toString();
    }
    String label = known.get(node);
    if (label == null) {
      label = shortened(name(node));
      known.put(node, label);
    }
    return label;
  }

  /** Whether the graph says anything of a node, or with it. */
  public boolean knows(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
  }

  private String name(Node node) {
    return NAMES.stream()
        .flatMap(property -> values(node, property).findFirst().stream())
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .or(() -> event(node))
        .or(() -> claim(node))
        .orElseGet(() -> ShortNames.known(node.getURI()).orElseGet(() -> localName(node)));
  }

  /** {@code entrega de armas: Corea del Norte → Rusia (municiones)}. */
  private Optional<String> event(Node node) {
    if (!graph.contains(node, Vocab.TYPE, Vocab.EVENT)) {
      return Optional.empty();
    }
    String kind =
        objects(node, Vocab.TYPE)
            .filter(type -> !type.equals(Vocab.EVENT))
            .map(this::of)
            .findFirst()
            .orElse(speech.say("suceso", "event"));
    String doers =
        Stream.of("agent", "participant")
            .flatMap(role -> names(node, role))
            .collect(Collectors.joining(", "));
    String target = names(node, "target").collect(Collectors.joining(", "));
    String object = names(node, "object").collect(Collectors.joining(", "));
    return Optional.of(
        kind
            + (doers.isEmpty() ? "" : ": " + doers)
            + (target.isEmpty() ? "" : " → " + target)
            + (object.isEmpty() ? "" : " (" + object + ")"));
  }

  private Optional<String> claim(Node node) {
    return objects(node, Vocab.ABOUT)
        .findFirst()
        .map(
            event ->
                objects(node, Vocab.POLARITY).map(this::of).collect(Collectors.joining())
                    + ": "
                    + of(event));
  }

  private Stream<String> names(Node node, String role) {
    return objects(node, Vocab.term(role)).map(this::of).sorted();
  }

  private Stream<Node> objects(Node node, Node property) {
    return Iter.asStream(graph.find(node, property, Node.ANY))
        .map(Triple::getObject)
        .sorted(NodeCmp::compareRDFTerms);
  }

  /** Literals, those in the visitor's language first, then those in Spanish. */
  private Stream<Node> values(Node node, Node property) {
    return objects(node, property)
        .filter(Node::isLiteral)
        .sorted(
            Comparator.comparing((Node value) -> !in(value, speech))
                .thenComparing(value -> !in(value, Speech.ES)));
  }

  private static boolean in(Node text, Speech speech) {
    return text.getLiteralLanguage().equals(speech.code());
  }

  /** The end of an IRI. */
  public static String localName(Node node) {
    String iri = node.getURI();
    String end = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return end.isEmpty() ? iri : end;
  }

  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
