package org.trama.extract.clause;

import java.util.Optional;
import org.trama.model.Token;

/** Where a phrase hangs in the tree, whichever of its words the parser took for its head. */
public final class Attachment {
  private final Syntax syntax;

  public Attachment(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The word that the phrase hangs from: the head of its head, over words of its own. */
  public Optional<Token> above(Phrase phrase) {
    return syntax.head(top(phrase));
  }

  /** How the phrase stands to the word that it hangs from. */
  public String relation(Phrase phrase) {
    return syntax.token(top(phrase)).relation();
  }

  /** {@code murieron, según fuentes citadas por Efe}: who did what a participle says. */
  public boolean isDoerOfOther(Phrase phrase, int verb) {
    return phrase.marker().equals("por")
        && above(phrase)
            .filter(above -> above.index() != verb && above.index() < phrase.head())
            .filter(above -> above.relation().equals("amod") || above.relation().equals("acl"))
            .filter(above -> above.lemma().matches(".+(?:r|[ai]do)"))
            .isPresent();
  }

  /** The word of the phrase that hangs from none of its others. */
  private int top(Phrase phrase) {
    int at = phrase.head();
    for (int steps = 0; steps < syntax.size(); steps++) {
      int above = syntax.token(at).head();
      if (above < 0 || !phrase.covers(above)) {
        return at;
      }
      at = above;
    }
    return phrase.head();
  }
}
