package org.trama.annotate;

import java.util.List;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Corrects what the tagger is known to get wrong, where the words around leave no doubt. */
final class Repairs {
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private Repairs() {}

  /**
   * The part of speech of {@code word}: a noun where the tagger sees a finite verb right after an
   * adjective or a preposition ({@code misiles de corto alcance}), since no finite verb stands
   * there.
   */
  static PartOfSpeech pos(CoreNlpEngine.Word word, Token before, Lemmatizer lemmatizer) {
    if (word.pos() == PartOfSpeech.ADJ && isPassive(before) || isPerfect(word, before)) {
      return isParticiple(word, lemmatizer) ? PartOfSpeech.VERB : word.pos();
    }
    boolean verb = word.pos() == PartOfSpeech.VERB;
    boolean afterModifier =
        before.text().equals("de")
            || before.lemma().equals("corto")
            || before.pos() == PartOfSpeech.ADJ && before.index() > 0;
    if (!verb || !afterModifier || !lemmatizer.knows(word.text(), PartOfSpeech.NOUN)) {
      return word.pos();
    }
    return lemmatizer.read(word.text(), PartOfSpeech.VERB).morphology().mood().isFinite()
            && isBase(word.text())
        ? PartOfSpeech.NOUN
        : word.pos();
  }

  /**
   * Whether the next word stands behind a noun with its adjective: {@code el Gobierno checo culpa a
   * Rusia}, as against {@code de largo alcance a Rusia}.
   */
  static boolean isVerbBehindPhrase(List<CoreNlpEngine.Word> words, List<Token> before) {
    int at = before.size();
    return at > 1
        && at + 1 < words.size()
        && words.get(at).pos() == PartOfSpeech.VERB
        && before.get(at - 1).pos() == PartOfSpeech.ADJ
        && NOMINAL.contains(before.get(at - 2).pos());
  }

  private static boolean isParticiple(CoreNlpEngine.Word word, Lemmatizer lemmatizer) {
    return lemmatizer.read(word.text(), PartOfSpeech.VERB).morphology().mood()
        == Morphology.Mood.PARTICIPLE;
  }

  /** {@code ha tendido la mano}, as against {@code hay detenidos}. */
  private static boolean isPerfect(CoreNlpEngine.Word word, Token before) {
    return word.pos() == PartOfSpeech.NOUN
        && before.lemma().equals("haber")
        && !before.text().equalsIgnoreCase("hay")
        && word.text().endsWith("o");
  }

  /** {@code ha reconocido}, {@code fue reconocida}: what follows is a form of a verb. */
  private static boolean isPassive(Token auxiliary) {
    return auxiliary.lemma().equals("haber")
        || auxiliary.lemma().equals("ser") && auxiliary.pos() == PartOfSpeech.AUX;
  }

  /**
   * Forms that a noun can share: those in a bare vowel or its plural, as against {@code -ó} or
   * {@code -aron}.
   */
  private static boolean isBase(String form) {
    return form.matches(".*[aeo]s?");
  }
}
