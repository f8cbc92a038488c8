package org.trama.extract.clause;

import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.Token;

/** Where a phrase hangs in the tree, whichever of its words the parser took for its head. */
public final class Attachment {
  private static final Set<String> LETTERS =
      Set.of(
          "carta",
          "comunicación",
          "documento",
          "escrito",
          "informe",
          "mensaje",
          "misiva",
          "nota",
          "oficio",
          "telegrama",
          "texto");

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

  /**
   * {@code denunció en una carta enviada al Consejo}: to whom the writing goes in which somebody
   * does what the verb says.
   */
  public boolean isAddresseeOfOther(Phrase phrase, int verb) {
    return phrase.marker().equals("a")
        && above(phrase)
            .filter(above -> above.index() > verb && above.index() < phrase.head())
            .map(above -> isParticiple(above) ? above.head() : above.index())
            .filter(noun -> noun > verb && LETTERS.contains(syntax.token(noun).lemma()))
            .filter(noun -> syntax.token(noun).head() == verb && isBehindIn(noun))
            .isPresent();
  }

  private static boolean isParticiple(Token word) {
    return word.morphology().mood() == Morphology.Mood.PARTICIPLE;
  }

  private boolean isBehindIn(int noun) {
    return syntax.dependents(noun).stream()
        .anyMatch(word -> word.relation().equals("case") && word.text().equals("en"));
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
