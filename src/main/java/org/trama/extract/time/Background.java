package org.trama.extract.time;

import java.util.List;
import org.trama.model.Morphology;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * Whether a sentence tells of a time only beside its story, to say which thing it means: {@code el
 * pacto firmado en 2014}, {@code el plan que Marruecos presentó en 2007}.
 */
final class Background {
  private static final int DEPTH = 40;

  private Background() {}

  /** Whether the word at {@code index} stands in a relative clause or with a participle. */
  static boolean holds(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    int at = index;
    for (int step = 0; step < DEPTH && at >= 0 && at < tokens.size(); step++) {
      Token token = tokens.get(at);
      boolean participle =
          token.relation().equals("amod")
              && token.morphology().mood() == Morphology.Mood.PARTICIPLE;
      if (at != index && token.head() < at && (token.relation().startsWith("acl") || participle)) {
        return true;
      }
      at = token.isRoot() ? -1 : token.head();
    }
    return false;
  }
}
