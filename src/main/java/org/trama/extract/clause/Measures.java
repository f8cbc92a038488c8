package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/**
 * What a measure measures and a carrier carries: {@code miles de soldados}, {@code contenedores con
 * munición}.
 */
final class Measures {
  /** Noun class of the lexicon whose members only measure what follows {@code de}. */
  private static final String MEASURES = "Measure";

  /** Noun class of the lexicon: bodies of warships, aircraft and soldiers that go as one. */
  private static final String UNITS = "Warships";

  /** Noun class of the lexicon: soldiers, and the bodies that they form. */
  private static final String BODIES = "Troops";

  private static final List<String> MEN = List.of(BODIES, "Persons");

  /** {@code un centenar largo}: words by which a measure is somewhat more or less than it says. */
  private static final Set<String> AND_MORE =
      Set.of("largo", "larga", "largos", "largas", "escaso", "escasa", "corto", "corta");

  private static final Set<String> HALVES = Set.of("medio", "media", "pico");

  private static final Set<PartOfSpeech> MODIFIERS =
      Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Freight freight;

  Measures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.freight = new Freight(classes);
  }

  /** Index of the noun that says what the one at {@code head} is of; {@code head} by itself. */
  int theme(Syntax syntax, int head) {
    int load = freight.load(syntax, head);
    return measured(syntax, load < 0 ? head : load);
  }

  private int measured(Syntax syntax, int head) {
    int at = head;
    Set<String> measures = lexicon.nounClass(MEASURES);
    while ((measures.contains(syntax.token(at).lemma()) || isBody(syntax, at))
        && isFollowed(syntax, at)
        && !isUnit(syntax, at)
        && !isSomebodys(syntax, at)) {
      at = skipModifiers(syntax, of(syntax, at) + 1);
    }
    return at;
  }

  /**
   * Where {@code de} is expected behind the measure: {@code un centenar de}, {@code un centenar
   * largo de}, {@code centenar y medio de}.
   */
  private static int of(Syntax syntax, int measure) {
    int next = measure + 1;
    if (next + 2 < syntax.size() && AND_MORE.contains(syntax.word(next))) {
      return next + 1;
    }
    boolean half = next + 3 < syntax.size() && syntax.word(next).equals("y");
    return half && HALVES.contains(syntax.word(next + 1)) ? next + 2 : next;
  }

  /** {@code un batallón de 600 soldados}: as many as the body is strong. */
  private boolean isBody(Syntax syntax, int head) {
    return head + 2 < syntax.size()
        && syntax.token(head).morphology().number() != Morphology.Number.PLURAL
        && classes.has(BODIES, syntax, head)
        && isFollowed(syntax, head)
        && IntStream.rangeClosed(head + 2, skipModifiers(syntax, head + 2))
            .anyMatch(i -> syntax.token(i).pos() == PartOfSpeech.NUM)
        && classes.hasAny(MEN, syntax, skipModifiers(syntax, head + 2));
  }

  /** {@code grupo de combate}: a name for one thing, and no number of combats. */
  private boolean isUnit(Syntax syntax, int measure) {
    String words =
        syntax.token(measure).lemma() + " de " + syntax.token(of(syntax, measure) + 1).lemma();
    return lexicon.nounClass(UNITS).contains(words);
  }

  /** {@code un convoy de Kenia}: whose it is, and not what it carries. */
  private boolean isSomebodys(Syntax syntax, int measure) {
    int next = skipModifiers(syntax, of(syntax, measure) + 1);
    return classes.has(Freight.CARRIERS, syntax, measure)
        && syntax.token(next).pos() == PartOfSpeech.PROPN;
  }

  /** Whether {@code de} and a noun follow, and {@code de} is no part of a longer preposition. */
  private static boolean isFollowed(Syntax syntax, int measure) {
    int measured = of(syntax, measure) + 1;
    return measured < syntax.size()
        && syntax.token(measured - 1).lemma().equals("de")
        && !Prepositions.before(syntax, measured).contains(" ")
        && Nominals.isNounLike(syntax.token(skipModifiers(syntax, measured)));
  }

  private static int skipModifiers(Syntax syntax, int from) {
    int at = from;
    while (at + 1 < syntax.size()
        && MODIFIERS.contains(syntax.token(at).pos())
        && (Nominals.isNounLike(syntax.token(at + 1))
            || MODIFIERS.contains(syntax.token(at + 1).pos()))) {
      at++;
    }
    return at;
  }
}
