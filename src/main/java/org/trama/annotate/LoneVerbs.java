package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Tags as verbs those that no conjunction tells, but the words beside them do: {@code La OMS cifra
 * en 700 los muertos}, or that the sentence has no other. Done before the sentence is parsed.
 */
final class LoneVerbs {
  /** Words before a figure that is not exact. */
  private static final Set<String> ABOUT = Set.of("más", "menos", "unos", "unas", "casi", "cerca");

  /** Verbs that may stand with another as its auxiliary, or join a subject to what it is. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "acabar",
          "andar",
          "cesar",
          "comenzar",
          "continuar",
          "deber",
          "dejar",
          "empezar",
          "estar",
          "haber",
          "hacer",
          "ir",
          "llegar",
          "llevar",
          "parecer",
          "pasar",
          "poder",
          "querer",
          "quedar",
          "resultar",
          "seguir",
          "ser",
          "soler",
          "tener",
          "terminar",
          "venir",
          "volver");

  private final TaggedWords words;

  LoneVerbs(TaggedWords words) {
    this.words = words;
  }

  /** Tags as such the words of the sentence that must be verbs. */
  void restore() {
    for (int i = 0; i < words.size(); i++) {
      formPerfect(i);
      sharePerfect(i);
      putFigure(i);
      standAlone(i);
      joined(i);
      behindPronoun(i);
    }
    mainVerb();
  }

  /** {@code El Gobierno egipcio resta valor al informe.}: no sentence without a verb ends so. */
  private void mainVerb() {
    int last = words.size() - 1;
    boolean subject =
        last > 3
            && words.is(last, ".")
            && (words.pos(0) == PartOfSpeech.DET || words.pos(0) == PartOfSpeech.PROPN);
    if (subject && !words.hasFinite(0, last)) {
      IntStream.range(1, last)
          .filter(i -> words.mayBeVerb(i) && words.opens(i, -1) && goesOn(i))
          .findFirst()
          .ifPresent(words::tagVerb);
    }
  }

  /** Whether an object or a complement may begin behind the word. */
  private boolean goesOn(int verb) {
    return switch (words.pos(verb + 1)) {
      case DET, NOUN, PROPN, NUM, ADP -> !words.is(verb - 1, "y");
      default -> false;
    };
  }

  /** {@code haberle prestado apoyo}. */
  private void formPerfect(int participle) {
    int auxiliary =
        participle > 0 && words.isClitic(participle - 1) ? participle - 2 : participle - 1;
    boolean perfect =
        auxiliary >= 0
            && words.pos(participle) == PartOfSpeech.ADJ
            && words.word(participle).endsWith("o")
            && words.read(auxiliary, PartOfSpeech.AUX).lemma().equals("haber")
            && words.read(participle, PartOfSpeech.VERB).morphology().mood()
                == Morphology.Mood.PARTICIPLE;
    if (perfect) {
      words.tagVerb(participle);
    }
  }

  /** {@code ha condenado el ataque y pedido a Israel contención}: of the same auxiliary. */
  private void sharePerfect(int participle) {
    boolean joined =
        participle > 3
            && participle + 1 < words.size()
            && (words.is(participle - 1, "y") || words.is(participle - 1, "e"))
            && Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN).contains(words.pos(participle))
            && words.word(participle).endsWith("o")
            && isParticiple(participle)
            && !isParticiple(participle - 2);
    boolean governs =
        joined
            && switch (words.pos(participle + 1)) {
              case DET, NOUN, PROPN, NUM -> true;
              case ADP -> words.is(participle + 1, "a") || words.is(participle + 1, "al");
              default -> false;
            };
    if (governs && hasPerfect(words.begin(participle), participle - 2)) {
      words.tagVerb(participle);
    }
  }

  private boolean isParticiple(int word) {
    return words.read(word, PartOfSpeech.VERB).morphology().mood() == Morphology.Mood.PARTICIPLE;
  }

  private boolean hasPerfect(int begin, int end) {
    return IntStream.range(begin, end)
        .filter(i -> words.pos(i) == PartOfSpeech.AUX || words.pos(i) == PartOfSpeech.VERB)
        .filter(i -> words.read(i, PartOfSpeech.AUX).lemma().equals("haber"))
        .anyMatch(i -> isParticiple(i + 1));
  }

  /** {@code La OMS cifra en 700 los muertos}. */
  private void putFigure(int verb) {
    boolean figure =
        verb > 0
            && verb + 2 < words.size()
            && isName(verb - 1)
            && words.is(verb + 1, "en")
            && (words.pos(verb + 2) == PartOfSpeech.NUM || ABOUT.contains(words.word(verb + 2)));
    if (figure && words.mayBeVerb(verb) && !words.hasFinite(words.begin(verb), words.end(verb))) {
      words.tagVerb(verb);
    }
  }

  /** Whether the word is one, or is written as one and means nothing else. */
  private boolean isName(int word) {
    return words.pos(word) == PartOfSpeech.PROPN
        || words.isCapital(word)
            && !words.knows(
                word, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PRON);
  }

  /** {@code y mata a tres personas}: no name is written small. */
  private void joined(int verb) {
    boolean name =
        verb > 0
            && words.pos(verb) == PartOfSpeech.PROPN
            && (words.is(verb - 1, "y") || words.is(verb - 1, "e"));
    if ((name || goesOnFrom(verb)) && words.mayBeVerb(verb)) {
      words.tagVerb(verb);
    }
  }

  /**
   * {@code viaja a Dusambé y firma con su homólogo}: a noun without an article is joined to none
   * that has one, nor to a name, and no other begins right behind it.
   */
  private boolean goesOnFrom(int noun) {
    boolean bare =
        noun > 3
            && noun + 1 < words.size()
            && words.pos(noun) == PartOfSpeech.NOUN
            && words.is(noun - 1, "y")
            && words.hasFinite(words.begin(noun - 1), noun - 1);
    boolean joined =
        bare
            && (words.pos(noun - 2) == PartOfSpeech.PROPN
                || words.pos(noun - 2) == PartOfSpeech.NOUN
                    && words.pos(noun - 3) == PartOfSpeech.DET);
    return joined
        && (words.pos(noun + 1) == PartOfSpeech.DET
            || words.is(noun + 1, "con") && words.pos(noun + 2) != PartOfSpeech.NOUN);
  }

  /** {@code se entrevista mañana con Lula}: no noun stands behind {@code se}. */
  private void behindPronoun(int verb) {
    if (verb > 0 && words.is(verb - 1, "se") && words.mayBeVerb(verb)) {
      words.tagVerb(verb);
    }
  }

  /** {@code se niega a exigir}: few verbs are auxiliaries. */
  private void standAlone(int verb) {
    boolean infinitive =
        words.pos(verb) == PartOfSpeech.AUX && words.word(verb).matches(".*[aeií]r");
    if (infinitive && !AUXILIARIES.contains(words.read(verb, PartOfSpeech.AUX).lemma())) {
      words.tagVerb(verb);
    }
  }
}
