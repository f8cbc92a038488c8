package org.trama.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/** Whom troops are sent to help, where the purpose says so: {@code para reforzar la KFOR}. */
public final class Reinforced {
  private static final String HELP = "HelpingVerb";

  private static final Set<EntityKind> HELPED = Set.of(EntityKind.COUNTRY, EntityKind.ORGANIZATION);

  private static final Set<String> MARKERS = Set.of("", "a");

  private static final double STRENGTH = 0.7;

  private final NounClasses classes;
  private final Map<String, EntityKind> kinds;

  public Reinforced(NounClasses classes, Map<String, EntityKind> kinds) {
    this.classes = classes;
    this.kinds = Map.copyOf(kinds);
  }

  /** The telling of troops sent to nobody, with those whom they are to help. */
  public Telling complete(Telling telling) {
    boolean open =
        telling.type().equals(EventTypes.TROOP_DEPLOYMENT)
            && telling.slots(Role.TARGET).isEmpty()
            && !telling.slots(Role.AGENT).isEmpty();
    return open ? telling.with(helped(telling)) : telling;
  }

  private List<Slot> helped(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    return telling.scene().phrases().stream()
        .filter(phrase -> MARKERS.contains(phrase.marker()) && phrase.refers())
        .filter(phrase -> isPurpose(syntax, syntax.token(phrase.head()).head(), telling))
        .flatMap(phrase -> slots(telling, phrase).stream())
        .toList();
  }

  /** {@code para reforzar}, hanging from the verb that sends or from what it sends. */
  private boolean isPurpose(Syntax syntax, int verb, Telling telling) {
    return verb > telling.trigger().head()
        && syntax.isInfinitive(verb)
        && syntax.word(verb - 1).equals("para")
        && classes.members(HELP).contains(syntax.token(verb).lemma())
        && isOf(syntax, syntax.token(verb), telling.trigger().head());
  }

  private static boolean isOf(Syntax syntax, Token purpose, int trigger) {
    return purpose.head() == trigger
        || purpose.head() > trigger && syntax.clauseHead(purpose.head()) == trigger;
  }

  private List<Slot> slots(Telling telling, Phrase phrase) {
    return phrase.entities().stream()
        .filter(id -> HELPED.contains(kinds.get(id)))
        .filter(id -> !telling.entities(Role.AGENT).contains(id))
        .map(id -> new Slot(Role.TARGET, new Filler.OfEntity(id), phrase, STRENGTH))
        .toList();
  }
}
