package org.trama.serve.ontology;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.words.Speech;

/**
 * What an ontology says of its own terms.
 *
 * @param ontology itself
 * @param namespace that its terms begin with
 * @param speech in which they are called
 */
record OntologyTerms(Graph ontology, String namespace, Speech speech) {
  String local(Node term) {
    return term.getURI().substring(namespace.length());
  }

  List<Node> own(Node kind) {
    Collator alphabet = Collator.getInstance(speech.locale());
    return subjects(kind)
        .filter(this::isOwn)
        .sorted(Comparator.comparing(this::name, alphabet))
        .toList();
  }

  private boolean isOwn(Node node) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }

  List<Node> narrower(Node term) {
    return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
        .flatMap(link -> ontology.find(Node.ANY, link.asNode(), term).toList().stream())
        .map(Triple::getSubject)
        .filter(this::isOwn)
        .sorted(OntologyTerms::compare)
        .toList();
  }

  Stream<Node> subjects(Node type) {
    return ontology.find(Node.ANY, Vocab.TYPE, type).mapWith(Triple::getSubject).toList().stream()
        .sorted(OntologyTerms::compare);
  }

  List<Node> values(Node subject, Node property) {
    return ontology.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(OntologyTerms::compare)
        .toList();
  }

  /** The text in the language of the visitor or, failing that, in any. */
  Optional<Node> text(Node subject, Node property) {
    return values(subject, property).stream()
        .filter(Node::isLiteral)
        .min(Comparator.comparing(words -> !words.getLiteralLanguage().equals(speech.code())));
  }

  private static int compare(Node a, Node b) {
    return a.toString().compareToIgnoreCase(b.toString());
  }

  /** What a term is called or, failing that, the end of its IRI. */
  String name(Node term) {
    return text(term, RDFS.label.asNode()).map(Node::getLiteralLexicalForm).orElse(local(term));
  }
}
