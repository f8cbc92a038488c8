package org.trama.extract.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Phrases behind a conjunction that open a clause rather than go on with a list. */
final class ClauseOpenings {
  private ClauseOpenings() {}

  /**
   * {@code protestó por el ensayo y Tokio lo calificó}: a subject right before a verb of its own,
   * in a clause joined to one that has its verb already.
   */
  static boolean opens(Syntax syntax, Phrase before, Phrase phrase) {
    int verb = verbOf(syntax, phrase);
    boolean one =
        verb < syntax.size()
            && syntax.isFiniteVerb(verb)
            && syntax.token(verb).morphology().number() == Morphology.Number.SINGULAR;
    boolean bare = phrase.marker().isEmpty() && !before.marker().isEmpty();
    return one
        && bare
        && IntStream.range(0, before.head()).anyMatch(i -> isFiniteGroup(syntax, i))
        && !isSubordinated(syntax, before);
  }

  /**
   * The verb behind the phrase, over an apposition where the tree has the phrase for its subject.
   */
  private static int verbOf(Syntax syntax, Phrase phrase) {
    Token head = syntax.token(phrase.head());
    if (head.relation().equals("nsubj") && head.head() >= phrase.end()) {
      return head.head();
    }
    int verb = phrase.end();
    while (verb < syntax.size() && isSmall(syntax, verb)) {
      verb++;
    }
    return verb;
  }

  /** Whether the last verb before is only that of a clause that {@code que} opens. */
  private static boolean isSubordinated(Syntax syntax, Phrase before) {
    for (int i = before.head(); i >= 0; i--) {
      if (isFiniteGroup(syntax, i)) {
        return false;
      }
      if (syntax.word(i).equals("que")) {
        return true;
      }
    }
    return true;
  }

  /** Whether the word is a verb with a finite form of its own or of its auxiliary. */
  private static boolean isFiniteGroup(Syntax syntax, int index) {
    return syntax.isVerbal(index) && syntax.isFinite(index);
  }

  private static boolean isSmall(Syntax syntax, int index) {
    return new Clitics(syntax).isClitic(index)
        || Set.of("se", "no", "ya", "también", "además", "nunca").contains(syntax.word(index))
        || syntax.token(index).pos() == PartOfSpeech.AUX;
  }
}
