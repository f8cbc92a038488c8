package org.trama.export.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Writes what nodes are and have, under a context. */
final class JsonLdValues {
  private final JsonLdContext context;
  private final JsonGenerator json;

  JsonLdValues(JsonLdContext context, JsonGenerator json) {
    this.context = context;
    this.json = json;
  }

  /** Begins a node or a graph; {@code json.writeEndObject()} ends it. */
  void open(Node name) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", context.nodeName(name.toString()));
  }

  /** Writes the classes of the open node, if it has any. */
  void types(List<Node> types) throws IOException {
    if (types.isEmpty()) {
      return;
    }
    json.writeFieldName("type");
    List<String> names =
        types.stream().map(type -> context.vocabularyName(type.toString())).sorted().toList();
    if (names.size() == 1) {
      json.writeString(names.get(0));
    } else {
      json.writeArray(names.toArray(String[]::new), 0, names.size());
    }
  }

  JsonLdTerm term(Node property) {
    return context.property(property.getURI());
  }

  /** Writes a value of a property; a node by its name alone. */
  void value(JsonLdTerm term, Node value) throws IOException {
    if (value.isLiteral()) {
      literal(term, value);
    } else if (term.isVocabulary()) {
      json.writeString(context.vocabularyName(value.toString()));
    } else if (term.isReference()) {
      json.writeString(context.nodeName(value.toString()));
    } else {
      open(value);
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
}
