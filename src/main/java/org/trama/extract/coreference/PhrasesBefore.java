package org.trama.extract.coreference;

import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.extract.mention.Words;
import org.trama.model.CalendarNouns;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** What stands right before a verb and may be its subject where the parse has none. */
final class PhrasesBefore {
  private static final Set<String> TIMES =
      CalendarNouns.and("año", "mes", "semana", "día", "hora", "noche", "mañana", "víspera");

  private static final Set<String> SMALL =
      Set.of(
          "no", "ya", "también", "se", "le", "les", "lo", "la", "los", "las", "nunca", "además",
          "solo", "sólo", "siempre", "ahora", "aún", "todavía", "luego", "me", "nos", "tampoco");

  private final References references;

  PhrasesBefore(References references) {
    this.references = references;
  }

  /** Whether the clause opens with a noun phrase that may well be the subject the parse lost. */
  boolean holdSubject(Words words, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (SMALL.contains(words.lower(i)) && !isArticle(words, i)
            || words.pos(i) == PartOfSpeech.AUX)) {
      i--;
    }
    if (i < 0 || words.punctuation(i)) {
      return words.is(i, ",") && appositionBefore(words, i);
    }
    PartOfSpeech pos = words.pos(i);
    boolean nominal =
        pos == PartOfSpeech.NOUN
            || pos == PartOfSpeech.PROPN
            || pos == PartOfSpeech.ADJ
            || pos == PartOfSpeech.PRON;
    boolean time = words.pos(i) == PartOfSpeech.NOUN && TIMES.contains(words.lemma(i));
    return words.is(i, "que", "quien", "quienes")
        ? isRelativeSubject(words, i)
        : nominal && !time && !isOblique(words, i);
  }

  /** Not the conjunction, and not {@code a la que}. */
  private boolean isRelativeSubject(Words words, int i) {
    int before = words.beforeArticle(i);
    boolean conjunction =
        words.pos(i) == PartOfSpeech.SCONJ
            || words.pos(before) == PartOfSpeech.VERB
            || opensContent(words, i)
            || opensDemand(words, i);
    return !conjunction
        && !opensJudged(words, i)
        && words.pos(before) != PartOfSpeech.ADP
        && !words.is(before, "al", "del");
  }

  /** {@code anunció este lunes que enviará}: what is said, whatever noun stands before it. */
  private static boolean opensContent(Words words, int que) {
    Token token = words.token(que);
    return token.relation().equals("mark")
        && TIMES.contains(words.lemma(que - 1))
        && token.head() > que
        && words.token(token.head()).relation().equals("ccomp");
  }

  /** {@code exigió a Ecuador que abra la frontera}: what somebody is asked or blamed for. */
  private boolean opensDemand(Words words, int que) {
    Token token = words.token(que);
    Optional<Reference> addressee = references.endingAt(words.index(), que);
    int verb = token.head();
    return token.relation().equals("mark")
        && verb > que
        && words.token(verb).relation().equals("ccomp")
        && addressee
            .filter(r -> words.token(verb).head() >= 0 && words.token(verb).head() < r.begin())
            .filter(
                r -> words.is(words.beforeArticle(r.begin()), "a") || words.is(r.begin() - 1, "al"))
            .isPresent();
  }

  private static boolean isArticle(Words words, int i) {
    return words.pos(i) == PartOfSpeech.DET;
  }

  /** {@code es mentira que haya enviado}: no relative pronoun, whatever the parse says. */
  static boolean opensJudged(Words words, int i) {
    return words.is(i, "que") && words.lemma(i - 2).equals("ser") && !words.punctuation(i - 1);
  }

  private boolean appositionBefore(Words words, int comma) {
    return references.endingAt(words.index(), comma).isPresent() && !isAside(words, comma);
  }

  /** {@code El sábado, según la agencia KCNA, probó}: whose word it is, after whose naming. */
  private static boolean isAside(Words words, int comma) {
    int begin = comma - 1;
    while (begin > 0 && !words.punctuation(begin - 1)) {
      begin--;
    }
    boolean cited = words.is(begin, "según", "tras", "durante", "ante");
    boolean subject = begin > 1 && words.pos(begin - 2) == PartOfSpeech.PROPN;
    return cited && !subject;
  }

  private boolean isOblique(Words words, int i) {
    int begin = references.endingAt(words.index(), i + 1).map(Reference::begin).orElse(i);
    int k = begin - 1;
    while (k >= 0
        && (words.pos(k) == PartOfSpeech.DET
            || words.pos(k) == PartOfSpeech.ADJ
            || words.pos(k) == PartOfSpeech.NUM)) {
      k--;
    }
    return words.pos(k) == PartOfSpeech.ADP && !words.is(k, "de", "del");
  }
}
