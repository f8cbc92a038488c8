package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

/**
 * Completes what a text that goes on about the same thing need not repeat: {@code Pyongyang
 * suministró además cañones}, to whom was said before.
 */
public final class Continuations {
  /** PLOVER categories of deeds with a receiver. */
  private static final Set<String> GIVING = Set.of("AID", "MOBILIZE");

  /** How many sentences back the fuller telling may stand. */
  private static final int REACH = 3;

  private final Lexicon lexicon;

  public Continuations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The drafts in order of the text, with the receivers of earlier ones where they lack their own.
   */
  public List<Draft> complete(List<Draft> drafts) {
    List<Draft> completed = new ArrayList<>();
    for (Draft draft : drafts) {
      completed.add(
          lacksReceiver(draft)
              ? earlier(draft, completed)
                  .or(() -> alongside(draft, completed))
                  .map(before -> with(draft, before))
                  .orElse(draft)
              : draft);
    }
    return completed;
  }

  /** Whether a bare figure of such an event says how a deed told before ended: so many dead. */
  public static boolean takesUp(EventClass type) {
    return type.isAssault();
  }

  private boolean lacksReceiver(Draft draft) {
    EventClass type = lexicon.eventClass(draft.type());
    return GIVING.contains(type.plover())
        && type.roles().contains(Role.TARGET)
        && draft.entities(Role.TARGET).isEmpty()
        && draft.entities(Role.PLACE).isEmpty()
        && !draft.entities(Role.AGENT).isEmpty();
  }

  /** The last one near by, or else any where all go to the same. */
  private static Optional<Draft> earlier(Draft draft, List<Draft> before) {
    List<Draft> given =
        before.stream()
            .filter(other -> other.type().equals(draft.type()))
            .filter(other -> !other.entities(Role.TARGET).isEmpty())
            .filter(
                other ->
                    !Collections.disjoint(other.entities(Role.AGENT), draft.entities(Role.AGENT)))
            .toList();
    boolean one = given.stream().map(other -> other.entities(Role.TARGET)).distinct().count() == 1;
    return given.stream()
        .filter(other -> one || draft.sentence() - other.sentence() <= REACH)
        .max(Comparator.comparingInt(Draft::sentence));
  }

  /** {@code Berlín envió tanques a Kiev; Praga mandará helicópteros}: what goes the same way. */
  private Optional<Draft> alongside(Draft draft, List<Draft> before) {
    return before.stream()
        .filter(
            other ->
                EventTypes.GIFTS.contains(draft.type()) && EventTypes.GIFTS.contains(other.type()))
        .filter(other -> draft.sentence() - other.sentence() <= 1)
        .filter(other -> !other.entities(Role.TARGET).isEmpty() && !isAlleged(other, before))
        .filter(
            other -> Collections.disjoint(other.entities(Role.TARGET), draft.entities(Role.AGENT)))
        .reduce((first, second) -> second);
  }

  /** {@code Sudán acusa a Chad de armar a las FAR; Berlín prometió ayuda}: to somebody else. */
  private static boolean isAlleged(Draft gift, List<Draft> before) {
    return before.stream()
        .filter(other -> other.type().equals(EventTypes.ACCUSATION))
        .filter(other -> other.sentence() == gift.sentence())
        .anyMatch(
            other -> !Collections.disjoint(other.entities(Role.TARGET), gift.entities(Role.AGENT)));
  }

  private static Draft with(Draft draft, Draft before) {
    return draft.with(Role.TARGET, before.entities(Role.TARGET));
  }
}
