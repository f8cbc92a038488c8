package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives verbs back the subjects that parsers join to a name at the end of what stands before the
 * comma: {@code Tras los choques de Homs, Turquía y Siria firmaron}.
 */
final class FrontedAdjuncts {
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private static final Set<String> JOINTS = Set.of("y", "e");

  private final Tree tree;

  FrontedAdjuncts(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 1; i < tree.size(); i++) {
      Token name = tree.token(i);
      if (name.relation().equals("conj") && name.head() < i && isBehindComma(i)) {
        free(name, tree.token(name.head()));
      }
    }
  }

  private boolean isBehindComma(int name) {
    int before = name - 1;
    while (before > 0 && tree.token(before).relation().equals("det")) {
      before--;
    }
    return tree.is(before, ",");
  }

  private void free(Token name, Token joined) {
    int verb = verb(joined);
    boolean adjunct = verb > name.index() && tree.isFinite(verb) && !hasSubject(verb);
    if (!adjunct || !reaches(name.index(), verb)) {
      return;
    }
    List<Token> further =
        tree.under(joined.index())
            .filter(child -> child.index() > name.index() && child.index() < verb)
            .toList();
    boolean row = further.stream().anyMatch(child -> child.relation().equals("conj"));
    if (row && !joined.relation().equals("nmod")) {
      return;
    }
    tree.attach(name.index(), verb, "nsubj");
    further.forEach(child -> tree.attach(child.index(), name.index(), child.relation()));
  }

  /** The verb that the phrase of the word says something about, if it stands before it; or -1. */
  private int verb(Token word) {
    Token at = word;
    for (int steps = 0; steps < tree.size() && at.head() >= 0; steps++) {
      if (at.relation().equals("obl") && at.head() > at.index()) {
        return tree.isBehindPreposition(at.index()) || hasCase(at) ? at.head() : -1;
      }
      if (!at.relation().equals("nmod") && !at.relation().equals("conj")) {
        return -1;
      }
      at = tree.token(at.head());
    }
    return -1;
  }

  private boolean hasCase(Token word) {
    return tree.under(word.index()).anyMatch(child -> child.relation().equals("case"));
  }

  private boolean hasSubject(int verb) {
    return tree.under(verb).anyMatch(child -> child.relation().startsWith("nsubj"));
  }

  /** Whether nothing but the row itself, and small words of the verb, stands before the verb. */
  private boolean reaches(int name, int verb) {
    return IntStream.range(name + 1, verb)
        .mapToObj(tree::token)
        .allMatch(
            word ->
                NOMINAL.contains(word.pos())
                    || JOINTS.contains(word.text())
                    || Set.of("det", "amod", "aux", "obj", "iobj", "advmod", "case")
                            .contains(word.relation())
                        && !tree.isFinite(word.index())
                    || word.relation().equals("aux"));
  }
}
