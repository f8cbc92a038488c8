package org.trama.annotate;

import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Tells of its noun what was done by it, where the parser takes the clause for a circumstance or
 * for the content of the verb above: {@code murieron en el bombardeo con que atacaron el
 * campamento}.
 */
final class RelativeMeans {
  /** Prepositions that stand before a relative without an article: {@code el dron con que}. */
  private static final Set<String> MARKERS = Set.of("con", "en", "contra", "por");

  /** Nouns that with a preposition and {@code que} say when or how: {@code en la medida en que}. */
  private static final Set<String> CONNECTING =
      Set.of("caso", "forma", "grado", "manera", "medida", "modo", "momento", "punto");

  private final Tree tree;

  RelativeMeans(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::tell);
  }

  private void tell(Token clause) {
    boolean content = clause.relation().equals("ccomp");
    if (!content && !clause.relation().equals("advcl") || clause.head() > clause.index()) {
      return;
    }
    tree.under(clause.index())
        .filter(que -> que.text().equals("que") && que.index() < clause.index())
        .filter(que -> content ? tree.is(que.index() - 1, "con") : que.pos() == PartOfSpeech.PRON)
        .map(que -> beforeMarker(que.index()))
        .filter(noun -> noun > clause.head() && tree.token(noun).pos() == PartOfSpeech.NOUN)
        .filter(noun -> !CONNECTING.contains(tree.token(noun).lemma()))
        // amenazó al Gobierno con que atacaría: with what he was threatened
        .filter(noun -> !Times.are(tree.token(noun)) && !tree.isBehindTo(noun))
        .findFirst()
        .ifPresent(noun -> tree.attach(clause.index(), noun, "acl"));
  }

  /** The word before the preposition of the relative; -1 where it has none. */
  private int beforeMarker(int que) {
    int at = que - 1;
    boolean article = at > 0 && tree.token(at).lemma().equals("el");
    int marker = article ? at - 1 : at;
    boolean marked =
        marker > 0
            && (article
                ? tree.token(marker).pos() == PartOfSpeech.ADP
                : MARKERS.contains(tree.token(marker).text()));
    return marked ? marker - 1 : -1;
  }
}
