package org.trama.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Gives verbs of saying the subjects that stand between them and what is said. */
final class SubjectsBehind {
  private final Tree tree;

  SubjectsBehind(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    List<Token> parsed = tree.tokens();
    parsed.forEach(this::follow);
  }

  /**
   * {@code asegura el general Petraeus que Rusia atacó}: right behind the verb stands who says so,
   * and the clause is what he says.
   */
  private void follow(Token clause) {
    int that = tree.that(clause);
    if (that < 0) {
      return;
    }
    Token noun = topOf(tree.token(clause.head()));
    int verb = noun.head();
    boolean bare =
        Set.of("obj", "nsubj").contains(noun.relation())
            && verb >= 0
            && verb < noun.index()
            && !tree.isBehindPreposition(noun.index());
    boolean named =
        bare
            && IntStream.range(verb + 1, that).noneMatch(i -> isBreak(i, noun.index()))
            && IntStream.range(verb + 1, that)
                .anyMatch(i -> tree.token(i).pos() == PartOfSpeech.PROPN);
    if (named && SayingVerbs.has(tree.token(verb)) && !isSaid(verb, noun)) {
      tree.attach(noun.index(), verb, "nsubj");
      tree.content(verb, that, clause.index());
    }
  }

  /** {@code el general Petraeus}: the word that the names beside it hang on. */
  private Token topOf(Token noun) {
    Token top = noun;
    while (Set.of("appos", "flat", "nmod", "conj").contains(top.relation())
        && top.head() < top.index()) {
      top = tree.token(top.head());
    }
    return top;
  }

  /** A pause, or a preposition before anything but what modifies the noun. */
  private boolean isBreak(int index, int noun) {
    Token token = tree.token(index);
    return token.pos() == PartOfSpeech.PUNCT && !token.text().equals(",")
        || token.pos() == PartOfSpeech.ADP && index < noun
        || tree.isFinite(index);
  }

  /** Whether the verb has another subject, or says something else. */
  private boolean isSaid(int verb, Token noun) {
    return tree.under(verb)
        .anyMatch(
            child ->
                child.index() != noun.index()
                    && Set.of("nsubj", "ccomp").contains(child.relation()));
  }
}
