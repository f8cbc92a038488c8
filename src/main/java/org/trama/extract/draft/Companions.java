package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Addressees;
import org.trama.extract.frame.Imputations;
import org.trama.extract.frame.OnAPar;
import org.trama.extract.frame.Outsiders;
import org.trama.extract.frame.Suppliers;
import org.trama.extract.frame.Telling;
import org.trama.extract.frame.Thanks;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Fills what a telling leaves open from another telling of the same sentence: the blow behind the
 * dead, the offence behind a punishment, the host behind a visit.
 */
final class Companions {
  /** Prepositions before what brought something about: {@code murieron en un bombardeo}. */
  private static final Set<String> CAUSES = Set.of("en", "por", "tras", "durante", "a causa de");

  /** How a deed hangs from the one it goes on from: {@code viajó a Roma para reunirse con}. */
  private static final Set<String> JOINED = Set.of("conj", "advcl");

  /** Frame of words for fights, in which each side strikes the other. */
  private static final String FIGHT = "fight";

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final NounClasses classes;
  private final Imputations imputations;
  private final Thanks thanks;
  private final AnsweredDeeds answered;
  private final Addressees addressees;
  private final Outsiders outsiders;

  Companions(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.kinds = Map.copyOf(kinds);
    this.classes = new NounClasses(lexicon);
    this.imputations = new Imputations(lexicon);
    this.thanks = new Thanks(lexicon);
    this.answered = new AnsweredDeeds(lexicon);
    this.addressees = new Addressees(lexicon);
    this.outsiders = new Outsiders(classes);
  }

  /** What is told, with what the others of its sentence, {@code tellings}, say for it. */
  Telling complete(Telling told, List<Telling> tellings) {
    Telling telling = imputations.complete(told, tellings);
    Telling joint = OnAPar.settle(viaTheme(telling, tellings), lexicon.eventClass(told.type()));
    Telling caused = answered.complete(viaCause(joint, tellings), tellings);
    Telling supplied = addressees.complete(Suppliers.complete(caused, tellings), tellings);
    return viaHost(thanks.complete(supplied, tellings), tellings);
  }

  /**
   * {@code reivindicó el atentado contra un hotel}: a verb and its object tell one thing, each what
   * the other leaves open.
   */
  private Telling viaTheme(Telling telling, List<Telling> tellings) {
    List<Slot> slots =
        tellings.stream()
            .filter(other -> other.type().equals(telling.type()))
            .filter(other -> isTheme(telling, other) || isTheme(other, telling))
            .map(other -> imputations.complete(other, tellings))
            .flatMap(other -> other.slots().stream())
            .filter(slot -> telling.slots(slot.role()).isEmpty())
            .filter(
                slot ->
                    telling.slots().stream().noneMatch(own -> own.filler().equals(slot.filler())))
            .toList();
    return telling.withLent(slots.stream());
  }

  private static boolean isTheme(Telling verb, Telling noun) {
    return !verb.trigger().isNoun()
        && noun.trigger().isNoun()
        && (verb.themes().stream().anyMatch(theme -> theme.head() == noun.trigger().head())
            || isDealt(verb, noun));
  }

  /** {@code un ataque ruso golpeó un mercado de Sumi}: the blow does what it does. */
  private static boolean isDealt(Telling verb, Telling noun) {
    Token blow = verb.scene().syntax().token(noun.trigger().head());
    return noun.type().equals(EventTypes.ATTACK)
        && blow.relation().equals("nsubj")
        && blow.head() == verb.trigger().head();
  }

  /**
   * {@code murieron en bombardeos israelíes contra Gaza}: who did it, and where, stands with the
   * cause.
   */
  private Telling viaCause(Telling telling, List<Telling> tellings) {
    EventClass type = lexicon.eventClass(telling.type());
    Optional<Telling> cause =
        tellings.stream()
            .filter(other -> other != telling && !other.type().equals(telling.type()))
            .filter(other -> plover(other).equals(type.plover()) && !type.isSpeech())
            .filter(other -> !other.type().equals(EventTypes.CASUALTIES))
            .filter(other -> isCause(telling, other.trigger()) || did(telling, other.trigger()))
            .findFirst();
    if (cause.isEmpty()) {
      return telling;
    }
    List<Slot> slots = new ArrayList<>();
    if (telling.slots(Role.AGENT).isEmpty() && type.roles().contains(Role.AGENT)) {
      cause.get().slots(Role.AGENT).stream()
          .filter(doer -> !Imputations.isCharged(cause.get(), doer))
          .forEach(slots::add);
      slots.addAll(opponents(telling, cause.get()));
    }
    if (telling.slots(Role.PLACE).isEmpty() && type.roles().contains(Role.PLACE)) {
      slots.addAll(cause.get().slots(Role.PLACE));
      cause.get().slots(Role.TARGET).stream()
          .filter(slot -> kinds.get(entity(slot)) == EntityKind.PLACE)
          .map(slot -> new Slot(Role.PLACE, slot.filler(), slot.phrase(), slot.strength()))
          .forEach(slots::add);
    }
    return telling.withLent(
        slots.stream().filter(slot -> !telling.entities(Role.TARGET).contains(entity(slot))));
  }

