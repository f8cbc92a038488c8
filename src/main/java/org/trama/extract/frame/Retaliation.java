package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/**
 * Threats that answer a deed told before, and so are meant for its doer: {@code amenazó con
 * represalias}, {@code avisó de que responderá}. Who threatens to leave a table, or whoever should
 * ever attack him, need not mean anybody of whom it was spoken.
 */
final class Retaliation {
  /** Noun classes of what one pays somebody back with. */
  private static final List<String> PAYMENTS = List.of("Punishment", "Retaliation", "Retribution");

  private static final Set<String> ANSWERING =
      Set.of("contraatacar", "desquitar", "reaccionar", "replicar", "responder", "vengar");

  private final NounClasses classes;

  Retaliation(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether what is threatened pays back, or befalls somebody whom a pronoun means. */
  boolean is(Telling threat) {
    Syntax syntax = threat.scene().syntax();
    int word = threat.trigger().head();
    return syntax.sentence().tokens().stream()
        .filter(token -> token.index() > word && syntax.isUnder(token.index(), word))
        .anyMatch(token -> paysBack(syntax, token));
  }

  private boolean paysBack(Syntax syntax, Token token) {
    return ANSWERING.contains(token.lemma())
        || classes.hasAny(PAYMENTS, syntax, token.index())
        || syntax.isInfinitive(token.index()) && !new Clitics(syntax).with(token.index()).isEmpty();
  }
}
