package org.trama.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes the nodes of one graph, each statement once. */
final class JsonLdNodes {
  private static final String TRAMA = "https://w3id.org/trama/ontology#";
  private static final Node IN_DOCUMENT = NodeFactory.createURI(TRAMA + "inDocument");
  private static final Set<Node> TOLD = Set.of(IN_DOCUMENT);
  private static final List<String> PARTS = List.of("Claim", "Position", "Mention", "Passage");

  private final Map<Node, Map<Node, List<Node>>> statements;
  private final Map<Node, List<Node>> parts;
  private final JsonLdContext context;
  private final boolean nested;
  private final JsonGenerator json;
  private final Set<Node> written = new HashSet<>();

  JsonLdNodes(List<Triple> triples, JsonLdContext context, JsonLdShape shape, JsonGenerator json) {
    this.context = context;
    this.nested = shape == JsonLdShape.BY_DOCUMENT;
    this.json = json;
    this.statements =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject,
                    () -> new TreeMap<>(NodeCmp::compareRDFTerms),
                    Collectors.groupingBy(
                        Triple::getPredicate,
                        () -> new TreeMap<>(NodeCmp::compareRDFTerms),
                        Collectors.mapping(Triple::getObject, Collectors.toList()))));
    this.parts =
        triples.stream()
            .filter(triple -> nested && triple.predicateMatches(IN_DOCUMENT))
            .sorted((a, b) -> NodeCmp.compareRDFTerms(a.getSubject(), b.getSubject()))
            .collect(
                Collectors.groupingBy(
                    Triple::getObject,
                    Collectors.mapping(Triple::getSubject, Collectors.toList())));
  }

  /** Writes all nodes, {@code first} before the others where it is one of them. */
  void write(Node first) throws IOException {
    if (nested && statements.containsKey(first)) {
      node(first, Set.of());
    }
    for (Node subject : statements.keySet()) {
      if (!written.contains(subject)) {
        node(subject, Set.of());
      }
    }
  }

  private void node(Node subject, Set<Node> told) throws IOException {
    written.add(subject);
    json.writeStartObject();
    json.writeStringField("id", context.nodeName(subject.getURI()));
    Map<Node, List<Node>> own = statements.get(subject);
    if (own.containsKey(RDF.type.asNode())) {
      types(own.get(RDF.type.asNode()));
    }
    for (Map.Entry<Node, List<Node>> property : own.entrySet()) {
      boolean said =
          property.getKey().equals(RDF.type.asNode()) || told.contains(property.getKey());
      if (!said) {
        property(property.getKey(), property.getValue());
      }
    }
    parts(subject);
    json.writeEndObject();
  }

  private void types(List<Node> types) throws IOException {
    json.writeFieldName("type");
    List<String> names =
        types.stream().map(type -> context.vocabularyName(type.getURI())).sorted().toList();
    if (names.size() == 1) {
      json.writeString(names.get(0));
    } else {
      json.writeArray(names.toArray(String[]::new), 0, names.size());
    }
  }

  private void property(Node property, List<Node> values) throws IOException {
    JsonLdTerm term = context.property(property.getURI());
    json.writeFieldName(term.name());
    if (values.size() == 1) {
      value(term, values.get(0));
      return;
    }
    json.writeStartArray();
    for (Node value : values.stream().sorted(NodeCmp::compareRDFTerms).toList()) {
      value(term, value);
    }
    json.writeEndArray();
  }

  private void value(JsonLdTerm term, Node value) throws IOException {
    if (value.isLiteral()) {
      literal(term, value);
    } else if (nested && statements.containsKey(value) && !written.contains(value)) {
      node(value, Set.of());
    } else if (term.isVocabulary()) {
      json.writeString(context.vocabularyName(value.getURI()));
    } else if (term.isReference()) {
      json.writeString(context.nodeName(value.getURI()));
    } else {
      json.writeStartObject();
      json.writeStringField("id", context.nodeName(value.getURI()));
      json.writeEndObject();
    }
  }

  private void literal(JsonLdTerm term, Node value) throws IOException {
    String language = value.getLiteralLanguage();
    String type = value.getLiteralDatatypeURI();
    boolean plain = language.isEmpty() && type.equals(XSD.xstring.getURI());
    String usual = plain ? "" : language.isEmpty() ? type : "";
    if (term.language().equals(language) && term.type().equals(usual)) {
      json.writeString(value.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    json.writeStringField("@value", value.getLiteralLexicalForm());
    if (!language.isEmpty()) {
      json.writeStringField("@language", language);
    } else if (!plain) {
      json.writeStringField("@type", context.vocabularyName(type));
    }
    json.writeEndObject();
  }

  /** What stands in the document, under a key for each kind. */
  private void parts(Node document) throws IOException {
    for (String kind : PARTS) {
      List<Node> members = parts.getOrDefault(document, List.of());
      List<Node> open = members.stream().filter(part -> isOpen(part, kind)).toList();
      if (!open.isEmpty()) {
        json.writeArrayFieldStart(kind.toLowerCase(Locale.ROOT) + "s");
        for (Node part : open) {
          if (!written.contains(part)) {
            node(part, statements.get(part).get(IN_DOCUMENT).size() == 1 ? TOLD : Set.of());
          }
        }
        json.writeEndArray();
      }
    }
  }

  private boolean isOpen(Node part, String kind) {
    return !written.contains(part)
        && statements
            .get(part)
            .getOrDefault(RDF.type.asNode(), List.of())
            .contains(NodeFactory.createURI(TRAMA + kind));
  }
}
