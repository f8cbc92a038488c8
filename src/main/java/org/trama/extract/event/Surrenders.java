package org.trama.extract.event;

import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Arms that somebody lays down, and hands to nobody for use: {@code exigió que Hamás entregue las
 * armas}.
 */
final class Surrenders {
  private static final String TRANSFER = "ArmsTransfer";

  /** Noun class of what any weapons are called. */
  private static final String ANY_ARMS = "AnyArms";

  private static final Set<String> GIVING_UP =
      Set.of("entregar", "entrega", "ceder", "devolver", "soltar");

  /** Determiners before arms that are known and somebody's own. */
  private static final Set<String> OWN = Set.of("las", "los", "el", "sus", "su");

  private final NounClasses classes;

  Surrenders(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether bare arms of one's own are given up, and nobody is told to receive them. */
  boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.type().equals(TRANSFER)
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
