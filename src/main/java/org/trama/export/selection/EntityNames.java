package org.trama.export.selection;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trama.export.graph.Facts;
import org.trama.export.graph.GraphNames;
import org.trama.export.graph.Terms;
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
        .orElseThrow(() -> unknown(name, all));
  }

  private TramaException unknown(String name, List<Node> all) {
    List<String> known =
        all.stream()
            .flatMap(
                entity ->
                    Stream.of(Terms.LABEL, Terms.OTHER_NAME)
                        .flatMap(property -> facts.values(Node.ANY, entity, property).stream()))
            .map(Facts::lexical)
            .toList();
    return new TramaException(
        "the graph has no entity '"
            + name
            + "'; "
            + Likeness.hint(name, known)
            + "give a name as the graph writes it, or an IRI");
  }

  private static boolean isIri(Node entity, String name) {
    return entity.getURI().equals(name) || entity.getURI().endsWith("/entity/" + name);
  }

  private boolean has(Node entity, Node property, String name) {
    return facts.values(Node.ANY, entity, property).stream()
        .anyMatch(value -> Likeness.folded(Facts.lexical(value)).equals(Likeness.folded(name)));
  }
}
