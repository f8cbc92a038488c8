package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives the day behind a participle that describes a subject to the participle, which the parser
 * takes for a day, or a part, of what follows: {@code el acuerdo rubricado el martes con Kenia fue
 * criticado}.
 */
final class DatedParticiples {
  private static final Pattern FORM = Pattern.compile("\\p{L}+([ai]d|scrit|uest|hech|ert)[oa]s?");

  private static final Set<String> MODIFIERS = Set.of("amod", "acl");

  private final Tree tree;

  DatedParticiples(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 1; i + 2 < tree.size(); i++) {
      if (describes(tree.token(i))) {
        date(tree.token(i));
      }
    }
  }

  /** Whether the word is a participle right behind its noun. */
  private boolean describes(Token word) {
    boolean participle =
        word.morphology().mood() == Morphology.Mood.PARTICIPLE
            || word.pos() == PartOfSpeech.ADJ && FORM.matcher(word.text()).matches();
    return participle
        && MODIFIERS.contains(word.relation())
        && word.head() == word.index() - 1
        && Tree.isNoun(tree.token(word.head()));
  }

  private void date(Token participle) {
    int article = participle.index() + 1;
    Token day = tree.token(article + 1);
    boolean astray =
        tree.token(article).pos() == PartOfSpeech.DET
            && Times.are(day)
            && day.head() != participle.index()
            && day.head() >= 0
            && (day.head() > day.index() || day.head() == participle.head());
    if (astray) {
      List<Token> behind =
          tree.under(day.index()).filter(child -> child.index() > day.index()).toList();
      tree.attach(day.index(), participle.index(), "obl");
      behind.forEach(child -> tree.attach(child.index(), participle.index(), "obl"));
    }
  }
}
