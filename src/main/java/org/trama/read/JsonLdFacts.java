package org.trama.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The article that a page describes in schema.org's vocabulary. Contexts are never fetched: the
 * names are enough.
 */
final class JsonLdFacts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 8;

  private JsonLdFacts() {}

  /** Nothing where the text is no JSON or describes no article. */
  static Facts of(String json) {
    try {
      return nodes(JSON.readTree(json), DEEPEST)
          .filter(JsonLdFacts::isArticle)
          .map(JsonLdFacts::facts)
          .reduce(Facts.NONE, Facts::over);
    } catch (JsonProcessingException e) {
      return Facts.NONE;
    }
  }

  private static Stream<JsonNode> nodes(JsonNode node, int depth) {
    if (depth == 0) {
      return Stream.empty();
    }
    Stream<JsonNode> inner =
        node.isArray() ? elements(node) : Stream.of(node.path("@graph"), node.path("mainEntity"));
    return Stream.concat(
        Stream.of(node).filter(JsonNode::isObject),
        inner.filter(JsonNode::isContainerNode).flatMap(child -> nodes(child, depth - 1)));
  }

  private static boolean isArticle(JsonNode node) {
    return texts(node.path("@type"))
        .anyMatch(
            type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
  }

  private static Facts facts(JsonNode article) {
    return new Facts(
        text(article.path("headline")).or(() -> text(article.path("name"))),
        text(article.path("datePublished"))
            .or(() -> text(article.path("dateCreated")))
            .flatMap(Facts::day),
        text(article.path("inLanguage")),
        text(article.path("publisher")),
        text(article.path("url")).or(() -> text(article.path("mainEntityOfPage"))),
        texts(article.path("author")).filter(name -> !name.contains("://")).toList());
  }

  private static Optional<String> text(JsonNode node) {
    return texts(node).findFirst();
  }

  /** A literal, the name or identifier of an object, or those of a list. */
  private static Stream<String> texts(JsonNode node) {
    if (node.isArray()) {
      return elements(node).filter(child -> !child.isArray()).flatMap(JsonLdFacts::texts);
    }
    JsonNode value =
        Stream.of("name", "@value", "@id")
            .map(node::path)
            .filter(JsonNode::isTextual)
            .findFirst()
            .orElse(node);
    return value.isTextual() ? Facts.present(value.asText()).stream() : Stream.empty();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
