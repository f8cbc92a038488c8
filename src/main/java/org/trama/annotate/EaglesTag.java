package org.trama.annotate;

import org.trama.model.Morphology;
import org.trama.model.Morphology.Gender;
import org.trama.model.Morphology.Mood;
import org.trama.model.Morphology.Number;
import org.trama.model.Morphology.Tense;
import org.trama.model.PartOfSpeech;

/**
 * A tag of the EAGLES set for Spanish, such as {@code VMIS3S0}.
 *
 * @param tag its letters
 */
record EaglesTag(String tag) {
  PartOfSpeech pos() {
    return switch (at(0)) {
      case 'A' -> PartOfSpeech.ADJ;
      case 'C' -> at(1) == 'S' ? PartOfSpeech.SCONJ : PartOfSpeech.CCONJ;
      case 'D' -> PartOfSpeech.DET;
      case 'I' -> PartOfSpeech.INTJ;
      case 'N' -> at(1) == 'P' ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
      case 'P' -> PartOfSpeech.PRON;
      case 'R' -> PartOfSpeech.ADV;
      case 'S' -> PartOfSpeech.ADP;
      case 'V' -> PartOfSpeech.VERB;
      case 'Z' -> PartOfSpeech.NUM;
      default -> PartOfSpeech.X;
    };
  }

  Morphology morphology() {
    return switch (at(0)) {
      case 'A', 'D', 'P' ->
          new Morphology(gender(3), number(4), person(at(0) == 'A' ? 9 : 2), Mood.NONE, Tense.NONE);
      case 'N' -> new Morphology(gender(2), number(3), 0, Mood.NONE, Tense.NONE);
      case 'V' -> new Morphology(gender(6), number(5), person(4), mood(), tense());
      default -> Morphology.UNKNOWN;
    };
  }

  /** Features of a word that the dictionary lacks, from its ending alone. */
  static Morphology guess(String form, PartOfSpeech pos) {
    Number number = form.endsWith("s") ? Number.PLURAL : Number.SINGULAR;
    Mood mood =
        pos != PartOfSpeech.VERB && pos != PartOfSpeech.AUX
            ? Mood.NONE
            : form.matches(".*[aei]r")
                ? Mood.INFINITIVE
                : form.endsWith("ndo") ? Mood.GERUND : Mood.INDICATIVE;
    return new Morphology(Gender.NONE, number, 0, mood, Tense.NONE);
  }

  private char at(int index) {
    return index < tag.length() ? tag.charAt(index) : '0';
  }

  private Gender gender(int index) {
    return switch (at(index)) {
      case 'M' -> Gender.MASCULINE;
      case 'F' -> Gender.FEMININE;
      default -> Gender.NONE;
    };
  }

  private Number number(int index) {
    return switch (at(index)) {
      case 'S' -> Number.SINGULAR;
      case 'P' -> Number.PLURAL;
      default -> Number.NONE;
    };
  }

  private int person(int index) {
    char person = at(index);
    return person >= '1' && person <= '3' ? person - '0' : 0;
  }

  private Mood mood() {
    return switch (at(2)) {
      case 'I' -> at(3) == 'C' ? Mood.CONDITIONAL : Mood.INDICATIVE;
      case 'S' -> Mood.SUBJUNCTIVE;
      case 'M' -> Mood.IMPERATIVE;
      case 'N' -> Mood.INFINITIVE;
      case 'G' -> Mood.GERUND;
      case 'P' -> Mood.PARTICIPLE;
      default -> Mood.NONE;
    };
  }

  private Tense tense() {
    return switch (at(3)) {
      case 'P', 'C' -> Tense.PRESENT;
      case 'I' -> Tense.IMPERFECT;
      case 'S' -> Tense.PAST;
      case 'F' -> Tense.FUTURE;
      default -> Tense.NONE;
    };
  }
}
