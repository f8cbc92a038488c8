package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives verbs that act upon a country the bare name behind them for an object, where who says so
 * speaks of himself: {@code Rusia prometió que no atacará Moldavia}, {@code dijo que visitará
 * Japón}. The parser takes the name for the subject, as it would be in {@code dijo que atacará
 * Moldavia a Rusia}; likewise behind an infinitive.
 */
final class BareObjects {
  private static final Set<String> ACTING =
      Set.of(
          "atacar",
          "bombardear",
          "invadir",
          "ocupar",
          "anexar",
          "sancionar",
          "castigar",
          "visitar",
          "reconocer",
          "defender",
          "armar",
          "abandonar");

  private final Tree tree;

  BareObjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      actUpon(tree.token(i));
    }
  }

  private void actUpon(Token name) {
    int verb = name.index() - 1;
    boolean behind =
        verb > 0
            && name.pos() == PartOfSpeech.PROPN
            && name.relation().equals("nsubj")
            && name.head() == verb
            && ACTING.contains(tree.token(verb).lemma());
    boolean alone = behind && !hasObject(name);
    if (alone && (tree.isFinite(verb) ? isSaid(tree.token(verb)) : isOfMainSubject(name, verb))) {
      tree.attach(name.index(), verb, "obj");
    }
  }

  /** Whether the clause is what the subject of another says, and has none before its verb. */
  private boolean isSaid(Token verb) {
    int that = tree.that(verb.head(), verb.index());
    return verb.relation().equals("ccomp")
        && that >= 0
        && tree.governs(verb.head(), "nsubj")
        && SayingVerbs.has(tree.token(verb.head()))
        && tree.under(verb.index())
            .noneMatch(
                child ->
                    child.index() < verb.index()
                        && (child.relation().startsWith("nsubj")
                            || child.relation().startsWith("obj")
                            || child.pos() == PartOfSpeech.PRON));
  }

  /**
   * {@code tras atacar Israel con misiles, amenazó}: no second name stands behind to be acted upon.
   */
  private boolean isOfMainSubject(Token name, int infinitive) {
    int next = name.index() + 1;
    return tree.token(infinitive).morphology().mood() == Morphology.Mood.INFINITIVE
        && next < tree.size()
        && !tree.is(next, "a")
        && !tree.is(next, "al")
        && tree.token(next).pos() != PartOfSpeech.PROPN;
  }

  private boolean hasObject(Token name) {
    return tree.under(name.head())
        .anyMatch(
            child ->
                child.index() > name.index()
                    && Set.of("obj", "iobj", "ccomp").contains(child.relation()));
  }
}
