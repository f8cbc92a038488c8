package org.trama.extract.frame;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;

/** Phrases that tell of each of several whom they name, and not of the first alone. */
final class EachOf {
  private static final Set<String> SEVERAL = Set.of("ambos", "ambas", "dos", "tres", "cuatro");

  /** Within how many words the second of a row begins. */
  private static final int ROW = 7;

  private EachOf() {}

  /** Whether this is one. */
  static boolean is(Syntax syntax, Phrase phrase) {
    return isOfEach(syntax, phrase) || isOfRow(syntax, phrase);
  }

  /** {@code la independencia de Abjasia y de Osetia del Sur}: of the one and of the other. */
  private static boolean isOfRow(Syntax syntax, Phrase phrase) {
    int of = phrase.theme() + 1;
    return phrase.within().size() > 1
        && of + 2 < syntax.size()
        && syntax.word(of).matches("del?")
        && IntStream.range(of + 2, Math.min(syntax.size() - 1, of + ROW))
            .anyMatch(i -> syntax.word(i).matches("[ye]") && syntax.word(i + 1).matches("del?"));
  }

  /**
   * {@code Chad y Malí, cuyos presidentes}, {@code los presidentes de ambos países}: those of the
   * one and of the other.
   */
  private static boolean isOfEach(Syntax syntax, Phrase phrase) {
    return phrase.begin() > 0
            && (isWhose(syntax, phrase.begin()) || isWhose(syntax, phrase.begin() - 1))
        || isOfSeveral(syntax, phrase.theme());
  }

  private static boolean isOfSeveral(Syntax syntax, int noun) {
    return syntax.token(noun).morphology().number() == Morphology.Number.PLURAL
        && IntStream.range(noun + 1, Math.min(syntax.size(), noun + 5))
            .filter(i -> syntax.word(i).equals("de"))
            .limit(1)
            .anyMatch(
                de ->
                    IntStream.range(de + 1, Math.min(syntax.size(), de + 3))
                        .anyMatch(i -> SEVERAL.contains(syntax.word(i))));
  }

  private static boolean isWhose(Syntax syntax, int index) {
    return syntax.token(index).lemma().equals("cuyo");
  }
}
