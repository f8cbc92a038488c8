package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a name to the whole before it, rather than to the bare noun that only says of what sort
 * that is: {@code vehículos de combate de infantería Marder}.
 */
final class BareComplements {
  private static final Set<String> NAMING = Set.of("appos", "flat", "amod", "nmod");

  /** What has the name of what it carries: {@code sistemas de misiles Harpoon}. */
  private static final Set<String> CARRIERS = Set.of("sistema", "lanzador", "lanzadera", "batería");

  private final Tree tree;

  BareComplements(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 3; i < tree.size(); i++) {
      Token name = tree.token(i);
      int whole = name.head();
      boolean behind =
          name.pos() == PartOfSpeech.PROPN
              && NAMING.contains(name.relation())
              && whole >= 0
              && areAdjectives(whole + 1, i);
      while (behind && isBare(whole)) {
        whole = tree.token(whole).head();
      }
      if (behind && whole != name.head()) {
        tree.attach(i, whole, "appos");
      }
    }
  }

  /**
   * Whether the noun stands behind {@code de} without an article, and says what another is, rather
   * than what is counted or handed over: {@code la venta de cazas Rafale}.
   */
  private boolean isBare(int noun) {
    Token token = tree.token(noun);
    int of = noun - 1;
    while (of > 0 && tree.token(of).pos() == PartOfSpeech.ADJ) {
      of--;
    }
    return token.pos() == PartOfSpeech.NOUN
        && token.relation().equals("nmod")
        && token.head() >= 0
        && token.head() < noun
        && tree.token(token.head()).pos() == PartOfSpeech.NOUN
        && (token.morphology().number() != Morphology.Number.PLURAL
            || CARRIERS.contains(tree.token(token.head()).lemma()))
        && tree.is(of, "de");
  }

  private boolean areAdjectives(int begin, int end) {
    return IntStream.range(begin, end)
        .allMatch(index -> tree.token(index).pos() == PartOfSpeech.ADJ);
  }
}
