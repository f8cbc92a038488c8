package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.Token;

/** In which tense a clause is told, and which word opens it. */
public final class ClauseTenses {
  /** Words that open a clause with a time of its own. */
  private static final Set<String> OPENERS =
      Set.of(
          "que",
          "quien",
          "quienes",
          "cual",
          "cuales",
          "cuyo",
          "cuya",
          "cuyos",
          "cuyas",
          "cuando",
          "donde",
          "mientras",
          "porque",
          "aunque",
          "si",
          "como");

  /** Words of {@code después de que}. */
  private static final Set<String> BEHIND = Set.of("después", "luego", "tarde");

  private final Syntax syntax;

  public ClauseTenses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word opens a clause with a time of its own. */
  public boolean opens(int index) {
    return OPENERS.contains(syntax.word(index));
  }

  /** Whether the verb, or the auxiliary that it shares, is a finite one. */
  public boolean isFinite(int verb) {
    return syntax.isFinite(verb) || syntax.sharedPerfect(verb).isPresent();
  }

  /** Whether the tenses of two verbs do not differ, as far as they have one. */
  boolean sameTense(int one, int other) {
    String tense = tense(one);
    return tense.isEmpty() || tense(other).isEmpty() || tense.equals(tense(other));
  }

  /** {@code PAST} for what is over, {@code PLUPERFECT} for what was over then, else the tense. */
  public String tense(int verb) {
    if (syntax.sharedPerfect(verb).isPresent()) {
      return tense(syntax.sharedPerfect(verb).get().index());
    }
    List<Token> auxiliaries = syntax.auxiliaries(verb);
    Token finite = auxiliaries.isEmpty() ? syntax.token(verb) : auxiliaries.get(0);
    Morphology morphology = finite.morphology();
    if (!morphology.mood().isFinite()) {
      return "";
    }
    if (finite.lemma().equals("haber") && !auxiliaries.isEmpty()) {
      return morphology.tense() == Morphology.Tense.PRESENT ? "PAST" : "PLUPERFECT";
    }
    return isPastBehind(verb, morphology) ? "PAST" : morphology.tense().name();
  }

  /** {@code después de que visitara}: what was done, told in the subjunctive. */
  private boolean isPastBehind(int verb, Morphology morphology) {
    return morphology.mood() == Morphology.Mood.SUBJUNCTIVE
        && morphology.tense() == Morphology.Tense.IMPERFECT
        && isBehind(opener(syntax.firstConjunct(verb)));
  }

  /** Whether the word opens a clause of what came before: {@code después de que}. */
  boolean isBehind(int opener) {
    return opener > 1
        && syntax.word(opener - 1).equals("de")
        && BEHIND.contains(syntax.word(opener - 2));
  }

  /** The word that opens the finite clause of {@code verb}; -1 where it is a main one. */
  public int opener(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (opens(i)) {
        return i;
      }
      boolean finite = syntax.isFiniteVerb(i) && syntax.token(i).head() != verb;
      if (finite || syntax.word(i).matches("[;:]")) {
        return -1;
      }
    }
    return -1;
  }
}
