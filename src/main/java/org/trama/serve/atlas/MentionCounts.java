package org.trama.serve.atlas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** How often which document names which entity. */
final class MentionCounts {
  private static final Comparator<DocumentMentions> MOST_FIRST =
      Comparator.comparing(DocumentMentions::times)
          .reversed()
          .thenComparing(found -> found.document().path());

  private final Map<Node, Map<DocumentEntry, Integer>> counts = new HashMap<>();

  static MentionCounts read(Quads quads, Map<Node, DocumentEntry> documents) {
    MentionCounts mentions = new MentionCounts();
    quads.each(
        Vocab.term("refersTo"),
        (graph, mention, entity) -> {
          if (documents.containsKey(graph)) {
            mentions
                .counts
                .computeIfAbsent(entity, any -> new HashMap<>())
                .merge(documents.get(graph), 1, Integer::sum);
          }
        });
    return mentions;
  }

  /** In all documents together. */
  int of(Node entity) {
    return counts.getOrDefault(entity, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /** By the IRI of the entity, those documents first that name it most. */
  Map<String, List<DocumentMentions>> byEntity() {
    Map<String, List<DocumentMentions>> sorted = new HashMap<>();
    counts.forEach(
        (entity, times) ->
            sorted.put(
                entity.toString(),
                times.entrySet().stream()
                    .map(count -> new DocumentMentions(count.getKey(), count.getValue()))
                    .sorted(MOST_FIRST)
                    .toList()));
    return sorted;
  }
}
