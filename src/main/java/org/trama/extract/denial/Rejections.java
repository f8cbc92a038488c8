package org.trama.extract.denial;

import java.util.List;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.Lexicon;

/**
 * Verbs of refusing whose object is a pronoun: {@code lo acusó de torturar a los presos; el
 * ministro lo rechaza}. What one is said to have done one denies by them, and nothing else.
 */
final class Rejections {
  /** Verbs of the lexicon that refuse what is asked and deny what is alleged. */
  private static final String REJECTING = "Rejecting";

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;

  Rejections(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
  }

  /** Indices of those of the sentence, in order. */
  List<Integer> verbs() {
    return scene.triggers().stream()
        .filter(trigger -> !trigger.isNoun())
        .map(Trigger::head)
        .distinct()
        .filter(this::isRejection)
        .toList();
  }

  private boolean isRejection(int verb) {
    return classes.has(REJECTING, syntax, verb)
        && !new VerbGroup(syntax).isNegated(verb)
        && new Clitics(syntax)
            .with(verb).stream()
                .anyMatch(clitic -> !clitic.dative() && !clitic.plural() && !clitic.feminine());
  }
}
