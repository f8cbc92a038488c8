package org.trama.extract.name;

import java.util.List;
import org.trama.extract.mention.Name;
import org.trama.extract.mention.Nouns;
import org.trama.extract.mention.Words;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Truces and memoranda that have no name but were agreed on: {@code firmaron un memorando de
 * entendimiento}, {@code el alto el fuego pactado en Doha}; one that is only asked for is none.
 */
final class AgreedTexts {
  /**
   * Words that may stand between the verb and its object: {@code acordó este martes una tregua}.
   */
  private static final int REACH = 5;

  private final Nouns nouns;

  AgreedTexts(Nouns nouns) {
    this.nouns = nouns;
  }

  void find(Words words, Taken taken) {
    List<Name> names = taken.names();
    for (int i = 0; i < words.size(); i++) {
      int noun = nouns.length("AgreedText", words, i);
      if (noun > 0 && !words.capital(i) && isFree(names, i) && isAgreed(words, i, i + noun)) {
        taken.addNested(Name.of(words, i, i + noun, EntityKind.AGREEMENT));
      }
      i += Math.max(0, noun - 1);
    }
  }

  private static boolean isFree(List<Name> names, int i) {
    return names.stream().noneMatch(name -> name.covers(i));
  }

  private boolean isAgreed(Words words, int begin, int end) {
    return isObject(words, begin) || isParticiple(words, end) || isAntecedent(words, end);
  }

  private boolean isObject(Words words, int noun) {
    for (int k = noun - 1; k >= Math.max(0, noun - REACH) && !words.punctuation(k); k--) {
      if (words.pos(k) == PartOfSpeech.VERB) {
        return isSigning(words, k);
      }
    }
    return false;
  }

  /** A fact or what is to come; what is to be agreed on is not yet. */
  private boolean isSigning(Words words, int verb) {
    Morphology.Mood mood = words.morphology(verb).mood();
    boolean told = mood == Morphology.Mood.INDICATIVE || mood == Morphology.Mood.PARTICIPLE;
    return told && nouns.is("SigningVerb", words, verb);
  }

  private boolean isParticiple(Words words, int i) {
    return words.morphology(i).mood() == Morphology.Mood.PARTICIPLE
        && nouns.is("SigningVerb", words, i);
  }

  /** {@code la tregua que ambas partes firmaron}. */
  private boolean isAntecedent(Words words, int i) {
    if (!words.is(i, "que")) {
      return false;
    }
    for (int k = i + 1; k <= i + REACH && words.has(k) && !words.punctuation(k); k++) {
      if (words.pos(k) == PartOfSpeech.VERB) {
        return isSigning(words, k);
      }
    }
    return false;
  }
}
