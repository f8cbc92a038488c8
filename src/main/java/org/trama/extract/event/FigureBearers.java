package org.trama.extract.event;

import java.util.List;
import java.util.Set;
import org.trama.knowledge.Frame;
import org.trama.model.Role;

/**
 * Whose figure is that of the event where several are counted: that of the dead and not of who
 * killed them, of the weapons and not of what they came in.
 */
final class FigureBearers {
  /** Class of the deeds whose figures count the weapons where weapons are told of. */
  private static final String BLOW = "Attack";

  /** Noun classes of what is shot down or sunk, and counted. */
  static final List<String> CRAFT = List.of("Aircraft", "Craft", "Arms");

  /** Classes of what is brought to somebody. */
  private static final Set<String> HANDED = Set.of("ArmsTransfer", "Aid");

  /** Noun classes of what it is brought in. */
  private static final List<String> CARRIERS = List.of("Aircraft", "Craft", "Carrier");

  /** Prepositions of what is struck. */
  private static final Set<String> STRUCK = Set.of("", "a", "contra", "sobre");

  private final NounClasses classes;

  FigureBearers(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether the figure of what fills the role is that of the event. */
  boolean isCounted(Telling telling, Slot slot) {
    return slot.role() != Role.PLACE
        && (!countsThings(telling) || isStruck(telling, slot.phrase(), slot.role()))
        && !isKiller(telling, slot)
        && !isCarrier(telling, slot);
  }

  /** Whether the figure of what fills no role is that of the event. */
  boolean isCounted(Telling telling, Phrase theme) {
    boolean struckWith = telling.type().equals(BLOW) && countsThings(telling);
    return (!struckWith || isStruck(telling, theme, Role.TARGET)) && !isKiller(telling, theme);
  }

  /** {@code bombardeó con misiles nueve puntos}: what is struck; not who is killed. */
  private boolean isStruck(Telling telling, Phrase phrase, Role role) {
    return telling.type().equals(BLOW)
        && !telling.trigger().tells(FurtherFigures.TOLL)
        && role == Role.TARGET
        && phrase.begin() > telling.trigger().head()
        && STRUCK.contains(phrase.marker())
        && telling.slots(Role.OBJECT).stream()
            .noneMatch(slot -> FigureGroups.quantity(telling, slot.phrase()).isPresent());
  }

  /** Whether the figure is that of the weapons: not so in {@code derribó dos cazas con misiles}. */
  private boolean countsThings(Telling telling) {
    List<Slot> things = telling.slots(Role.OBJECT);
    boolean counted =
        things.stream().anyMatch(slot -> FigureGroups.quantity(telling, slot.phrase()).isPresent());
    return counted || telling.type().equals(BLOW) && !things.isEmpty() && !strikesCraft(telling);
  }

  private boolean strikesCraft(Telling telling) {
    return telling.slots(Role.TARGET).stream()
        .map(slot -> slot.phrase().theme())
        .filter(theme -> theme >= 0 && theme < telling.scene().syntax().size())
        .anyMatch(theme -> classes.hasAny(CRAFT, telling.scene().syntax(), theme));
  }

  /** {@code dos misiles iraníes mataron}: a toll counts the dead, not who or what killed them. */
  private static boolean isKiller(Telling telling, Phrase subject) {
    boolean kills =
        telling.type().equals(FurtherFigures.TOLL)
            && telling.sense().frame().roles(Frame.Function.SUBJECT).anyMatch(Role.AGENT::equals);
    return kills
        && !telling.trigger().isNoun()
        && subject.begin() < telling.trigger().head()
        && subject.marker().isEmpty()
        && !telling.scene().syntax().isPassive(telling.trigger().head());
  }

  private static boolean isKiller(Telling telling, Slot slot) {
    return telling.type().equals(FurtherFigures.TOLL) && slot.role() == Role.AGENT;
  }

  /**
   * {@code dos aviones rusos llevaron misiles}: what was handed over counts, not what it came in.
   */
  private boolean isCarrier(Telling telling, Slot slot) {
    int noun = slot.phrase().theme();
    return HANDED.contains(telling.type())
        && slot.role() == Role.AGENT
        && noun >= 0
        && noun < telling.scene().syntax().size()
        && classes.hasAny(CARRIERS, telling.scene().syntax(), noun);
  }
}
