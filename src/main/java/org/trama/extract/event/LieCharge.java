package org.trama.extract.event;

import java.util.Set;
import java.util.stream.Collectors;

/** {@code acusó a Bakú de mentir}: who does denies what the other said. */
final class LieCharge {
  /** Class of event told by verbs of accusing. */
  private static final String ACCUSATION = "Accusation";

  private static final Set<String> LYING = Set.of("mentir", "fabular");

  private final Scene scene;
  private final Trigger trigger;

  LieCharge(Scene scene, Trigger trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  /** Whether the verb makes it. */
  boolean isMade() {
    return trigger.tells(ACCUSATION)
        && scene.syntax().dependents(trigger.head()).stream()
            .filter(child -> child.index() > trigger.head())
            .anyMatch(child -> LYING.contains(child.lemma()));
  }

  /** Ids of those who are charged, and whose statement is denied. */
  Set<String> accused() {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > trigger.head() && phrase.marker().equals("a"))
        .filter(phrase -> scene.syntax().token(phrase.head()).head() == trigger.head())
        .flatMap(phrase -> phrase.named().stream())
        .collect(Collectors.toSet());
  }
}
