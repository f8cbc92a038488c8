package org.trama.extract.report;

import java.util.Set;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.model.Token;

/**
 * Words about a deed that somebody would not say: {@code rehusó comentar el ataque}, {@code declinó
 * hacer comentarios sobre la venta}. Who keeps silent neither says nor denies it.
 */
final class Silence {
  private static final Set<String> DECLINING =
      Set.of("declinar", "eludir", "evitar", "negar", "rechazar", "rehuir", "rehusar");

  private static final Set<String> COMMENTING =
      Set.of("comentar", "contestar", "hablar", "opinar", "pronunciar", "responder", "valorar");

  private static final Set<String> COMMENTS =
      Set.of("comentario", "declaración", "opinión", "valoración");

  private final Syntax syntax;

  Silence(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the verb is one of saying something, and was declined. */
  boolean isKept(int verb) {
    return syntax.isInfinitive(verb) && isComment(verb) && isDeclined(syntax.token(verb).head());
  }

  private boolean isComment(int verb) {
    return COMMENTING.contains(syntax.token(verb).lemma())
        || syntax.dependents(verb).stream()
            .filter(child -> child.relation().equals("obj"))
            .map(Token::lemma)
            .anyMatch(COMMENTS::contains);
  }

  private boolean isDeclined(int above) {
    return above >= 0
        && (DECLINING.contains(syntax.token(above).lemma())
            || syntax.token(above).lemma().equals("querer")
                && new VerbGroup(syntax).isNegated(above));
  }
}
