package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Gives to a passive who does it, whom the parser hangs from what it is taken for: {@code fue
 * reconocida como Estado por Israel}, {@code fue tachado de traidor por la oposición}.
 */
final class PassiveAgents {
  private static final Set<String> TAKEN_FOR = Set.of("como", "de");

  private final Tree tree;

  PassiveAgents(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      Token agent = tree.token(i);
      if (isBehindBy(agent) && isLabel(tree.token(agent.head()))) {
        tree.attach(i, tree.token(agent.head()).head(), "obl");
      }
    }
  }

  private boolean isBehindBy(Token agent) {
    return agent.relation().equals("nmod")
        && Tree.isNoun(agent)
        && agent.head() >= 0
        && tree.under(agent.index()).anyMatch(word -> tree.is(word.index(), "por"));
  }

  private boolean isLabel(Token label) {
    return label.head() >= 0
        && isPassive(label.head())
        && tree.under(label.index())
            .anyMatch(word -> TAKEN_FOR.contains(word.text()) && word.index() < label.index())
        && tree.under(label.head())
            .noneMatch(child -> tree.under(child.index()).anyMatch(w -> tree.is(w.index(), "por")));
  }

  private boolean isPassive(int verb) {
    return tree.token(verb).morphology().mood() == Morphology.Mood.PARTICIPLE
        && tree.under(verb).anyMatch(child -> child.lemma().equals("ser"));
  }
}
