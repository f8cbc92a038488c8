package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trama.annotate.CoreNlpEngine.Word;
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
      if (isNounAlone(words.get(i), lemmatizer)) {
        words.set(i, words.get(i).as(PartOfSpeech.NOUN));
        describe(words, i + 1, lemmatizer);
      }
    }
    if (opensWithNoun(words, lemmatizer)) {
      words.set(0, words.get(0).as(PartOfSpeech.NOUN));
    }
    return List.copyOf(words);
  }

  /** {@code compró drones iraníes}: what the dictionary knows as a noun and as no adjective. */
  private static boolean isNounAlone(Word word, Lemmatizer lemmatizer) {
    return word.pos() == PartOfSpeech.ADJ
        && lemmatizer.knows(word.text(), PartOfSpeech.NOUN)
        && !lemmatizer.knows(word.text(), PartOfSpeech.ADJ, PartOfSpeech.VERB);
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
        && words.get(1).pos() == PartOfSpeech.ADJ
        && words.get(0).text().endsWith("s")
        && words.get(1).text().endsWith("s")
        && lemmatizer.knows(words.get(0).text(), PartOfSpeech.NOUN);
  }

  private static boolean isFinite(Word word, Lemmatizer lemmatizer) {
    return word.pos() == PartOfSpeech.VERB
        && lemmatizer.knows(word.text(), PartOfSpeech.NOUN)
        && lemmatizer.read(word.text(), PartOfSpeech.VERB).morphology().mood().isFinite();
  }
}
