package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.Role;
import org.trama.model.Token;

/** What is done once by being said, and told by two words of one sentence. */
public final class Redundancies {
  /** Functions of a clause that stands for the object of another. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "csubj", "obj");

  private final Lexicon lexicon;

  public Redundancies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tellings of one sentence, each act once. */
  public List<Telling> drop(List<Telling> tellings) {
    BeggedHelp begged = new BeggedHelp(tellings);
    return tellings.stream()
        .filter(
            telling ->
                tellings.stream()
                    .noneMatch(
                        other ->
                            isCalledSo(other, telling)
                                || isGiven(other, telling)
                                || isCarriedOut(other, telling)
                                || isOfItself(other, telling)
                                || isAlongside(other, telling)
                                || isHandedOver(other, telling)
                                || isMovedThere(other, telling)
                                || isVoiced(telling, other)
                                || isPromised(telling, other)))
        .flatMap(telling -> begged.settle(telling).stream())
        .map(telling -> aimed(telling, tellings))
        .map(telling -> voiced(telling, tellings))
        .map(telling -> carriedOut(telling, tellings))
        .toList();
  }

  /**
   * {@code condenó lo que calificó de ataque de Israel}: what is called so is what is condemned.
   */
  private static Telling aimed(Telling outer, List<Telling> tellings) {
    return outer.slots(Role.TARGET).isEmpty()
        ? tellings.stream()
            .filter(inner -> isCalledSo(outer, inner))
            .findFirst()
            .map(inner -> outer.with(inner.slots(Role.TARGET)))
            .orElse(outer)
        : outer;
  }

  private static boolean isCalledSo(Telling outer, Telling inner) {
    Syntax syntax = outer.scene().syntax();
    int verb = inner.trigger().head();
    boolean own =
        inner.slots(Role.AGENT).isEmpty()
            || inner.entities(Role.AGENT).equals(outer.entities(Role.AGENT));
    return own
        && outer.type().equals(inner.type())
        && !inner.trigger().isNoun()
        && CLAUSES.contains(syntax.token(verb).relation())
        && syntax.token(verb).head() == outer.trigger().head()
        && verb > 1
        && syntax.word(verb - 1).equals("que")
        && syntax.word(verb - 2).equals("lo");
  }

  /**
   * {@code no envió ayuda a Kenia}, {@code envió ayuda a Kenia por orden de Chad}: of what somebody
   * gives, or does not, the noun tells nothing more, unless it is another's.
   */
  private static boolean isGiven(Telling verb, Telling noun) {
    return verb.type().equals(noun.type())
        && !verb.trigger().isNoun()
        && noun.trigger().isNoun()
        && (EventTypes.GIFTS.contains(verb.type())
            || verb.scene().syntax().isNegated(verb.trigger().head()))
        && verb.slots(Role.OBJECT).stream()
            .anyMatch(slot -> slot.phrase().theme() == noun.trigger().head())
        && noun.slots(Role.AGENT).stream().noneMatch(slot -> isAnothers(verb, noun, slot))
        && verb.entities(Role.TARGET).containsAll(noun.entities(Role.TARGET));
  }

  /** {@code repartió la ayuda alemana}, {@code la ayuda de Berlín}. */
  private static boolean isAnothers(Telling verb, Telling noun, Slot giver) {
    Syntax syntax = verb.scene().syntax();
    int deed = noun.trigger().head();
    boolean own = giver.phrase().covers(deed) || syntax.token(giver.phrase().head()).head() == deed;
    return giver.filler() instanceof Filler.OfEntity named
        && !verb.entities(Role.AGENT).contains(named.entity())
        && (own || verb.slots(Role.AGENT).isEmpty());
  }

  /** With what the participle beside it says further of the blow. */
  private static Telling carriedOut(Telling noun, List<Telling> tellings) {
    return tellings.stream()
        .filter(participle -> isCarriedOut(noun, participle))
        .findFirst()
        .map(
            participle ->
                noun.with(
                    participle.slots().stream()
                        .filter(slot -> noun.slots(slot.role()).isEmpty())
                        .toList()))
        .orElse(noun);
  }