  /** {@code murieron dos soldados en combates con la guerrilla}: whom they fought killed them. */
  private List<Slot> opponents(Telling toll, Telling fight) {
    boolean open = fight.trigger().isNoun() && fight.slots(Role.AGENT).isEmpty();
    return fight.slots(Role.TARGET).stream()
        .filter(slot -> open && !toll.slots(Role.TARGET).isEmpty())
        .filter(slot -> fight.sense().frame().name().equals(FIGHT))
        .filter(slot -> kinds.get(entity(slot)) != EntityKind.PLACE)
        .filter(slot -> !areOutsiders(fight, slot))
        .map(slot -> new Slot(Role.AGENT, slot.filler(), slot.phrase(), slot.strength()))
        .toList();
  }

  /** {@code choques con manifestantes serbios}: not Serbia. */
  private boolean areOutsiders(Telling fight, Slot slot) {
    return kinds.get(entity(slot)) == EntityKind.COUNTRY
        && outsiders.are(fight.scene().syntax(), slot.phrase());
  }

  /** {@code un ataque de Israel mató al líder}: the blow that is the subject of the toll. */
  private static boolean did(Telling toll, Trigger blow) {
    return blow.isNoun()
        && !toll.trigger().isNoun()
        && toll.themes().stream().anyMatch(theme -> theme.head() == blow.head());
  }

  private boolean isCause(Telling telling, Trigger cause) {
    Syntax syntax = telling.scene().syntax();
    Token head = syntax.token(telling.trigger().head());
    boolean joined = JOINED.contains(head.relation()) && head.head() == cause.head();
    if (joined && !cause.isNoun()) {
      return !Killers.isByArmed(syntax, classes, head.index());
    }
    return cause.isNoun()
        && syntax.isUnder(cause.head(), telling.trigger().head())
        && telling.scene().isMarked(cause.head(), CAUSES);
  }

  /** {@code viajó a Pyongyang y fue recibido por Kim}: who receives the visitor is visited. */
  private Telling viaHost(Telling telling, List<Telling> tellings) {
    List<String> visitors = telling.entities(Role.AGENT);
    boolean open = telling.type().equals(EventTypes.VISIT) && telling.slots(Role.TARGET).isEmpty();
    if (!open || visitors.isEmpty()) {
      return telling;
    }
    Stream<Slot> hosts =
        tellings.stream()
            .filter(other -> other.sense().frame().name().equals("host"))
            .filter(other -> other.entities(Role.PARTICIPANT).containsAll(visitors))
            .filter(other -> receives(other, visitors))
            .flatMap(other -> other.slots(Role.PARTICIPANT).stream())
            .filter(slot -> !visitors.contains(entity(slot)))
            .map(slot -> new Slot(Role.TARGET, slot.filler(), slot.phrase(), slot.strength()));
    return telling.withLent(hosts);
  }

  /** {@code antes de viajar a Pekín recibió a Blinken}: the host's own journey is another. */
  private static boolean receives(Telling host, List<String> visitors) {
    Syntax syntax = host.scene().syntax();
    return syntax.isPassive(host.trigger().head())
        || host.slots(Role.PARTICIPANT).stream()
            .filter(slot -> visitors.contains(entity(slot)))
            .map(Slot::phrase)
            .allMatch(
                guest ->
                    guest.marker().equals("a")
                        || syntax.token(guest.head()).pos() == PartOfSpeech.PRON);
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }

  private static String entity(Slot slot) {
    return slot.filler() instanceof Filler.OfEntity named ? named.entity() : "";
  }
}
