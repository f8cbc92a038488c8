package org.trama.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trama.model.TramaException;

/** Finds entities by what people call them. */
final class EntityNames {
  private final Facts facts;
  private final GraphNames names;

  EntityNames(Facts facts, GraphNames names) {
    this.facts = facts;
    this.names = names;
  }

  /**
   * The entities with this IRI, key, or name, capitals and accents aside: those whose label it is,
   * or else those it is another name of. Throws {@link TramaException} where there is none.
   */
  List<Node> called(String name) {
    List<Node> all =
        names.entities().stream()
            .flatMap(graph -> facts.subjects(graph, Terms.TYPE, Terms.ENTITY).stream())
            .toList();
    return Stream.of(
            all.stream().filter(entity -> isIri(entity, name)).toList(),
            all.stream().filter(entity -> has(entity, Terms.LABEL, name)).toList(),
            all.stream().filter(entity -> has(entity, Terms.OTHER_NAME, name)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new TramaException(
                    "the graph has no entity '"
                        + name
                        + "'; give a name as the graph writes it, such as Rusia, or an IRI"));
  }

  private static boolean isIri(Node entity, String name) {
    return entity.getURI().equals(name) || entity.getURI().endsWith("/entity/" + name);
  }

  private boolean has(Node entity, Node property, String name) {
    return facts.values(Node.ANY, entity, property).stream()
        .anyMatch(value -> fold(Facts.lexical(value)).equals(fold(name)));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
