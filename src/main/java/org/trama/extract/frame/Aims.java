package org.trama.extract.frame;

import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Deeds that are told only as what something is for, and that nobody does: {@code no hay motivos
 * para atacar Irán}, {@code no envió soldados para combatir al M23}, {@code cedió sus bases para
 * bombardear Yemen}.
 */
public final class Aims {
  private static final String PURPOSE = "para";

  /** Noun classes of the lexicon: what is lent to forces, and verbs of lending it. */
  private static final String BASES = "Bases";

  private static final String LENDING = "BaseLending";

  private final NounClasses classes;

  public Aims(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether it is an aim of what is not done, or of others than those who do what is for it. */
  public boolean isIdle(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    if (telling.trigger().isNoun() || !isPurpose(syntax, verb)) {
      return false;
    }
    int governor = governor(syntax, verb);
    return governor >= 0
        && (new VerbGroup(syntax).isNegated(governor)
            || telling.type().equals(EventTypes.ATTACK) && lendsBases(syntax, governor));
  }

  private static boolean isPurpose(Syntax syntax, int verb) {
    return syntax.isInfinitive(verb)
        && syntax.dependents(verb).stream()
            .anyMatch(
                mark ->
                    mark.index() < verb
                        && mark.relation().equals("mark")
                        && mark.text().equals(PURPOSE));
  }

  /** The verb of the clause that it is the aim of, or that has the noun it is the aim of. */
  private static int governor(Syntax syntax, int infinitive) {
    int above = syntax.token(infinitive).head();
    if (above < 0 || above > infinitive) {
      return -1;
    }
    Token word = syntax.token(above);
    boolean object = word.pos() == PartOfSpeech.NOUN && word.relation().equals("obj");
    return object ? word.head() : above;
  }

  private boolean lendsBases(Syntax syntax, int verb) {
    return classes.has(LENDING, syntax, verb)
        && syntax.dependents(verb).stream()
            .filter(child -> child.relation().equals("obj"))
            .anyMatch(object -> classes.has(BASES, syntax, object.index()));
  }
}