  /**
   * {@code no está detrás del bombardeo perpetrado el lunes}: the participle names nobody, and says
   * no more than the noun, of which it is known whose it is said or denied to be.
   */
  private static boolean isCarriedOut(Telling noun, Telling participle) {
    Syntax syntax = noun.scene().syntax();
    Token verb = syntax.token(participle.trigger().head());
    return noun.type().equals(participle.type())
        && noun.trigger().isNoun()
        && !participle.trigger().isNoun()
        && verb.head() == noun.trigger().head()
        && verb.morphology().mood() == Morphology.Mood.PARTICIPLE
        && !syntax.isFinite(verb.index())
        && !noun.slots(Role.AGENT).isEmpty()
        && participle.slots(Role.AGENT).stream().allMatch(slot -> isUnsaid(slot.phrase()));
  }

  private static boolean isUnsaid(Phrase phrase) {
    return phrase.begin() == phrase.end();
  }

  /** {@code se atribuyó el atentado}: of the senses of one verb that which {@code se} makes. */
  private static boolean isOfItself(Telling pronominal, Telling plain) {
    return pronominal.trigger().equals(plain.trigger())
        && pronominal.sense().uses().contains(Sense.Use.PRONOMINAL)
        && !plain.sense().uses().contains(Sense.Use.PRONOMINAL)
        && !pronominal.type().equals(plain.type());
  }

  /** {@code combaten junto a las FAR}: whose troops are with whom, and whom they fight unsaid. */
  private static boolean isAlongside(Telling troops, Telling fight) {
    return troops.trigger().equals(fight.trigger())
        && troops.type().equals(EventTypes.TROOP_DEPLOYMENT)
        && fight.type().equals(EventTypes.ATTACK)
        && !troops.slots(Role.TARGET).isEmpty()
        && fight.slots(Role.TARGET).isEmpty();
  }

  /** {@code el envío de tanques rusos a Malí}: to whom they are given, and nobody's troops. */
  private static boolean isHandedOver(Telling arms, Telling troops) {
    return isSending(troops, arms) && !arms.slots(Role.TARGET).isEmpty();
  }

  /** {@code envió tanques a la frontera}: to nobody are they given. */
  private static boolean isMovedThere(Telling troops, Telling arms) {
    return isSending(troops, arms) && arms.slots(Role.TARGET).isEmpty();
  }

  private static boolean isSending(Telling troops, Telling arms) {
    return troops.trigger().equals(arms.trigger())
        && troops.type().equals(EventTypes.TROOP_DEPLOYMENT)
        && arms.type().equals(EventTypes.ARMS_TRANSFER)
        && arms.slots(Role.OBJECT).stream().allMatch(slot -> isOf(troops, slot.phrase()));
  }

  private static boolean isOf(Telling troops, Phrase arms) {
    return Stream.concat(troops.themes().stream(), troops.slots().stream().map(Slot::phrase))
        .anyMatch(phrase -> phrase.head() == arms.head());
  }

  /** {@code prometió ayer enviar en diciembre}: the day of the deed is that of the infinitive. */
  private static boolean isPromised(Telling outer, Telling inner) {
    Syntax syntax = outer.scene().syntax();
    int infinitive = inner.trigger().head();
    return outer.type().equals(inner.type())
        && !outer.trigger().isNoun()
        && !inner.trigger().isNoun()
        && syntax.isInfinitive(infinitive)
        && syntax.token(infinitive).head() == outer.trigger().head()
        && CLAUSES.contains(syntax.token(infinitive).relation().replace("xcomp", "ccomp"))
        && inner.slots().size() >= outer.slots().size();
  }

  /** With those who voice what a noun tells of others: they say it too. */
  private Telling voiced(Telling noun, List<Telling> tellings) {
    return tellings.stream()
        .filter(verb -> isVoiced(verb, noun))
        .findFirst()
        .map(verb -> noun.with(verb.slots(Role.AGENT)))
        .orElse(noun);
  }

  /** {@code el ministro reiteró el apoyo de Chile a Kiev}: he speaks for those whose it is. */
  private boolean isVoiced(Telling verb, Telling noun) {
    return lexicon.eventClass(verb.type()).isSpeech()
        && verb.type().equals(noun.type())
        && !verb.trigger().isNoun()
        && noun.trigger().isNoun()
        && verb.themes().stream().anyMatch(theme -> theme.head() == noun.trigger().head())
        && !noun.slots(Role.AGENT).isEmpty()
        && !noun.entities(Role.AGENT).equals(verb.entities(Role.AGENT))
        && !verb.slots(Role.TARGET).isEmpty()
        && noun.entities(Role.TARGET).equals(verb.entities(Role.TARGET));
  }
}
