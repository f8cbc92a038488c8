package org.trama.extract.draft;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/** Blows and tolls that are told of different towns, and so are not the same. */
final class Elsewhere {
  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;

  Elsewhere(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
  }

  /**
   * {@code atacó un puesto en Djibo}, {@code había tomado Diapaga}: blows that name other towns,
   * each as struck or as where it was, are others.
   */
  boolean are(Draft one, Draft other) {
    Set<String> here = towns(one);
    Set<String> there = towns(other);
    return lexicon.eventClass(one.type()).isAssault()
        && one.sentence() != other.sentence()
        && !other.anaphoric()
        && !here.isEmpty()
        && !there.isEmpty()
        && Collections.disjoint(here, there);
  }

  private Set<String> towns(Draft draft) {
    return draft.entities(Set.of(Role.PLACE, Role.TARGET)).stream()
        .filter(id -> kinds.get(id) == EntityKind.PLACE)
        .collect(Collectors.toSet());
  }
}
