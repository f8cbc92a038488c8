package org.trama.annotate;

import java.util.Set;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Gives a verb the infinitive behind the name of whom it speaks to, which the parser takes for a
 * circumstance: {@code prometió al presidente, Ion Rusu, enviar tanques}. An infinitive with no
 * preposition before it is none.
 */
final class BareInfinitives {
  /** What stands before an infinitive as a part of its group. */
  private static final Set<String> GROUP = Set.of("aux", "advmod", "expl:pv", "iobj", "obj");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");

  private final Tree tree;

  BareInfinitives(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      Token word = tree.token(i);
      if (word.relation().equals("advcl")
          && isInfinitive(i)
          && word.head() >= 0
          && word.head() < i
          && closesApposition(begin(i) - 1, word.head())) {
        tree.attach(i, word.head(), "xcomp");
      }
    }
  }

  /** Of the verb or, {@code haber enviado}, of its auxiliary. */
  private boolean isInfinitive(int verb) {
    return Stream.concat(Stream.of(tree.token(verb)), auxiliaries(verb))
        .anyMatch(form -> form.morphology().mood() == Morphology.Mood.INFINITIVE);
  }

  private Stream<Token> auxiliaries(int verb) {
    return tree.under(verb).filter(child -> child.relation().equals("aux"));
  }

  private int begin(int verb) {
    int at = verb;
    while (at > 0
        && tree.token(at - 1).head() == verb
        && GROUP.contains(tree.token(at - 1).relation())) {
      at--;
    }
    return at;
  }

  /** {@code al presidente, Ion Rusu,}: the comma behind the name in an object of the verb. */
  private boolean closesApposition(int comma, int verb) {
    return tree.is(comma, ",")
        && tree.under(verb)
            .filter(child -> OBJECTS.contains(child.relation()))
            .filter(child -> child.index() > verb && child.index() < comma)
            .flatMap(object -> tree.under(object.index()))
            .anyMatch(
                name ->
                    name.relation().equals("appos")
                        && name.index() < comma
                        && tree.isUnder(comma - 1, name.index()));
  }
}
