package org.trama.annotate;

import java.util.List;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What somebody is given, where the parser takes it for a part of his name: {@code vendió a Taiwán
 * lanzadores HIMARS, obuses y misiles}.
 */
final class GivenThings {
  private final Tree tree;

  GivenThings(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 1; i < tree.size(); i++) {
      part(tree.token(i));
    }
  }

  private void part(Token thing) {
    Token name = thing.head() >= 0 ? tree.token(thing.head()) : thing;
    boolean given =
        thing.relation().equals("flat")
            && isCommon(thing)
            && name.pos() == PartOfSpeech.PROPN
            && tree.is(name.index() - 1, "a")
            && thing.index() > name.index()
            && name.head() >= 0
            && tree.token(name.head()).pos() == PartOfSpeech.VERB
            && tree.under(name.head()).noneMatch(child -> isThing(child, name));
    if (given) {
      List<Token> row =
          Stream.concat(
                  tree.under(name.index()).filter(child -> child.relation().equals("conj")),
                  tree.under(name.head()).filter(child -> child.relation().equals("obj")))
              .filter(child -> child.index() > thing.index() && isCommon(child))
              .filter(child -> !tree.isBehindPreposition(child.index()))
              .toList();
      tree.attach(thing.index(), name.head(), "obj");
      row.forEach(child -> tree.attach(child.index(), thing.index(), "conj"));
    }
  }

  /** An object of the verb that nobody is addressed by. */
  private boolean isThing(Token child, Token name) {
    return child.relation().equals("obj")
        && child.index() < name.index()
        && child.pos() == PartOfSpeech.NOUN
        && !tree.isBehindPreposition(child.index());
  }

  /** A noun in the plural that no name is made of. */
  private static boolean isCommon(Token word) {
    return word.pos() == PartOfSpeech.NOUN
        && word.morphology().number() == Morphology.Number.PLURAL
        && Character.isLowerCase(word.text().charAt(0));
  }
}
