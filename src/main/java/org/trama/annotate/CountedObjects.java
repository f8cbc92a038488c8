package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives verbs that put a figure to something what they count, where a participle behind it has
 * drawn it away: {@code Kiev cifra en 12.000 los soldados enviados a Kursk}.
 */
final class CountedObjects {
  /** Prepositions before the figure. */
  private static final Set<String> MARKERS = Set.of("en", "a");

  private final Tree tree;

  CountedObjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      count(tree.token(i));
    }
  }

  private void count(Token participle) {
    int verb = participle.head();
    boolean apart =
        participle.relation().equals("advcl")
            && participle.morphology().mood() == Morphology.Mood.PARTICIPLE
            && verb >= 0
            && verb < participle.index()
            && tree.isFinite(verb)
            && !tree.governs(verb, "obj")
            && tree.under(participle.index()).noneMatch(word -> word.relation().equals("aux"));
    if (apart && hasFigure(verb)) {
      tree.under(participle.index())
          .filter(noun -> noun.relation().startsWith("nsubj") && noun.index() > verb)
          .filter(noun -> noun.index() < participle.index())
          .findFirst()
          .ifPresent(
              noun -> {
                tree.attach(noun.index(), verb, "obj");
                tree.attach(participle.index(), noun.index(), "acl");
              });
    }
  }

  private boolean hasFigure(int verb) {
    return tree.under(verb)
        .filter(word -> word.pos() == PartOfSpeech.NUM && word.index() > verb)
        .flatMap(figure -> tree.under(figure.index()))
        .anyMatch(word -> MARKERS.contains(word.text()));
  }
}
