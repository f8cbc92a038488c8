package org.trama.validate;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;

/** What the shapes say to people when they are broken, in each language. */
final class Messages {
  private final Graph shapes;

  Messages(Graph shapes) {
    this.shapes = shapes;
  }

  Violation violation(Node graph, ReportEntry entry) {
    Node broken = entry.source();
    Optional<String> value = Optional.ofNullable(entry.value()).map(Messages::plain);
    return new Violation(
        plain(graph),
        plain(entry.focusNode()),
        plain(broken),
        value,
        message(broken, "es", value).orElse(entry.message()),
        message(broken, "en", value).orElse(entry.message()));
  }

  private Optional<String> message(Node broken, String language, Optional<String> value) {
    return shapes
        .find(broken, SHACL.message, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(message -> message.getLiteralLanguage().equals(language))
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional()
        .map(text -> text.replace("{?value}", value.orElse("?")));
  }

  private static String plain(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
