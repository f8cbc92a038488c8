package org.trama.annotate;

import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Takes the word by which somebody is held to have done a deed for what the verb says of him, and
 * not for a part of his name: {@code considera al PKK responsable del atentado}. So too where he is
 * named last: {@code considera responsable del atentado al PKK}.
 */
final class HeldAuthors {
  private static final Set<String> HOLDING =
      Set.of("considerar", "creer", "declarar", "hacer", "juzgar", "proclamar");

  /** Verbs that have {@code como} or {@code por} before the word. */
  private static final Set<String> NAMING =
      Set.of("apuntar", "dar", "identificar", "mencionar", "nombrar", "presentar", "señalar");

  private static final Set<String> AUTHORS =
      Set.of("artífice", "autor", "autora", "causante", "cerebro", "culpable", "responsable");

  private static final Set<String> WITHIN_NAME = Set.of("amod", "appos", "flat", "nmod");

  private final Tree tree;

  HeldAuthors(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 1; i < tree.size(); i++) {
      if (AUTHORS.contains(tree.token(i).lemma())) {
        mend(tree.token(i));
      }
    }
  }

  private void mend(Token author) {
    if (!tree.isBehindPreposition(author.index())) {
      hold(author);
    }
    int verb = tree.token(author.index()).head();
    if (isOf(HOLDING, verb)) {
      tree.tag(author.index(), PartOfSpeech.NOUN);
    }
    if (isOf(HOLDING, verb) || isOf(NAMING, verb)) {
      name(tree.token(author.index()));
    }
  }

  private void hold(Token author) {
    int name = author.head();
    boolean held =
        name >= 0
            && name < author.index()
            && WITHIN_NAME.contains(author.relation())
            && tree.isBehindTo(name)
            && isOf(HOLDING, tree.token(name).head());
    if (held) {
      tree.attach(author.index(), tree.token(name).head(), "obj");
      tree.under(name)
          .filter(child -> child.index() > author.index())
          .toList()
          .forEach(child -> tree.attach(child.index(), author.index(), child.relation()));
    }
  }

  private void name(Token author) {
    last(author)
        .filter(name -> tree.isBehindTo(name.index()))
        .ifPresent(name -> tree.attach(name.index(), author.head(), "obj"));
  }

  /** The last name of the deeds behind the word. */
  private Optional<Token> last(Token author) {
    return tree.tokens().stream()
        .filter(word -> word.index() > author.index() + 1)
        .filter(word -> word.pos() == PartOfSpeech.PROPN)
        .filter(word -> tree.isUnder(word.index(), author.index()))
        .filter(word -> word.head() != author.index() && word.relation().equals("nmod"))
        .reduce((first, second) -> second);
  }

  private boolean isOf(Set<String> verbs, int word) {
    return word >= 0 && verbs.contains(tree.token(word).lemma());
  }
}
