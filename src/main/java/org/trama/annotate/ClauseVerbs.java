package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.annotate.CoreNlpEngine.Word;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * Gives clauses that would be left without one the verb that the tagger takes for a noun: {@code
 * niega que su aviación lance bombas}, {@code como denuncia Jartum}. Done before the sentence is
 * parsed, since the parser believes the tagger.
 */
final class ClauseVerbs {
  /** Words before {@code que} that it compares, so that no clause need follow. */
  private static final Set<String> COMPARING =
      Set.of(
          "más", "menos", "mejor", "peor", "mayor", "menor", "otro", "otra", "otros", "otras",
          "mismo", "misma", "igual", "sino", "antes", "tal", "tanto");

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

  private static final Set<String> CLITICS =
      Set.of("se", "no", "le", "les", "lo", "la", "los", "las", "nos", "me", "te");

  private final List<Word> words;
  private final Lemmatizer lemmatizer;

  private ClauseVerbs(List<Word> tagged, Lemmatizer lemmatizer) {
    this.words = new ArrayList<>(tagged);
    this.lemmatizer = lemmatizer;
  }

  /** The words of a sentence, those that must be verbs tagged as such. */
  static List<Word> restore(List<Word> tagged, Lemmatizer lemmatizer) {
    ClauseVerbs verbs = new ClauseVerbs(tagged, lemmatizer);
    for (int i = 0; i < tagged.size(); i++) {
      if (verbs.is(i, "que")) {
        verbs.openedBy(i);
        verbs.before(i);
      } else if (verbs.is(i, "como") || verbs.is(i, "según")) {
        verbs.behindConjunction(i + 1);
      }
      verbs.formPerfect(i);
      verbs.putFigure(i);
      verbs.standAlone(i);
      verbs.joined(i);
    }
    verbs.mainVerb();
    return List.copyOf(verbs.words);
  }

  /** {@code El Gobierno egipcio resta valor al informe.}: no sentence without a verb ends so. */
  private void mainVerb() {
    int last = words.size() - 1;
    boolean subject =
        last > 3
            && is(last, ".")
            && (words.get(0).pos() == PartOfSpeech.DET || words.get(0).pos() == PartOfSpeech.PROPN);
    if (subject && !hasFinite(0, last)) {
      IntStream.range(1, last)
          .filter(i -> mayBeVerb(i) && opens(i, -1) && goesOn(i))
          .findFirst()
          .ifPresent(this::tagVerb);
    }
  }

  /** Whether an object or a complement may begin behind the word. */
  private boolean goesOn(int verb) {
    return switch (words.get(verb + 1).pos()) {
      case DET, NOUN, PROPN, NUM, ADP -> !is(verb - 1, "y");
      default -> false;
    };
  }

  /** {@code que su país ataque a civiles}. */
  private void openedBy(int that) {
    int end = end(that + 1);
    boolean compares = that > 0 && COMPARING.contains(word(that - 1));
    if (compares || hasFinite(that + 1, end)) {
      return;
    }
    IntStream.range(that + 1, end)
        .filter(i -> mayBeVerb(i) && opens(i, that) && !endsAside(i, end))
        .findFirst()
        .ifPresent(this::tagVerb);
  }

  /** {@code El Pentágono duda de que}. */
  private void before(int that) {
    int verb = is(that - 1, "de") ? that - 2 : that - 1;
    int begin = begin(verb);
    if (verb > begin && mayBeVerb(verb) && !hasFinite(begin, that) && opens(verb, begin - 1)) {
      tagVerb(verb);
    }
  }

  /** {@code como denuncia Jartum}, {@code según informa el diario}. */
  private void behindConjunction(int verb) {
    boolean subject =
        verb + 1 < words.size()
            && Set.of(PartOfSpeech.PROPN, PartOfSpeech.DET).contains(words.get(verb + 1).pos());
    if (subject && mayBeVerb(verb)) {
      tagVerb(verb);
    }
  }

