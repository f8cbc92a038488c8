package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Arms that somebody lays down, and hands to nobody for use: {@code exigió que Hamás entregue las
 * armas}.
 */
public final class Surrenders {
  /** Noun class of what any weapons are called. */
  private static final String ANY_ARMS = "AnyArms";

  private static final Set<String> GIVING_UP =
      Set.of("entregar", "entrega", "ceder", "devolver", "soltar");

  /** Determiners before arms that are known and somebody's own. */
  private static final Set<String> OWN = Set.of("las", "los", "el", "sus", "su");

  private final NounClasses classes;

  public Surrenders(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether bare arms of one's own are given up, and nobody is told to receive them. */
  public boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.type().equals(EventTypes.ARMS_TRANSFER)
        && telling.slots(Role.TARGET).isEmpty()
        && GIVING_UP.contains(syntax.token(telling.trigger().head()).lemma())
        && !telling.slots(Role.OBJECT).isEmpty()
        && telling.slots(Role.OBJECT).stream().allMatch(slot -> isOwn(syntax, slot.phrase()));
  }

  private boolean isOwn(Syntax syntax, Phrase arms) {
    int theme = arms.theme();
    boolean bare = theme + 1 == syntax.size() || syntax.token(theme + 1).pos() != PartOfSpeech.ADJ;
    return theme > 0
        && bare
        && OWN.contains(syntax.word(theme - 1))
        && classes.has(ANY_ARMS, syntax, theme);
  }
}
