package org.trama.extract.denial;

import java.util.stream.Stream;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.EventTypes;
import org.trama.model.Role;

/** Where what a denial in general terms may mean is told: before it, or what it opens. */
final class ToldBefore {
  /** How many sentences back the allegation may stand. */
  private static final int REACH = 5;

  private ToldBefore() {}

  /** Whether the draft stands where the denial may mean it. */
  static boolean isBefore(Draft draft, Draft denial) {
    int back = denial.sentence() - draft.sentence();
    return back > 0 && back <= REACH
        || back == 0 && draft.span().end() <= denial.span().begin()
        || back == -1
            && isAttributed(draft)
            && (saysNothing(denial) || areLosses(draft) || opens(denial));
  }

  /**
   * {@code Serbia niega haber vendido munición}: what a document begins with it goes on to tell.
   */
  private static boolean opens(Draft denial) {
    return denial.sentence() == 0;
  }

  /** {@code negó que hubiera muertos. Hamás había hablado de diez}: whosever they are. */
  static boolean areLosses(Draft draft) {
    return draft.type().equals(EventTypes.CASUALTIES) && draft.quantity().isPresent();
  }

  /**
   * {@code el Pentágono se desmarcó del ataque. Bagdad lo había acusado de bombardear Kirkuk}: what
   * is denied is told behind, where the denial says nothing of it.
   */
  private static boolean saysNothing(Draft denial) {
    return isByNoun(denial)
        && Stream.of(Role.TARGET, Role.PLACE, Role.OBJECT)
            .allMatch(role -> denial.entities(role).isEmpty());
  }

  /** Whether somebody who is named asserts it. */
  static boolean isAttributed(Draft draft) {
    return draft.voices().stream()
        .anyMatch(voice -> voice.isAsserted() && voice.source().isPresent());
  }

  /** Whether a noun tells it. */
  static boolean isByNoun(Draft draft) {
    return draft.voices().get(0).rule().contains(".n/");
  }
}
