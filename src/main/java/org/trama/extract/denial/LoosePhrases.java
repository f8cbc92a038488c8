package org.trama.extract.denial;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * Phrases of the lexicon that stand in a sentence from a verb on, be there small words between:
 * {@code carece de fundamento}, {@code carece de todo fundamento}.
 */
final class LoosePhrases {
  /** How far the next word of a phrase may stand. */
  private static final int GAP = 4;

  private final Syntax syntax;
  private final NounClasses classes;

  LoosePhrases(Syntax syntax, NounClasses classes) {
    this.syntax = syntax;
    this.classes = classes;
  }

  /** The words behind the verb, or another word, with but small ones between. */
  IntStream follow(int verb) {
    return IntStream.range(verb + 1, Math.min(syntax.size(), verb + 1 + GAP))
        .takeWhile(i -> i == verb + 1 || isSmall(i - 1));
  }

  private boolean isSmall(int index) {
    Token token = syntax.token(index);
    return switch (token.pos()) {
      case DET, ADV, ADJ, ADP, PRON, NUM -> true;
      default -> Set.of("“", "\"", "«", "'").contains(token.text());
    };
  }

  /** {@code es falso que Irán enviara}: what is untrue stands in the clause. */
  boolean opensClause(int index) {
    return index + 1 < syntax.size() && syntax.word(index + 1).equals("que");
  }

  /** Whether the verb begins a phrase of the class, but for small words between. */
  boolean stand(String phrases, int verb) {
    return classes.mayOpen(phrases, syntax.token(verb).lemma())
        && classes.members(phrases).stream().anyMatch(phrase -> stand(phrase.split(" "), verb));
  }

  private boolean stand(String[] lemmas, int verb) {
    if (!syntax.token(verb).lemma().equals(lemmas[0])) {
      return false;
    }
    int at = verb;
    for (int word = 1; word < lemmas.length; word++) {
      String lemma = lemmas[word];
      OptionalInt next =
          follow(at)
              .filter(i -> syntax.word(i).equals(lemma) || syntax.token(i).lemma().equals(lemma))
              .findFirst();
      if (next.isEmpty()) {
        return false;
      }
      at = next.getAsInt();
    }
    return !opensClause(at);
  }
}
