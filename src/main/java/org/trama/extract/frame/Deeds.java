package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

/**
 * Whom a reproach or a praise of a deed is meant for: whoever did it, not whom it befell. {@code
 * condenó la invasión de Ucrania por Rusia}.
 */
public final class Deeds {
  /** PLOVER categories of what is said of a deed. */
  private static final Set<String> JUDGEMENTS = Set.of("ACCUSE", "SUPPORT");

  /** PLOVER category of reproaches. */
  private static final String REPROACHES = "ACCUSE";

  private final Lexicon lexicon;

  public Deeds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The telling, aimed at those who did what its object tells, if {@code tellings} tell that. */
  public Telling aim(Telling telling, List<Telling> tellings) {
    if (!isJudgement(telling)) {
      return telling;
    }
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : telling.slots()) {
      Optional<Telling> deed =
          slot.role() == Role.TARGET && !slot.phrase().refers()
              ? told(slot.phrase(), telling, tellings)
              : Optional.empty();
      if (deed.isEmpty()) {
        slots.add(slot);
      } else {
        deed.get().slots(Role.AGENT).stream()
            .filter(doer -> isOther(doer, telling))
            .map(
                doer -> new Slot(Role.TARGET, doer.filler(), slot.phrase(), slot.strength() * 0.95))
            .filter(doer -> slots.stream().noneMatch(known -> known.equals(doer)))
            .forEach(slots::add);
      }
    }
    return telling.withSlots(slots);
  }

  /** Whether the telling says what somebody thinks of a deed. */
  boolean isJudgement(Telling telling) {
    return JUDGEMENTS.contains(lexicon.eventClass(telling.type()).plover());
  }

  /** Whether what is told blames somebody for a deed. */
  boolean isReproach(String type) {
    return lexicon.eventClass(type).plover().equals(REPROACHES);
  }

  private static boolean isOther(Slot doer, Telling telling) {
    return telling.slots(Role.AGENT).stream().noneMatch(own -> own.filler().equals(doer.filler()));
  }

  private static Optional<Telling> told(Phrase phrase, Telling telling, List<Telling> tellings) {
    return tellings.stream()
        .filter(other -> other.trigger().isNoun() && other.trigger() != telling.trigger())
        .filter(
            other ->
                other.trigger().head() == phrase.head() || other.trigger().head() == phrase.theme())
        .findFirst();
  }
}
