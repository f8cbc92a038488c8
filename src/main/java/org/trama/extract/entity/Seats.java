package org.trama.extract.entity;

import java.util.Set;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Words;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** Towns where nobody is named who says what is said there: his whose seat they are. */
final class Seats {
  private static final Set<String> DENYING = Set.of("admitir", "descartar", "desmentir", "negar");

  private Seats() {}

  /** {@code en Washington creen que}, {@code aseguran en Kiev}: those who sit there. */
  static boolean isOfSpeakers(Words words, Name name, int before) {
    return words.is(before, "en", "desde")
        && (isUnnamed(words, name.end())
            || isUnnamed(words, name.end() + 1) && words.is(name.end(), "se", "ya", "no", "lo")
            || isUnnamed(words, before - 1) && words.is(before - 2, ",", "según"));
  }

  /** Whether the verb tells in the present what some say or think, and names nobody. */
  private static boolean isUnnamed(Words words, int verb) {
    Morphology form = words.morphology(verb);
    boolean some =
        words.isFiniteVerb(verb)
            && form.tense() == Morphology.Tense.PRESENT
            && form.person() == 3
            && (form.number() == Morphology.Number.PLURAL || words.is(verb - 1, "se"));
    return some
        && (opensContent(words, verb) || denies(words, verb) || words.is(verb - 1, ",", "según"))
        && words.sentence().dependents(verb).stream()
            .noneMatch(child -> child.relation().startsWith("nsubj"));
  }

  /** {@code lo niegan}, {@code desmienten el ataque}: nobody in the town, but the town's state. */
  private static boolean denies(Words words, int verb) {
    return DENYING.contains(words.lemma(verb))
        && (words.is(verb - 1, "lo") || words.pos(verb + 1) == PartOfSpeech.DET);
  }

  /** {@code creen que}, {@code insisten en que}, {@code dan por hecho que}. */
  private static boolean opensContent(Words words, int verb) {
    return words.is(verb + 1, "que")
        || words.pos(verb + 1) == PartOfSpeech.ADP
            && (words.is(verb + 2, "que") || words.is(verb + 3, "que"));
  }
}
