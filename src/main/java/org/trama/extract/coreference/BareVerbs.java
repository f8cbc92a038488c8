package org.trama.extract.coreference;

import java.util.Set;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Finite verbs that leave out a subject they have; the impersonal and the passive have none. */
final class BareVerbs {
  private static final Set<String> IMPERSONAL =
      Set.of(
          "haber",
          "tratar",
          "llover",
          "bastar",
          "convenir",
          "caber",
          "parecer",
          "constar",
          "faltar",
          "tocar");

  /** Verbs that with {@code se} tell what their subject does, and not what is done to it. */
  private static final String PRONOMINAL = "PronominalVerb";

  private final Nouns nouns;
  private final Clauses clauses;
  private final PhrasesBefore phrases;

  BareVerbs(Nouns nouns, Clauses clauses, PhrasesBefore phrases) {
    this.nouns = nouns;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /**
   * Whether the verb, whose finite form is told apart, has a subject that nothing near it names.
   */
  boolean isBare(Words words, int verb, Token finite) {
    boolean first = finite.morphology().person() == 1 && !isAlike(finite);
    boolean impersonal = IMPERSONAL.contains(words.lemma(verb)) || isAgo(words, verb);
    boolean passive = isSe(words, verb, finite) && !nouns.has(PRONOMINAL, words.lemma(verb));
    return !first
        && !impersonal
        && !passive
        && clauses.subject(words, verb).isEmpty()
        && !phrases.holdSubject(words, Math.min(verb, finite.index()));
  }

  /** {@code había}, {@code enviara} and {@code haya} are the first person and the third. */
  private static boolean isAlike(Token verb) {
    Morphology form = verb.morphology();
    return verb.lemma().equals("haber")
        || form.number() == Morphology.Number.SINGULAR
            && (form.tense() == Morphology.Tense.IMPERFECT
                || form.mood() == Morphology.Mood.SUBJUNCTIVE
                || form.mood() == Morphology.Mood.CONDITIONAL);
  }

  /** {@code hace dos días}, {@code hacía frío}, {@code hace falta}. */
  private static boolean isAgo(Words words, int verb) {
    boolean bare =
        words.pos(verb + 1) == PartOfSpeech.NUM
            || words.pos(verb + 1) == PartOfSpeech.ADV
            || words.is(verb + 1, "un", "una", "unos", "unas", "varios", "varias", "pocos", "pocas")
            || words.is(verb + 1, "falta", "frío", "calor", "tiempo");
    return words.lemma(verb).equals("hacer") && bare && words.morphology(verb).mood().isFinite();
  }

  private static boolean isSe(Words words, int verb, Token finite) {
    int first = Math.min(verb, finite.index());
    return words.is(first - 1, "se")
        || words.is(first - 2, "se") && words.is(first - 1, "le", "les", "lo", "la");
  }
}
