package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.annotate.CoreNlpEngine.Word;
import org.trama.model.PartOfSpeech;

/** The tagged words of a sentence before it is parsed, of which some turn out to be others. */
final class TaggedWords {
  /** Words that end the clause in which a verb is looked for. */
  private static final Set<String> BREAKS =
      Set.of(
          ",",
          ";",
          ":",
          ".",
          "(",
          ")",
          "-",
          "–",
          "—",
          "que",
          "donde",
          "cuando",
          "mientras",
          "pero",
          "porque",
          "aunque",
          "según",
          "como",
          "si");

  private static final Set<String> CLITICS =
      Set.of("se", "no", "le", "les", "lo", "la", "los", "las", "nos", "me", "te");

  private final List<Word> words;
  private final Lemmatizer lemmatizer;

  TaggedWords(List<Word> tagged, Lemmatizer lemmatizer) {
    this.words = new ArrayList<>(tagged);
    this.lemmatizer = lemmatizer;
  }

  /** The words as they are tagged now. */
  List<Word> toList() {
    return List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  PartOfSpeech pos(int index) {
    return words.get(index).pos();
  }

  /** The word as it is written. */
  String text(int index) {
    return words.get(index).text();
  }

  boolean isCapital(int index) {
    return Character.isUpperCase(text(index).codePointAt(0));
  }

  /** The form of the word that fits the part of speech. */
  Lemmatizer.Reading read(int index, PartOfSpeech pos) {
    return lemmatizer.read(word(index), pos);
  }

  /** Whether the dictionary has the word as any of {@code kinds}. */
  boolean knows(int index, PartOfSpeech... kinds) {
    return lemmatizer.knows(word(index), kinds);
  }

  /** Whether the dictionary has the word as a verb that somebody who is spoken of does. */
  boolean isThirdPerson(int index) {
    return lemmatizer.isThirdPerson(word(index));
  }

  /** Whether the word is a form of {@code ser}. */
  boolean isBeing(int index) {
    return knows(index, PartOfSpeech.VERB, PartOfSpeech.AUX)
        && read(index, PartOfSpeech.AUX).lemma().equals("ser");
  }

  boolean isClitic(int index) {
    return CLITICS.contains(word(index));
  }

  void tag(int index, PartOfSpeech pos) {
    words.set(index, words.get(index).as(pos));
  }

  void tagVerb(int index) {
    tag(index, PartOfSpeech.VERB);
  }

  boolean mayBeVerb(int index) {
    boolean mistakable =
        switch (words.get(index).pos()) {
          case NOUN, ADJ, X -> true;
          case PROPN -> Character.isLowerCase(words.get(index).text().charAt(0));
          default -> false;
        };
    return mistakable && isThirdPerson(index);
  }

  /** Whether the word stands where a verb may: behind a whole phrase, a pronoun, or nothing. */
  boolean opens(int index, int before) {
    if (index - 1 == before || CLITICS.contains(word(index - 1)) && index - 2 == before) {
      return index > 0 && before >= 0;
    }
    Word last = words.get(index - 1);
    return switch (last.pos()) {
      case NOUN, PROPN -> true;
      case ADJ ->
          index - 2 > before
              && Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN).contains(words.get(index - 2).pos());
      case NUM -> false;
      default ->
          CLITICS.contains(word(index - 1))
              && index - 2 > before
              && Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                  .contains(words.get(index - 2).pos());
    };
  }

  boolean hasFinite(int begin, int end) {
    return IntStream.range(begin, end)
        .filter(
            i -> words.get(i).pos() == PartOfSpeech.VERB || words.get(i).pos() == PartOfSpeech.AUX)
        .anyMatch(i -> lemmatizer.read(word(i), words.get(i).pos()).morphology().mood().isFinite());
  }

  int end(int begin) {
    return IntStream.range(begin, words.size())
        .filter(i -> BREAKS.contains(word(i)))
        .findFirst()
        .orElse(words.size());
  }

  int begin(int verb) {
    int begin = Math.max(verb, 0);
    while (begin > 0 && !BREAKS.contains(word(begin - 1))) {
      begin--;
    }
    return begin;
  }

  boolean is(int index, String word) {
    return index >= 0 && index < words.size() && word(index).equals(word);
  }

  String word(int index) {
    return words.get(index).text().toLowerCase(Locale.ROOT);
  }
}
