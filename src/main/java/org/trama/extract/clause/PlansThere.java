package org.trama.extract.clause;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Plans of which it is only said that there are any or none: {@code hay planes de enviar}, {@code
 * no está previsto enviar}, {@code no se contempla enviar}. Whose they are the clause leaves out.
 */
public final class PlansThere {
  private static final Set<String> BEING = Set.of("haber", "existir");

  private static final Set<String> KEEPING = Set.of("tener", "albergar", "abrigar");

  /** Verbs of planning, of which {@code se} leaves out who plans. */
  private static final Set<String> PLANNING =
      Set.of("barajar", "considerar", "contemplar", "planear", "planificar", "plantear", "prever");

  private static final Set<String> PLANNED =
      Set.of("contemplado", "planeado", "planificado", "previsto", "programado");

  private final Syntax syntax;
  private final Schemes schemes;

  public PlansThere(Syntax syntax) {
    this.syntax = syntax;
    this.schemes = new Schemes(syntax);
  }

  /** The word that says that there is a plan for what the infinitive tells. */
  public OptionalInt over(int infinitive) {
    OptionalInt scheme = schemes.over(infinitive);
    int above = syntax.token(scheme.orElse(infinitive)).head();
    boolean told =
        syntax.isInfinitive(infinitive)
            && above >= 0
            && (scheme.isPresent()
                ? BEING.contains(syntax.token(above).lemma())
                : isSubject(infinitive) && isLeftOut(above));
    return told ? OptionalInt.of(above) : OptionalInt.empty();
  }

  /** Whether it says that there is none. */
  public boolean isNone(int infinitive) {
    return over(infinitive).stream().anyMatch(syntax::isNegated);
  }

  /** The same where the tree hangs what it is for beside the plan: {@code no hay plan para ir}. */
  boolean isNoneBeside(int infinitive) {
    return syntax.token(infinitive).relation().equals("advcl") && isNone(infinitive);
  }

  /** {@code tenemos planes de enviar}: the verb that says whose the plan for it is. */
  public OptionalInt kept(int infinitive) {
    return schemes.over(infinitive).stream()
        .map(scheme -> syntax.token(scheme).head())
        .filter(above -> above >= 0 && KEEPING.contains(syntax.token(above).lemma()))
        .findFirst();
  }

  /** Whether the plan for it is said to be nobody's, or not to be somebody's. */
  public boolean isNoneKept(int infinitive) {
    return isNone(infinitive) || kept(infinitive).stream().anyMatch(syntax::isNegated);
  }

  private boolean isSubject(int infinitive) {
    return Set.of("csubj", "nsubj", "csubj:pass").contains(syntax.token(infinitive).relation());
  }

  private boolean isLeftOut(int above) {
    return PLANNED.contains(syntax.word(above)) && syntax.hasCopula(above)
        || PLANNING.contains(syntax.token(above).lemma()) && syntax.hasSe(above);
  }
}
