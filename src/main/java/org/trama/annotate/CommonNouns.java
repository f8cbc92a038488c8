package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trama.annotate.CoreNlpEngine.Word;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Nouns that the tagger takes for verbs, adjectives or names: {@code es un cuento}, {@code
 * Emisarios rusos volaron a Doha}. Done before the sentence is parsed, since the parser believes
 * the tagger.
 */
final class CommonNouns {
  /** Words that stand before nouns and never before a verb. */
  private static final Set<String> ARTICLES = Set.of("un", "una", "unos", "unas", "del", "al");

  private CommonNouns() {}

  /** The words of a sentence, those that must be nouns tagged as such. */
  static List<Word> restore(List<Word> tagged, Lemmatizer lemmatizer) {
    List<Word> words = new ArrayList<>(tagged);
    for (int i = 1; i < words.size(); i++) {
      Word article = words.get(i - 1);
      boolean articled = ARTICLES.contains(article.text().toLowerCase(Locale.ROOT));
      if (articled && isFinite(words.get(i), lemmatizer)) {
        words.set(i, words.get(i).as(PartOfSpeech.NOUN));
        if (article.pos() == PartOfSpeech.PRON) {
          words.set(i - 1, article.as(PartOfSpeech.DET));
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (isNounAlone(words.get(i), lemmatizer) || isThere(words, i, lemmatizer)) {
        words.set(i, words.get(i).as(PartOfSpeech.NOUN));
        describe(words, i + 1, lemmatizer);
      }
    }
    if (opensWithNoun(words, lemmatizer)) {
      words.set(0, words.get(0).as(PartOfSpeech.NOUN));
    }
    connect(words);
    return List.copyOf(words);
  }

  /** {@code compró drones iraníes}: what the dictionary knows as a noun and as no adjective. */
  private static boolean isNounAlone(Word word, Lemmatizer lemmatizer) {
    return word.pos() == PartOfSpeech.ADJ
        && lemmatizer.knows(word.text(), PartOfSpeech.NOUN)
        && !lemmatizer.knows(word.text(), PartOfSpeech.ADJ, PartOfSpeech.VERB);
  }

  /** {@code hubiera bajas}: what there is. */
  private static boolean isThere(List<Word> words, int index, Lemmatizer lemmatizer) {
    Word word = words.get(index);
    boolean alone = index + 1 == words.size() || words.get(index + 1).pos() != PartOfSpeech.NOUN;
    return index > 0
        && alone
        && word.pos() == PartOfSpeech.ADJ
        && lemmatizer.read(words.get(index - 1).text(), PartOfSpeech.AUX).lemma().equals("haber")
        && lemmatizer.knows(word.text(), PartOfSpeech.NOUN)
        && lemmatizer.read(word.text(), PartOfSpeech.VERB).morphology().mood()
            != Morphology.Mood.PARTICIPLE;
  }

  /** The word behind a noun, where it may as well describe it. */
  private static void describe(List<Word> words, int index, Lemmatizer lemmatizer) {
    if (index < words.size()
        && words.get(index).pos() == PartOfSpeech.NOUN
        && lemmatizer.knows(words.get(index).text(), PartOfSpeech.ADJ)) {
      words.set(index, words.get(index).as(PartOfSpeech.ADJ));
    }
  }

  /** {@code Emisarios rusos}: no name, though the sentence begins with a capital letter. */
  private static boolean opensWithNoun(List<Word> words, Lemmatizer lemmatizer) {
    return words.size() > 1
        && words.get(0).pos() == PartOfSpeech.PROPN
        && words.get(0).text().endsWith("s")
        && (isDescribed(words) || isOfSomething(words))
        && lemmatizer.knows(words.get(0).text(), PartOfSpeech.NOUN);
  }

  private static boolean isDescribed(List<Word> words) {
    return words.get(1).pos() == PartOfSpeech.ADJ && words.get(1).text().endsWith("s");
  }

  /** {@code Imágenes de satélite}, as against {@code Emiratos}. */
  private static boolean isOfSomething(List<Word> words) {
    return words.size() > 2
        && words.get(1).text().equals("de")
        && words.get(2).pos() == PartOfSpeech.NOUN
        && Character.isLowerCase(words.get(2).text().charAt(0));
  }

  /** {@code Sin embargo Atenas protestó}: no embargo is meant, unless it is told of what. */
  private static void connect(List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean connective =
          words.get(i).text().equals("embargo")
              && words.get(i - 1).text().equalsIgnoreCase("sin")
              && !Set.of(PartOfSpeech.ADP, PartOfSpeech.ADJ).contains(words.get(i + 1).pos());
      if (connective) {
        words.set(i - 1, words.get(i - 1).as(PartOfSpeech.ADV));
        words.set(i, words.get(i).as(PartOfSpeech.ADV));
      }
    }
  }

  private static boolean isFinite(Word word, Lemmatizer lemmatizer) {
    return word.pos() == PartOfSpeech.VERB
        && lemmatizer.knows(word.text(), PartOfSpeech.NOUN)
        && lemmatizer.read(word.text(), PartOfSpeech.VERB).morphology().mood().isFinite();
  }
}