  /** {@code haberle prestado apoyo}. */
  private void formPerfect(int participle) {
    int auxiliary =
        participle > 0 && CLITICS.contains(word(participle - 1)) ? participle - 2 : participle - 1;
    boolean perfect =
        auxiliary >= 0
            && words.get(participle).pos() == PartOfSpeech.ADJ
            && word(participle).endsWith("o")
            && lemmatizer.read(word(auxiliary), PartOfSpeech.AUX).lemma().equals("haber")
            && lemmatizer.read(word(participle), PartOfSpeech.VERB).morphology().mood()
                == Morphology.Mood.PARTICIPLE;
    if (perfect) {
      tagVerb(participle);
    }
  }

  /** {@code La OMS cifra en 700 los muertos}. */
  private void putFigure(int verb) {
    boolean figure =
        verb > 0
            && verb + 2 < words.size()
            && words.get(verb - 1).pos() == PartOfSpeech.PROPN
            && is(verb + 1, "en")
            && (words.get(verb + 2).pos() == PartOfSpeech.NUM || ABOUT.contains(word(verb + 2)));
    if (figure && mayBeVerb(verb) && !hasFinite(begin(verb), end(verb))) {
      tagVerb(verb);
    }
  }

  /** {@code y mata a tres personas}: no name is written small. */
  private void joined(int verb) {
    boolean name =
        verb > 0
            && words.get(verb).pos() == PartOfSpeech.PROPN
            && (is(verb - 1, "y") || is(verb - 1, "e"));
    if (name && mayBeVerb(verb)) {
      tagVerb(verb);
    }
  }

  /** {@code se niega a exigir}: few verbs are auxiliaries. */
  private void standAlone(int verb) {
    boolean infinitive =
        words.get(verb).pos() == PartOfSpeech.AUX && word(verb).matches(".*[aeií]r");
    if (infinitive
        && !AUXILIARIES.contains(
            lemmatizer.read(words.get(verb).text(), PartOfSpeech.AUX).lemma())) {
      tagVerb(verb);
    }
  }

  private void tagVerb(int index) {
    words.set(index, words.get(index).as(PartOfSpeech.VERB));
  }

  private boolean mayBeVerb(int index) {
    boolean mistakable =
        switch (words.get(index).pos()) {
          case NOUN, ADJ, X -> true;
          case PROPN -> Character.isLowerCase(words.get(index).text().charAt(0));
          default -> false;
        };
    return mistakable && lemmatizer.isThirdPerson(words.get(index).text());
  }

  /** Whether the word stands where a verb may: behind a whole phrase, a pronoun, or nothing. */
  private boolean opens(int index, int before) {
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

  /** {@code que el hombre clave, …}: what a comma cuts off had better be no verb. */
  private boolean endsAside(int index, int end) {
    return index + 1 == end
        && is(end, ",")
        && !CLITICS.contains(word(index - 1))
        && words.get(index - 1).pos() != PartOfSpeech.PROPN;
  }

  private boolean hasFinite(int begin, int end) {
    return IntStream.range(begin, end)
        .filter(
            i -> words.get(i).pos() == PartOfSpeech.VERB || words.get(i).pos() == PartOfSpeech.AUX)
        .anyMatch(i -> lemmatizer.read(word(i), words.get(i).pos()).morphology().mood().isFinite());
  }

  private int end(int begin) {
    return IntStream.range(begin, words.size())
        .filter(i -> BREAKS.contains(word(i)))
        .findFirst()
        .orElse(words.size());
  }

  private int begin(int verb) {
    int begin = Math.max(verb, 0);
    while (begin > 0 && !BREAKS.contains(word(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean is(int index, String word) {
    return index >= 0 && index < words.size() && word(index).equals(word);
  }

  private String word(int index) {
    return words.get(index).text().toLowerCase(Locale.ROOT);
  }
}
