package org.trama.export.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.trama.export.graph.Terms;

/** Writes nodes one beside the other as their statements come, and holds but one. */
final class JsonLdNodes {
  private final JsonLdValues values;
  private final JsonGenerator json;
  private final List<Node> types = new ArrayList<>();
  private final List<Triple> rest = new ArrayList<>();
  private Node subject = Node.ANY;

  JsonLdNodes(JsonLdValues values, JsonGenerator json) {
    this.values = values;
    this.json = json;
  }

  /** Takes a statement; those of one node come together, and of these those of one property. */
  void statement(Triple triple) throws IOException {
    if (!triple.getSubject().equals(subject)) {
      end();
      subject = triple.getSubject();
    }
    if (triple.predicateMatches(Terms.TYPE)) {
      types.add(triple.getObject());
    } else {
      rest.add(triple);
    }
  }

  /** Ends the last node. */
  void end() throws IOException {
    if (!subject.equals(Node.ANY)) {
      values.open(subject);
      values.types(types);
      properties();
      json.writeEndObject();
    }
    types.clear();
    rest.clear();
    subject = Node.ANY;
  }

  private void properties() throws IOException {
    int next = 0;
    while (next < rest.size()) {
      Node property = rest.get(next).getPredicate();
      int end = next + 1;
      while (end < rest.size() && rest.get(end).predicateMatches(property)) {
        end++;
      }
      property(property, rest.subList(next, end));
      next = end;
    }
  }

  private void property(Node property, List<Triple> statements) throws IOException {
    JsonLdTerm term = values.term(property);
    json.writeFieldName(term.name());
    if (statements.size() > 1) {
      json.writeStartArray();
    }
    for (Triple statement : statements) {
      values.value(term, statement.getObject());
    }
    if (statements.size() > 1) {
      json.writeEndArray();
    }
  }
}
