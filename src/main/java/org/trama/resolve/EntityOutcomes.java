package org.trama.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Entity;
import org.trama.model.EntityKind;
import org.trama.model.Reference;
import org.trama.model.Reference.Elsewhere;
import org.trama.model.Reference.OfEntity;

/**
 * Applies to the finished entities what is corrected in them, and says of each correction whether
 * it holds.
 */
final class EntityOutcomes {
  private final EntityReferences references;
  private final Clustering clustering;
  private final Map<String, Entity> entities;

  /** Outcomes in {@code entities}, by key, which this may replace. */
  EntityOutcomes(EntityReferences references, Clustering clustering, Map<String, Entity> entities) {
    this.references = references;
    this.clustering = clustering;
    this.entities = entities;
  }

  /** Applies {@code correction}, which is about an entity. */
  CorrectionOutcome apply(Correction correction) {
    Set<String> left = keys(correction.subject());
    if (left.isEmpty()) {
      return failed(correction, unknown(correction, 0));
    }
    Change change = correction.change();
    if (change instanceof Change.Same same) {
      return same.other() instanceof Elsewhere other
          ? link(correction, left, other.iri(), true)
          : compare(correction, left, keys(same.other()), true);
    }
    if (change instanceof Change.Different different) {
      return different.other() instanceof Elsewhere other
          ? link(correction, left, other.iri(), false)
          : compare(correction, left, keys(different.other()), false);
    }
    return describe(correction, left);
  }

  /** Keys of the entities that are meant, as they are now. */
  private Set<String> keys(Reference reference) {
    Set<String> keys = new LinkedHashSet<>();
    if (reference instanceof OfEntity entity && entities.containsKey(entity.key())) {
      keys.add(entity.key());
    } else {
      references.nodes(reference).forEach(node -> keys.add(clustering.key(node)));
    }
    return keys;
  }

  private CorrectionOutcome compare(
      Correction correction, Set<String> left, Set<String> right, boolean same) {
    if (right.isEmpty()) {
      return failed(correction, unknown(correction, 1));
    }
    Set<String> all = new LinkedHashSet<>(left);
    all.addAll(right);
    boolean apart = right.stream().noneMatch(left::contains);
    boolean holds = same ? all.size() == 1 : apart;
    return holds
        ? done(correction, all)
        : failed(
            correction,
            same
                ? "they cannot be one: another correction keeps them apart"
                : "they are one by another correction, or one and the same in their document");
  }

  private CorrectionOutcome link(
      Correction correction, Set<String> keys, String iri, boolean same) {
    for (String key : keys) {
      Entity entity = entities.get(key);
      List<String> links = new ArrayList<>(entity.sameAs());
      links.remove(iri);
      if (same) {
        links.add(iri);
      }
      entities.put(
          key,
          new Entity(key, entity.kind(), entity.label(), entity.names(), links, entity.wholes()));
    }
    return done(correction, keys);
  }

  private CorrectionOutcome describe(Correction correction, Set<String> keys) {
    if (keys.size() > 1) {
      return failed(correction, "it may mean any of " + String.join(", ", keys) + "; name one");
    }
    String key = keys.iterator().next();
    Entity entity = entities.get(key);
    EntityKind kind =
        correction.change() instanceof Change.Type type
            ? EntityKind.ofLocalName(type.localName())
            : entity.kind();
    String label = correction.change() instanceof Change.Label told ? told.label() : entity.label();
    entities.put(key, called(entity, kind, label));
    return done(correction, keys);
  }

  /** {@code entity} under a new label; the old one stays among its names. */
  static Entity called(Entity entity, EntityKind kind, String label) {
    List<String> names = Stream.concat(entity.names().stream(), Stream.of(entity.label())).toList();
    return new Entity(entity.key(), kind, label, names, entity.sameAs(), entity.wholes());
  }

  private static CorrectionOutcome done(Correction correction, Set<String> keys) {
    return new CorrectionOutcome(correction, Optional.empty(), List.copyOf(keys), List.of());
  }

  private static CorrectionOutcome failed(Correction correction, String problem) {
    return new CorrectionOutcome(correction, Optional.of(problem), List.of(), List.of());
  }

  /** Says that what the correction names first or second is not to be found. */
  static String unknown(Correction correction, int which) {
    String iri = correction.iris().get(Math.min(which, correction.iris().size() - 1));
    return "the graph knows no <" + iri + ">; copy the IRI whole from an answer";
  }
}
