package org.trama.extract.coreference;

import java.util.List;
import java.util.Set;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Whether an object pronoun means a thing rather than somebody: {@code aprobó una ley; Bruselas la
 * tachó de atropello}.
 */
final class Things {
  private static final Set<String> ARGUMENTS = Set.of("obj", "nsubj", "nsubj:pass", "root");

  /** Noun classes of what one calls a deed or a word, and nobody. */
  private static final List<String> DEEDS = List.of("Wrong", "Blow", "Falsehood");

  /** How far behind the verb stands what something is called. */
  private static final int CALLED_REACH = 4;

  /** Noun classes of those who act. */
  private static final List<String> ACTORS =
      List.of(
          "Title",
          "PersonNoun",
          "StateActor",
          "Government",
          "CountryNoun",
          "Fighters",
          "OrganizationNoun",
          "Persons",
          "Armed",
          "Soldiers",
          "Bodies");

  private final Nouns nouns;
  private final List<Words> sentences;

  Things(Nouns nouns, List<Words> sentences) {
    this.nouns = nouns;
    this.sentences = sentences;
  }

  /**
   * Whether the pronoun at {@code i}, object of {@code verb}, takes up a thing of the same
   * sentence, or of the one before where nobody fits in its own.
   *
   * @param somebody sentence of whom it would mean, -1 where there is nobody
   */
  boolean areMeant(Words words, int i, int verb, int somebody) {
    if (words.is(i, "le", "les", "se") || nouns.has("PersonalVerb", words.lemma(verb))) {
      return false;
    }
    Gender gender = words.is(i, "la", "las") ? Gender.FEMININE : Gender.MASCULINE;
    boolean plural = words.is(i, "los", "las");
    if (isCalledDeed(words, verb)) {
      return true;
    }
    if (isTold(words, Math.min(i, verb), gender, plural)) {
      return true;
    }
    return words.index() > 0
        && somebody < words.index()
        && isTold(sentences.get(words.index() - 1), Integer.MAX_VALUE, gender, plural);
  }

  /** {@code lo calificó de «agresión»}: so one calls what was done or said, and nobody. */
  private boolean isCalledDeed(Words words, int verb) {
    for (int k = verb + 1; k < Math.min(words.size(), verb + CALLED_REACH); k++) {
      if (words.is(k, "de", "como")) {
        int noun = words.is(k + 1, "\"", "«", "“", "'", "un", "una") ? k + 2 : k + 1;
        noun = words.is(noun, "un", "una") ? noun + 1 : noun;
        int named = noun;
        return DEEDS.stream().anyMatch(name -> nouns.is(name, words, named))
            && words.pos(named) == PartOfSpeech.NOUN;
      }
    }
    return false;
  }

  /** Whether the verb says that something is given to somebody. */
  boolean areGiven(Words words, int verb) {
    return nouns.has("GivingVerb", words.lemma(verb));
  }

  private boolean isTold(Words words, int until, Gender gender, boolean plural) {
    return words.sentence().tokens().stream()
        .filter(t -> t.index() < until && t.pos() == PartOfSpeech.NOUN)
        .filter(t -> ARGUMENTS.contains(t.relation()) && !isOfOpenClause(t, until))
        .filter(t -> t.morphology().gender() == gender)
        .filter(t -> t.morphology().number() == Morphology.Number.PLURAL == plural)
        .anyMatch(t -> ACTORS.stream().noneMatch(name -> nouns.is(name, words, t.index())));
  }

  /** The subject of the pronoun's own verb is not what it acts upon. */
  private static boolean isOfOpenClause(Token noun, int until) {
    return noun.relation().startsWith("nsubj") && noun.head() >= until;
  }
}
