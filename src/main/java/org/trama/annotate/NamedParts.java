package org.trama.annotate;

import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives those of whom some are named between commas back their verb, which the parser joins to the
 * last one named: {@code Cien países, entre ellos Francia y España, reconocieron a Kosovo}.
 */
final class NamedParts {
  private static final Set<String> OPENINGS =
      Set.of("incluido", "incluida", "incluidos", "incluidas", "incluyendo");

  private static final Set<String> THEM = Set.of("ellos", "ellas");

  private final Tree tree;

  NamedParts(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int comma = 1; comma + 3 < tree.size(); comma++) {
      if (tree.is(comma, ",") && isOpening(comma + 1)) {
        lead(comma);
      }
    }
  }

  private boolean isOpening(int index) {
    return OPENINGS.contains(tree.token(index).text())
        || tree.is(index, "entre") && THEM.contains(tree.token(index + 1).text());
  }

  private void lead(int comma) {
    int noun = Tree.isNoun(tree.token(comma - 1)) ? comma - 1 : tree.token(comma - 1).head();
    int verb = verb(comma);
    if (noun < 0 || verb < 0 || !Tree.isNoun(tree.token(noun)) || noun > comma) {
      return;
    }
    Token all = tree.token(noun);
    boolean free = all.isRoot() && tree.isUnder(verb, noun);
    boolean apart =
        tree.under(verb).noneMatch(child -> child.relation().startsWith("nsubj"))
            && tree.token(verb).head() > comma
            && tree.token(verb).head() < verb;
    if (free && apart) {
      tree.attach(verb, -1, "root");
      tree.attach(noun, verb, "nsubj");
    }
  }

  /** The finite verb right behind the comma that ends the aside; -1 where there is none. */
  private int verb(int comma) {
    for (int i = comma + 2; i + 1 < tree.size(); i++) {
      Token token = tree.token(i);
      if (token.pos() == PartOfSpeech.VERB || tree.is(i, ";")) {
        return -1;
      }
      if (tree.is(i, ",")) {
        int next = i + 1;
        while (next + 1 < tree.size()
            && (tree.token(next).pos() == PartOfSpeech.PRON
                || tree.token(next).pos() == PartOfSpeech.AUX)) {
          next++;
        }
        if (tree.token(next).pos() == PartOfSpeech.VERB && tree.finiteForm(next).isPresent()) {
          return next;
        }
      }
    }
    return -1;
  }
}
