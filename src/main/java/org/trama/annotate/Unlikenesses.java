package org.trama.annotate;

/**
 * Keeps out of a clause whom it is not told of, whom the parser takes for an object: {@code Kenia
 * amenazó a Perú, al contrario que Suecia}.
 */
final class Unlikenesses {
  private final Tree tree;

  Unlikenesses(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i + 3 < tree.size(); i++) {
      if (tree.is(i, "al") && tree.is(i + 1, "contrario") && tree.is(i + 2, "que")) {
        setOff(i);
      }
    }
  }

  private void setOff(int first) {
    tree.tokens().stream()
        .filter(word -> word.index() > first + 2 && Tree.isNoun(word))
        .filter(word -> word.head() >= 0 && word.head() < first)
        .findFirst()
        .ifPresent(word -> tree.attach(word.index(), word.head(), "dep"));
  }
}
