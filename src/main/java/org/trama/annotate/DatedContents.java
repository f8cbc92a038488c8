package org.trama.annotate;

import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives a verb of saying the clause that the parser hangs on when it was said: {@code desmintió en
 * un primer momento que hubieran muerto civiles}.
 */
final class DatedContents {
  /** What else says when. */
  private static final Set<String> MOMENTS = Set.of("momento", "instancia", "término");

  private final Tree tree;

  DatedContents(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::join);
  }

  private void join(Token clause) {
    int time = clause.relation().startsWith("acl") ? clause.head() : -1;
    int verb = time > 0 ? tree.token(time).head() : -1;
    boolean dated =
        verb >= 0
            && verb < time
            && time < clause.index()
            && tree.is(time + 1, "que")
            && SayingVerbs.has(tree.token(verb))
            && (Times.are(tree.token(time)) || MOMENTS.contains(tree.token(time).lemma()))
            && tree.isSubjunctive(clause.index());
    if (dated) {
      tree.content(verb, time + 1, clause.index());
      tree.tag(time + 1, PartOfSpeech.SCONJ);
    }
  }
}
