package org.trama.annotate;

import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a relative clause the subject that the parser takes for the name of a day: {@code los
 * atentados que le atribuyó el martes Modi}.
 */
final class DatedSubjects {
  private final Tree tree;

  DatedSubjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::lead);
  }

  private void lead(Token name) {
    int time = name.relation().equals("appos") ? name.head() : -1;
    int verb = time > 0 ? tree.token(time).head() : -1;
    boolean subject =
        verb >= 0
            && verb < time
            && time == name.index() - 1
            && name.pos() == PartOfSpeech.PROPN
            && Times.are(tree.token(time))
            && tree.token(verb).relation().startsWith("acl")
            && isOfObject(verb);
    if (subject) {
      tree.attach(name.index(), verb, "nsubj");
    }
  }

  /** Whether its relative is its object, and it has no subject. */
  private boolean isOfObject(int verb) {
    return tree.finiteForm(verb).isPresent()
        && tree.under(verb).noneMatch(child -> child.relation().startsWith("nsubj"))
        && tree.under(verb)
            .anyMatch(child -> tree.is(child.index(), "que") && child.relation().equals("obj"));
  }
}
