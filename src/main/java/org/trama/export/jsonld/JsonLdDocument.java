package org.trama.export.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.trama.export.graph.Terms;

/**
 * Writes what one document says, each statement once: the document with its parts inside it, and
 * inside these what they are about, each node where it is first spoken of.
 */
final class JsonLdDocument {
  private static final Node IN_DOCUMENT = Terms.term("inDocument");
  private static final Set<Node> TOLD = Set.of(IN_DOCUMENT, Terms.TYPE);
  private static final Set<Node> TYPES = Set.of(Terms.TYPE);
  private static final List<Node> PARTS =
      List.of(Terms.CLAIM, Terms.POSITION, Terms.MENTION, Terms.term("Passage"));

  private final Map<Node, Map<Node, List<Node>>> statements;
  private final Map<Node, List<Node>> parts;
  private final JsonLdValues values;
  private final JsonGenerator json;
  private final Set<Node> written = new HashSet<>();

  /** What a document says, in the order it is to be written in where nothing else orders it. */
  JsonLdDocument(List<Triple> triples, JsonLdValues values, JsonGenerator json) {
    this.values = values;
    this.json = json;
    this.statements =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        Triple::getPredicate,
                        LinkedHashMap::new,
                        Collectors.mapping(Triple::getObject, Collectors.toList()))));
    this.parts =
        triples.stream()
            .filter(triple -> triple.predicateMatches(IN_DOCUMENT))
            .collect(
                Collectors.groupingBy(
                    Triple::getObject,
                    Collectors.mapping(Triple::getSubject, Collectors.toList())));
  }

  /** Writes all nodes, the document before the others. */
  void write(Node document) throws IOException {
    if (statements.containsKey(document)) {
      node(document, TYPES);
    }
    for (Node subject : statements.keySet()) {
      if (!written.contains(subject)) {
        node(subject, TYPES);
      }
    }
  }

  private void node(Node subject, Set<Node> told) throws IOException {
    written.add(subject);
    values.open(subject);
    values.types(types(subject));
    for (Map.Entry<Node, List<Node>> property : statements.get(subject).entrySet()) {
      if (!told.contains(property.getKey())) {
        property(property.getKey(), property.getValue());
      }
    }
    parts(subject);
    json.writeEndObject();
  }

  private List<Node> types(Node subject) {
    return statements.get(subject).getOrDefault(Terms.TYPE, List.of());
  }

  private void property(Node property, List<Node> objects) throws IOException {
    JsonLdTerm term = values.term(property);
    json.writeFieldName(term.name());
    if (objects.size() > 1) {
      json.writeStartArray();
    }
    for (Node object : objects) {
      if (statements.containsKey(object) && !written.contains(object)) {
        node(object, TYPES);
      } else {
        values.value(term, object);
      }
    }
    if (objects.size() > 1) {
      json.writeEndArray();
    }
  }

  /** What stands in the document, under a key for each kind. */
  private void parts(Node document) throws IOException {
    for (Node kind : PARTS) {
      List<Node> open =
          parts.getOrDefault(document, List.of()).stream()
              .filter(part -> !written.contains(part) && types(part).contains(kind))
              .toList();
      if (!open.isEmpty()) {
        json.writeArrayFieldStart(Terms.localName(kind).toLowerCase(Locale.ROOT) + "s");
        for (Node part : open) {
          part(part);
        }
        json.writeEndArray();
      }
    }
  }

  private void part(Node part) throws IOException {
    if (!written.contains(part)) {
      node(part, statements.get(part).get(IN_DOCUMENT).size() == 1 ? TOLD : TYPES);
    }
  }
}
