package org.trama.extract.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Slot;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Whose a deed is that is told only as what somebody is blamed, punished or praised for, or
 * threatens with: {@code sanciones a Rusia por la invasión de Ucrania}, {@code amenazó con un
 * ataque}.
 */
final class AnsweredDeeds {
  /** Prepositions before it. */
  private static final Set<String> REASONS =
      Set.of("por", "tras", "a causa de", "en respuesta a", "a raíz de", "debido a");

  /** Preposition before what one threatens with. */
  private static final Set<String> MEANS = Set.of("con");

  private static final String SIDING = "SUPPORT";

  /** PLOVER categories of what answers a deed. */
  private static final Set<String> ANSWERS = Set.of("ACCUSE", "SANCTION", SIDING, "THREATEN");

  private final Lexicon lexicon;

  AnsweredDeeds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The telling with whom the last answer before it, of {@code tellings}, is aimed at, or with who
   * threatens with it.
   */
  Telling complete(Telling telling, List<Telling> tellings) {
    if (!telling.isAuthorless(lexicon.eventClass(telling.type()))) {
      return telling;
    }
    Telling owned = isMarked(telling, MEANS) ? threatened(telling, tellings) : telling;
    return isMarked(owned, REASONS) ? answered(owned, tellings) : owned;
  }

  private static Telling threatened(Telling deed, List<Telling> tellings) {
    int verb = deed.scene().syntax().token(deed.trigger().head()).head();
    return deed.withLent(
        tellings.stream()
            .filter(other -> other.type().equals(EventTypes.THREAT))
            .filter(other -> !other.trigger().isNoun() && other.trigger().head() == verb)
            .flatMap(
                threat ->
                    Stream.concat(
                        threat.slots(Role.AGENT).stream().filter(slot -> !isTarget(deed, slot)),
                        threat.slots(Role.TARGET).stream()
                            .filter(slot -> deed.slots(Role.TARGET).isEmpty()))));
  }

  private Telling answered(Telling telling, List<Telling> tellings) {
    Stream<Slot> blamed =
        tellings.stream()
            .filter(other -> ANSWERS.contains(plover(other)))
            .filter(other -> other.trigger().head() < telling.trigger().head())
            .reduce((first, second) -> second)
            .filter(other -> !comforts(other, telling))
            .stream()
            .flatMap(other -> other.slots(Role.TARGET).stream())
            .filter(slot -> !isTarget(telling, slot))
            .map(slot -> new Slot(Role.AGENT, slot.filler(), slot.phrase(), slot.strength()));
    return telling.withLent(blamed);
  }

  /**
   * {@code expresó a Turquía su apoyo tras el atentado}: with whom one sides after a blow has not
   * dealt it, unless he is praised for it.
   */
  private boolean comforts(Telling answer, Telling deed) {
    return plover(answer).equals(SIDING)
        && lexicon.eventClass(deed.type()).isAssault()
        && !(answer.type().equals(EventTypes.PRAISE) && isMarked(deed, Set.of("por")));
  }

  private static boolean isTarget(Telling telling, Slot slot) {
    return slot.filler() instanceof Filler.OfEntity named
        && telling.entities(Role.TARGET).contains(named.entity());
  }

  private static boolean isMarked(Telling deed, Set<String> markers) {
    return deed.scene().isMarked(deed.trigger().head(), markers);
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }
}
