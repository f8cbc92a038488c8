package org.trama.export.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON-LD context of the exports: short names for what the graph says. It is published beside
 * the ontology and also stands in every file, so that reading one needs no network.
 */
public final class JsonLdContext {
  /** Where it is published. */
  public static final String IRI = "https://w3id.org/trama/context.jsonld";

  private static final String FILE = "context.jsonld";
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-";

  private final String text;
  private final JsonNode terms;
  private final String vocabulary;
  private final Map<String, String> prefixes = new TreeMap<>();
  private final Map<String, String> byNamespace = new HashMap<>();
  private final Map<String, JsonLdTerm> properties = new HashMap<>();

  private JsonLdContext(String text) throws IOException {
    this.text = text;
    this.terms = new ObjectMapper().readTree(text).path("@context");
    this.vocabulary = terms.path("@vocab").textValue();
    terms.properties().stream()
        .filter(term -> term.getValue().isTextual() && !term.getKey().startsWith("@"))
        .filter(term -> !term.getValue().textValue().startsWith("@"))
        .forEach(term -> prefixes.put(term.getKey(), term.getValue().textValue()));
    prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
    terms.properties().stream()
        .filter(term -> term.getValue().has("@id"))
        .forEach(term -> property(term.getKey(), term.getValue()));
  }

  /** The context packed with the program. */
  public static JsonLdContext packed() {
    try (InputStream stream = JsonLdContext.class.getResourceAsStream(FILE)) {
      return new JsonLdContext(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program was packed without " + FILE, e);
    }
  }

  /** The document to publish at {@link #IRI}, as {@code application/ld+json}. */
  public String text() {
    return text;
  }

  /** The value of {@code @context}. */
  JsonNode terms() {
    return terms;
  }

  private void property(String name, JsonNode definition) {
    String iri = expand(definition.path("@id").textValue());
    String type = expand(definition.path("@type").asText(""));
    properties.put(iri, new JsonLdTerm(name, type, definition.path("@language").asText("")));
  }

  private String expand(String name) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : prefixes.getOrDefault(name.substring(0, colon), "");
    return prefix.isEmpty() ? name : prefix + name.substring(colon + 1);
  }

  /** How the property of this IRI is written; one without a term of its own has no coercion. */
  JsonLdTerm property(String iri) {
    return properties.computeIfAbsent(iri, any -> new JsonLdTerm(vocabularyName(iri), "", ""));
  }

  /** A class, a property or a value of a vocabulary: its local name where it is one of ours. */
  String vocabularyName(String iri) {
    if (iri.startsWith(vocabulary)) {
      String local = iri.substring(vocabulary.length());
      if (isPlain(iri, vocabulary.length()) && !terms.has(local)) {
        return local;
      }
    }
    return nodeName(iri);
  }

  /** The name of a node: with a prefix where there is one, else in full. */
  String nodeName(String iri) {
    int local = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    String prefix = byNamespace.get(iri.substring(0, local));
    return prefix != null && isPlain(iri, local) ? prefix + ":" + iri.substring(local) : iri;
  }

  /** Whether there is something from {@code begin} on, and only what no reader takes amiss. */
  private static boolean isPlain(String iri, int begin) {
    for (int i = begin; i < iri.length(); i++) {
      if (PLAIN.indexOf(iri.charAt(i)) < 0) {
        return false;
      }
    }
    return begin < iri.length();
  }
}
