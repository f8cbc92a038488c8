package org.trama.model;

import java.util.Objects;

/**
 * The grammatical features of a word form, as far as dictionary and context tell; {@code NONE}
 * where they do not.
 *
 * @param gender of nouns, adjectives, determiners, participles
 * @param number of all that inflect
 * @param person 1, 2 or 3 for verbs and pronouns, else 0
 * @param mood of verbs
 * @param tense of verbs
 */
public record Morphology(Gender gender, Number number, int person, Mood mood, Tense tense) {
  /** Grammatical gender. */
  public enum Gender {
    NONE,
    MASCULINE,
    FEMININE
  }

  /** Grammatical number. */
  public enum Number {
    NONE,
    SINGULAR,
    PLURAL
  }

  /** Verbal mood, with the non-finite forms as moods of their own. */
  public enum Mood {
    NONE,
    INDICATIVE,
    SUBJUNCTIVE,
    IMPERATIVE,
    CONDITIONAL,
    INFINITIVE,
    GERUND,
    PARTICIPLE;

    /** Whether the form has a person and can head a main clause. */
    public boolean isFinite() {
      return this == INDICATIVE || this == SUBJUNCTIVE || this == IMPERATIVE || this == CONDITIONAL;
    }
  }

  /** Simple tense of the form itself; compound tenses are told by the auxiliary. */
  public enum Tense {
    NONE,
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE
  }

  /** A word of which nothing is known. */
  public static final Morphology UNKNOWN =
      new Morphology(Gender.NONE, Number.NONE, 0, Mood.NONE, Tense.NONE);

  public Morphology {
    Objects.requireNonNull(gender);
    Objects.requireNonNull(number);
    Objects.requireNonNull(mood);
    Objects.requireNonNull(tense);
    if (person < 0 || person > 3) {
      throw new IllegalArgumentException("person is 0 to 3, not " + person);
    }
  }
}
