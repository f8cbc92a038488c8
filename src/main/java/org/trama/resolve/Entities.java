package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.Correction;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Entity;
import org.trama.model.Extraction;
import org.trama.model.PartOf;

/**
 * The canonical entities of a corpus.
 *
 * @param byKey each with its key
 * @param keys by path of the document, then by the document's own id
 * @param outcomes what became of the corrections of entities, in their order
 */
record Entities(
    Map<String, Entity> byKey,
    Map<String, Map<String, String>> keys,
    List<CorrectionOutcome> outcomes) {

  /**
   * The entities of {@code extractions}, which are by path, with {@code corrections} of entities
   * applied.
   */
  static Entities of(
      TreeMap<String, Extraction> extractions,
      Gazetteer gazetteer,
      Institutions institutions,
      List<Correction> corrections,
      Consumer<Decision> decisions) {
    List<Node> nodes = new NodeReader(gazetteer, institutions).read(extractions);
    Clustering plain = Clustering.of(nodes, gazetteer, institutions, EntityConstraints.NONE);
    if (corrections.isEmpty()) {
      return of(extractions, gazetteer, plain, decisions);
    }
    EntityReferences references = new EntityReferences(extractions, plain);
    EntityRulings rulings = new EntityRulings(gazetteer, plain, references);
    EntityConstraints constraints = rulings.constraints(corrections);
    Clustering corrected = Clustering.of(nodes, gazetteer, institutions, constraints);
    Entities entities = of(extractions, gazetteer, corrected, decisions);
    rulings.survivors().forEach(key -> entities.keepFace(key, plain, gazetteer));
    EntityOutcomes outcomes = new EntityOutcomes(references, corrected, entities.byKey());
    return new Entities(
        entities.byKey(), entities.keys(), corrections.stream().map(outcomes::apply).toList());
  }

  private static Entities of(
      TreeMap<String, Extraction> extractions,
      Gazetteer gazetteer,
      Clustering clustering,
      Consumer<Decision> decisions) {
    Map<String, Map<String, String>> keys = new HashMap<>();
    for (Node node : clustering.nodes()) {
      keys.computeIfAbsent(node.path(), path -> new HashMap<>())
          .put(node.local().id(), clustering.key(node.index()));
    }
    report(clustering, decisions);
    Map<String, Entity> built =
        build(clustering.sets(), clustering.minted(), wholes(extractions, keys), gazetteer);
    return new Entities(built, keys, List.of());
  }

  /** What others were united with keeps the kind and the label that it had without them. */
  private void keepFace(String key, Clustering plain, Gazetteer gazetteer) {
    int at = plain.minted().indexOf(key);
    if (at >= 0 && byKey.containsKey(key) && gazetteer.byKey(key).isEmpty()) {
      List<Node> set = plain.sets().get(at);
      byKey.computeIfPresent(
          key,
          (same, entity) ->
              EntityOutcomes.called(entity, set.get(0).kind(), EntityKeys.label(set)));
    }
  }

  private static void report(Clustering clustering, Consumer<Decision> decisions) {
    for (Node node : clustering.nodes()) {
      String key = clustering.key(node.index());
      clustering
          .reason(node)
          .map(
              reason ->
                  new Decision(
                      Decision.Subject.ENTITY, node.path(), node.local().id(), key, reason))
          .ifPresent(decisions);
    }
  }

  /** What every key is part of, as the documents say. */
  private static Map<String, Set<String>> wholes(
      Map<String, Extraction> extractions, Map<String, Map<String, String>> keys) {
    Map<String, Set<String>> wholes = new HashMap<>();
    extractions.forEach(
        (path, extraction) -> {
          Map<String, String> own = keys.getOrDefault(path, Map.of());
          for (PartOf part : extraction.parts()) {
            String key = own.get(part.part());
            String whole = own.get(part.whole());
            if (key != null && whole != null && !key.equals(whole)) {
              wholes.computeIfAbsent(key, k -> new TreeSet<>()).add(whole);
            }
          }
        });
    return wholes;
  }

  private static Map<String, Entity> build(
      List<List<Node>> sets,
      List<String> keys,
      Map<String, Set<String>> wholes,
      Gazetteer gazetteer) {
    Map<String, Entity> built = new TreeMap<>();
    for (int i = 0; i < sets.size(); i++) {
      String key = keys.get(i);
      List<Node> nodes = sets.get(i);
      Stream<String> seen = nodes.stream().flatMap(node -> node.local().names().stream());
      Entity entity =
          gazetteer
              .byKey(key)
              .map(entry -> known(entry, seen))
              .orElseGet(() -> met(key, nodes, wholes.getOrDefault(key, Set.of())));
      built.put(key, entity);
    }
    List<String> open = new ArrayList<>();
    built.values().forEach(entity -> open.addAll(entity.wholes()));
    addKnown(open, built, gazetteer);
    return built;
  }

  private static Entity known(GazetteerEntry entry, Stream<String> seen) {
    List<String> names = Stream.of(entry.names().stream(), seen).flatMap(all -> all).toList();
    return new Entity(
        entry.key(), entry.kind(), entry.label(), names, entry.sameAs(), entry.partOf());
  }

  private static Entity met(String key, List<Node> nodes, Set<String> wholes) {
    List<String> names =
        nodes.stream()
            .flatMap(
                node ->
                    Stream.concat(Stream.of(node.local().label()), node.local().names().stream()))
            .toList();
    return new Entity(
        key, nodes.get(0).kind(), EntityKeys.label(nodes), names, List.of(), List.copyOf(wholes));
  }

  /** Adds the gazetteer's entries that are wholes of others, and theirs. */
  private static void addKnown(List<String> open, Map<String, Entity> built, Gazetteer gazetteer) {
    Set<String> done = new HashSet<>();
    List<String> todo = new ArrayList<>(open);
    while (!todo.isEmpty()) {
      String key = todo.remove(todo.size() - 1);
      Optional<GazetteerEntry> entry = gazetteer.byKey(key);
      if (done.add(key) && entry.isPresent()) {
        built.putIfAbsent(key, known(entry.get(), Stream.empty()));
        todo.addAll(entry.get().partOf());
      }
    }
  }

  /**
   * Key of the entity that the document at {@code path} calls {@code id}; {@code id} where it knows
   * none.
   */
  String key(String path, String id) {
    return keys.getOrDefault(path, Map.of()).getOrDefault(id, id);
  }
}
