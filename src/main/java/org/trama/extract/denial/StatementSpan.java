package org.trama.extract.denial;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Syntax;
import org.trama.model.PartOfSpeech;
import org.trama.model.Span;

/** Where a statement stands that is denied in the same sentence before it. */
final class StatementSpan {
  /** Words that bring what the denial is about: {@code «Es falso», dijo sobre el ataque}. */
  private static final Set<String> OCCASIONS =
      Set.of("sobre", "ante", "acerca", "alusión", "cuando", "propósito", "referencia", "respecto");

  /** How many words may stand between the noun and the clause that tells what it says. */
  private static final int GAP = 8;

  private StatementSpan() {}

  /** {@code los informes según los cuales}, {@code la denuncia de Kiev, que}: behind the noun. */
  static Optional<Span> ofNoun(Syntax syntax, int noun) {
    return IntStream.range(noun + 1, Math.min(syntax.size(), noun + GAP))
        .takeWhile(i -> belongs(syntax, i - 1, noun))
        .filter(i -> Set.of("que", "quien", "cual", "cuales", "sobre").contains(syntax.word(i)))
        .mapToObj(i -> toBreak(syntax, i))
        .findFirst();
  }

  /** Behind a retort or a verdict: {@code ante las versiones de que}. */
  static Optional<Span> ofOccasion(Syntax syntax, Span word) {
    return IntStream.range(0, syntax.size())
        .filter(i -> syntax.token(i).span().begin() >= word.end())
        .filter(i -> OCCASIONS.contains(syntax.word(i)))
        .mapToObj(i -> toBreak(syntax, i))
        .findFirst();
  }

  private static boolean belongs(Syntax syntax, int index, int noun) {
    return index == noun
        || !syntax.isFiniteVerb(index) && syntax.token(index).pos() != PartOfSpeech.CCONJ;
  }

  private static Span toBreak(Syntax syntax, int begin) {
    int end = begin + 1;
    while (end < syntax.size() && !syntax.word(end).equals(";")) {
      end++;
    }
    return syntax.sentence().span(begin, end);
  }
}
