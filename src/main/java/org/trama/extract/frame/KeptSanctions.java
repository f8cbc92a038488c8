package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.PlansThere;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;

/**
 * Sanctions that nobody lifts: {@code no levantará las sanciones}, {@code se negó a levantarlas}.
 * They stand, and nobody denies them.
 */
public final class KeptSanctions {
  /** Verbs that say that their infinitive is not done. */
  private static final Set<String> REFUSING =
      Set.of("descartar", "negar", "oponer", "rechazar", "rehusar", "resistir");

  private final NounClasses classes;

  public KeptSanctions(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether what is told is that somebody does not lift them. */
  public boolean are(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int word = telling.trigger().head();
    int verb = telling.trigger().isNoun() ? syntax.token(word).head() : word;
    return telling.type().equals(EventTypes.SANCTION)
        && verb >= 0
        && classes.has(NounClasses.ENDING, syntax, verb)
        && (new VerbGroup(syntax).isNegated(verb) || isRefused(syntax, verb));
  }

  private static boolean isRefused(Syntax syntax, int verb) {
    return syntax.isInfinitive(verb)
        && (new PlansThere(syntax).isNoneKept(verb)
            || syntax.head(verb).filter(above -> REFUSING.contains(above.lemma())).isPresent());
  }
}
