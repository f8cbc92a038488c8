package org.trama.extract.denial;

import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/** {@code acusó a Bakú de mentir, de difundir bulos}: who does denies what the other said. */
final class LieCharge {
  private static final Set<String> LYING = Set.of("mentir", "fabular", "inventar", "fabricar");

  /** What one does with untruths, so that others believe them. */
  private static final Set<String> SPREADING =
      Set.of("difundir", "propagar", "esparcir", "divulgar", "lanzar", "sembrar", "verter");

  private static final Set<String> UNTRUTHS =
      Set.of("bulo", "mentira", "patraña", "infundio", "falsedad", "calumnia", "desinformación");

  /** What one does with the truth who does not tell it. */
  private static final Set<String> TWISTING =
      Set.of(
          "distorsionar",
          "faltar",
          "falsear",
          "manipular",
          "retorcer",
          "tergiversar",
          "torcer",
          "deformar");

  private static final Set<String> TRUTH = Set.of("hecho", "realidad", "verdad", "lo");

  private final Scene scene;
  private final Trigger trigger;

  LieCharge(Scene scene, Trigger trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  /** Whether the verb makes it. */
  boolean isMade() {
    return trigger.tells(EventTypes.ACCUSATION)
        && scene.syntax().dependents(trigger.head()).stream()
            .filter(child -> child.index() > trigger.head())
            .anyMatch(
                child ->
                    LYING.contains(child.lemma()) || twistsTruth(child) || spreadsUntruth(child));
  }

  /** {@code torcer los hechos}. */
  private boolean twistsTruth(Token verb) {
    return TWISTING.contains(verb.lemma())
        && scene.syntax().dependents(verb.index()).stream()
            .anyMatch(child -> TRUTH.contains(child.lemma()));
  }

  /** {@code difundir bulos}. */
  private boolean spreadsUntruth(Token verb) {
    return SPREADING.contains(verb.lemma())
        && scene.syntax().dependents(verb.index()).stream()
            .anyMatch(child -> UNTRUTHS.contains(child.lemma()));
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
