package org.trama.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which predicted entity of a document is which annotated one. */
final class EntityAlignment {
  private static final int TYPE_BONUS = 2;
  private static final int LABEL_BONUS = 3;

  private final Gold gold;
  private final Predicted predicted;
  private final Map<String, String> aligned;

  EntityAlignment(Gold gold, Predicted predicted) {
    this.gold = gold;
    this.predicted = predicted;
    List<Alignment.Pair> pairs = new ArrayList<>();
    gold.entities()
        .forEach(
            (id, entity) ->
                predicted.entities.forEach(
                    (iri, other) -> {
                      int common = common(entity.names(), other.names);
                      if (common > 0) {
                        pairs.add(new Alignment.Pair(common + bonus(entity, other), id, iri));
                      }
                    }));
    aligned = Alignment.greedy(pairs);
  }

  private static int common(Set<String> one, Set<String> two) {
    return (int) one.stream().filter(two::contains).count();
  }

  private static int bonus(Gold.GoldEntity gold, Predicted.PredictedEntity predicted) {
    return (predicted.types.contains(gold.type()) ? TYPE_BONUS : 0)
        + (predicted.labels.contains(gold.label()) ? LABEL_BONUS : 0);
  }

  /** Entities found, whatever their type. */
  Counts untyped() {
    return counts(aligned.size());
  }

  /** Entities found under the right type. */
  Counts typed() {
    return counts(
        (int)
            aligned.entrySet().stream()
                .filter(
                    pair ->
                        predicted
                            .entities
                            .get(pair.getValue())
                            .types
                            .contains(gold.entities().get(pair.getKey()).type()))
                .count());
  }

  private Counts counts(int found) {
    return new Counts(found, predicted.entities.size() - found, gold.entities().size() - found);
  }

  /**
   * Whether the predicted {@code filler}, labelled {@code label}, is the annotated entity {@code
   * id}.
   */
  boolean same(String id, String filler, String label) {
    if (filler.equals(aligned.get(id))) {
      return true;
    }
    Gold.GoldEntity entity = gold.entities().get(id);
    if (entity == null) {
      return false;
    }
    Set<String> own = new HashSet<>(Set.of(Folded.of(label)));
    Predicted.PredictedEntity other = predicted.entities.get(filler);
    if (other != null) {
      own.addAll(other.labels);
    }
    return !Collections.disjoint(own, entity.names());
  }

  /** Offices of the right holder under a title that is at least half the same. */
  Counts positions() {
    List<Predicted.Office> left = new ArrayList<>(predicted.offices);
    int found = 0;
    for (Gold.GoldPosition position : gold.positions()) {
      for (Predicted.Office office : left) {
        if (same(position.person(), office.person(), "")
            && Folded.likeness(position.title(), office.title()) >= .5) {
          left.remove(office);
          found++;
          break;
        }
      }
    }
    return new Counts(found, left.size(), gold.positions().size() - found);
  }
}
