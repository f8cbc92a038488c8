package org.trama.extract.clause;

import java.util.List;
import java.util.stream.Stream;
import org.trama.model.Token;

/**
 * Who is said to be one of those of whom a clause tells something: {@code Guatemala, uno de los
 * países que reconocen a Taiwán}.
 */
public final class OneOfMany {
  private final Scene scene;
  private final Syntax syntax;

  public OneOfMany(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** As a subject of the clause that modifies {@code noun}; empty where nobody is called so. */
  public List<Link> of(int noun) {
    return syntax
        .head(noun)
        .filter(one -> one.lemma().equals("uno") && syntax.token(noun).relation().equals("nmod"))
        .stream()
        .flatMap(this::called)
        .map(phrase -> new Link(phrase.withMarker(""), Link.Function.SUBJECT, 0.85))
        .toList();
  }

  private Stream<Phrase> called(Token one) {
    Stream<Token> names =
        one.relation().equals("appos")
            ? syntax.head(one.index()).stream()
            : syntax.dependents(one.index()).stream()
                .filter(child -> child.relation().equals("nsubj") && syntax.hasCopula(one.index()));
    return names.flatMap(name -> scene.phraseAt(name.index()).stream()).filter(Phrase::refers);
  }
}
