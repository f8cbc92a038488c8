package org.trama.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Puts under the verb the clause that the parser gives to the adjective of its subject: {@code si
 * el Gobierno moldavo dona trigo}, {@code la negativa del Gobierno etíope a enviar ayuda
 * sorprendió}.
 */
final class AdjectiveHeads {
  private static final Set<String> JOINING = Set.of("cop", "aux");

  private final Tree tree;

  AdjectiveHeads(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (Token token : tree.tokens()) {
      Token adjective = tree.token(token.index());
      if (isHead(adjective)) {
        verb(adjective).ifPresent(verb -> put(adjective, verb));
      }
    }
  }

  /** Whether it stands right behind a noun, has a subject, and nothing joins it to that. */
  private boolean isHead(Token adjective) {
    int at = adjective.index();
    return adjective.pos() == PartOfSpeech.ADJ
        && at > 0
        && Tree.isNoun(tree.token(at - 1))
        && tree.under(at).noneMatch(word -> JOINING.contains(word.relation()))
        && subject(adjective).filter(noun -> tree.isUnder(at - 1, noun.index())).isPresent();
  }

  private Optional<Token> subject(Token adjective) {
    return tree.under(adjective.index())
        .filter(word -> word.relation().startsWith("nsubj"))
        .filter(word -> word.index() < adjective.index())
        .findFirst();
  }

  /** The first finite verb behind that hangs from it, with no other before. */
  private Optional<Token> verb(Token adjective) {
    int next = tree.nextFinite(adjective.index());
    return Optional.of(next)
        .filter(verb -> verb > 0 && tree.token(verb).head() == adjective.index())
        .map(tree::token)
        .filter(verb -> verb.pos() == PartOfSpeech.VERB && tree.isFinite(verb.index()))
        .filter(
            verb -> tree.under(verb.index()).noneMatch(w -> w.relation().matches("nsubj.*|mark")));
  }

  private void put(Token adjective, Token verb) {
    int noun = subject(adjective).orElseThrow().index();
    List<Token> children = tree.under(adjective.index()).toList();
    tree.attach(verb.index(), adjective.head(), adjective.relation());
    tree.attach(adjective.index(), adjective.index() - 1, "amod");
    for (Token child : children) {
      if (child.index() != verb.index()) {
        boolean content = child.index() < verb.index() && isInfinitive(child);
        tree.attach(
            child.index(), content ? noun : verb.index(), content ? "acl" : child.relation());
      }
    }
  }

  /** {@code a enviar ayuda}: what the noun says is to be done or not. */
  private static boolean isInfinitive(Token word) {
    return word.morphology().mood() == Morphology.Mood.INFINITIVE;
  }
}
