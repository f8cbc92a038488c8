package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.Control;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.model.Token;

/**
 * Deeds that nobody asks for: {@code no ha pedido a Estados Unidos que ataque Natanz}. That they
 * may come nobody says.
 */
public final class NotAsked {
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj");

  private NotAsked() {}

  /** Whether the verb tells what a negated one would ask of somebody else. */
  public static boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    Token word = syntax.token(telling.trigger().head());
    return !telling.trigger().isNoun()
        && CONTENT.contains(word.relation())
        && word.head() < word.index()
        && syntax.isFinite(word.index())
        && Control.asks(syntax.token(word.head()).lemma())
        && new VerbGroup(syntax).isNegated(word.head());
  }
}
