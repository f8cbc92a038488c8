package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Likenesses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

/** Whose a deed is that somebody is asked, praised or blamed for, and to whom it is done. */
public final class Addressees {
  private static final String DEMANDS = "REQUEST";

  /** PLOVER categories of what is said to somebody of a deed of his. */
  private static final Set<String> ADDRESSED = Set.of("ACCUSE", "SUPPORT");

  /** Prepositions before what the noun above is of. */
  private static final Set<String> OF = Set.of("", "de", "a");

  private final Lexicon lexicon;

  public Addressees(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@code pidió a la ONU la imposición de sanciones}, {@code agradeció a Berlín el envío}: who is
   * asked or thanked for a deed does it.
   */
  public Telling complete(Telling telling, List<Telling> tellings) {
    if (!telling.isAuthorless(lexicon.eventClass(telling.type()))) {
      return telling;
    }
    Optional<Telling> speech =
        tellings.stream().filter(other -> isAddressed(telling, other)).findFirst();
    Stream<Slot> asked =
        speech.stream()
            .flatMap(other -> addressees(telling, other).stream())
            .filter(slot -> telling.slots().stream().noneMatch(own -> same(own, slot)))
            .map(slot -> new Slot(Role.AGENT, slot.filler(), slot.phrase(), slot.strength()));
    Telling done = telling.withLent(asked);
    return done.withLent(thanked(done, speech));
  }

  /** {@code agradeció a Oslo el envío de munición}: who gives thanks was given it. */
  private Stream<Slot> thanked(Telling gift, Optional<Telling> speech) {
    boolean open =
        gift.slots(Role.TARGET).isEmpty()
            && EventTypes.GIFTS.contains(gift.type())
            && !gift.slots(Role.AGENT).isEmpty();
    return speech.stream()
        .filter(thanks -> open && thanks.type().equals(EventTypes.PRAISE))
        .flatMap(thanks -> thanks.slots(Role.AGENT).stream())
        .filter(slot -> gift.slots().stream().noneMatch(own -> same(own, slot)))
        .map(slot -> new Slot(Role.TARGET, slot.filler(), slot.phrase(), slot.strength()));
  }

  /** {@code agradeció a Oslo el envío y a Roma la donación}: to each its own. */
  private static List<Slot> addressees(Telling telling, Telling speech) {
    Likenesses likenesses = new Likenesses(telling.scene().syntax());
    List<Slot> targets = speech.slots(Role.TARGET);
    List<Slot> before =
        targets.stream().filter(slot -> slot.phrase().begin() < telling.trigger().head()).toList();
    List<Slot> asked = before.isEmpty() ? targets : before;
    return asked.stream()
        .filter(
            slot ->
                asked.stream().noneMatch(next -> likenesses.isGapped(slot.phrase(), next.phrase())))
        .toList();
  }

  private boolean isAddressed(Telling telling, Telling speech) {
    boolean direct =
        telling.scene().syntax().token(telling.trigger().head()).head() == speech.trigger().head();
    return isObject(telling, speech.trigger())
        && (isDemanded(telling, speech) || direct && ADDRESSED.contains(plover(speech)));
  }

  /** Nobody asks for dead or captives: {@code pidió a Hamás acceso a los rehenes}. */
  private boolean isDemanded(Telling telling, Telling speech) {
    return plover(speech).equals(DEMANDS) && !telling.type().equals(EventTypes.CASUALTIES);
  }

  /**
   * Whether the noun is the object of the verb, over {@code la imposición de}, {@code el fin de};
   * but not over {@code la entrega de X por}, {@code la entrega de X tras}, and not itself behind
   * one of these.
   */
  private static boolean isObject(Telling telling, Trigger verb) {
    Syntax syntax = telling.scene().syntax();
    int at = telling.trigger().head();
    while (!syntax.token(at).isRoot()
        && syntax.token(at).relation().equals("nmod")
        && isPart(telling.scene(), at)) {
      at = syntax.token(at).head();
    }
    return !verb.isNoun()
        && syntax.token(at).head() == verb.head()
        && syntax.token(at).relation().equals("obj")
        && isPart(telling.scene(), at);
  }

  private static boolean isPart(Scene scene, int noun) {
    return scene.phraseAt(noun).filter(phrase -> !OF.contains(phrase.marker())).isEmpty();
  }

  private static boolean same(Slot one, Slot other) {
    return one.filler().equals(other.filler());
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }
}
