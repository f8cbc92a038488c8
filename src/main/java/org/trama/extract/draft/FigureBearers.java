package org.trama.extract.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Whose figure is that of the event where several are counted: that of the dead and not of who
 * killed them, of the weapons and not of what they came in.
 */
final class FigureBearers {
  /** Noun classes of what it is brought in. */
  private static final List<String> CARRIERS = List.of("Aircraft", "Craft", "Carrier");

  /** Prepositions of what is struck. */
  private static final Set<String> STRUCK = Set.of("", "a", "contra", "sobre");

  private static final Pattern BARE_SUM =
      Pattern.compile("mill[oó]n(?:es)?|millardos?|bill[oó]n(?:es)?|md[dp]");

  private final NounClasses classes;

  FigureBearers(NounClasses classes) {
    this.classes = classes;
  }

  /** {@code 12.000 soldados sufrieron 3.000 bajas}: those counted are not all that there are. */
  boolean tolls(Telling telling) {
    return telling.type().equals(EventTypes.CASUALTIES)
        && telling.themes().stream()
            .filter(theme -> isOfDead(telling, theme))
            .anyMatch(theme -> FigureGroups.quantity(telling, theme).isPresent());
  }

  /** {@code entregó 2.000 millones}: a sum of which the text does not say of what. */
  static boolean isBareSum(Slot slot) {
    return slot.filler() instanceof Filler.OfText words && BARE_SUM.matcher(words.text()).matches();
  }

  private boolean isOfDead(Telling telling, Phrase theme) {
    return classes
        .members("Casualty")
        .contains(telling.scene().syntax().token(theme.theme()).lemma());
  }

  /** Whether the figure of what fills the role is that of the event. */
  boolean isCounted(Telling telling, Slot slot) {
    boolean where = slot.role() == Role.PLACE;
    return (!where || isStruck(telling, slot.phrase(), Role.TARGET))
        && (!countsThings(telling) || isStruck(telling, slot.phrase(), slot.role()))
        && !isKiller(telling, slot)
        && !isCarrier(telling, slot)
        && !carriesCounted(telling, slot.phrase());
  }

  /** Whether the figure of what fills no role is that of the event. */
  boolean isCounted(Telling telling, Phrase theme) {
    boolean struckWith = telling.type().equals(EventTypes.ATTACK) && countsThings(telling);
    return (!struckWith || isStruck(telling, theme, Role.TARGET))
        && (theme.begin() > telling.trigger().head() || !tolls(telling))
        && !isKiller(telling, theme)
        && !carriesCounted(telling, theme);
  }

  /** {@code dos barcos atracaron con 300 soldados}: what came in them counts. */
  private boolean carriesCounted(Telling telling, Phrase phrase) {
    return phrase.marker().isEmpty()
        && classes.hasAny(CARRIERS, telling.scene().syntax(), phrase.theme())
        && Stream.concat(telling.slots().stream().map(Slot::phrase), telling.themes().stream())
            .filter(other -> other.marker().equals("con"))
            .anyMatch(other -> FigureGroups.quantity(telling, other).isPresent());
  }

  /** {@code bombardeó con misiles nueve puntos}: what is struck; not who is killed. */
  private boolean isStruck(Telling telling, Phrase phrase, Role role) {
    return telling.type().equals(EventTypes.ATTACK)
        && !telling.trigger().tells(EventTypes.CASUALTIES)
        && role == Role.TARGET
        && phrase.begin() > telling.trigger().head()
        && STRUCK.contains(phrase.marker())
        && !areCounted(telling.slots(Role.OBJECT), telling);
  }

  /** Whether the figure is that of the weapons: not so in {@code derribó dos cazas con misiles}. */
  private boolean countsThings(Telling telling) {
    List<Slot> things = telling.slots(Role.OBJECT);
    return areCounted(things, telling)
        || telling.type().equals(EventTypes.ATTACK) && !things.isEmpty() && !strikesCraft(telling);
  }

  private static boolean areCounted(List<Slot> slots, Telling telling) {
    return slots.stream()
        .anyMatch(slot -> FigureGroups.quantity(telling, slot.phrase()).isPresent());
  }

  private boolean strikesCraft(Telling telling) {
    return telling.slots(Role.TARGET).stream()
        .anyMatch(slot -> isOf(NounClasses.DOWNED, telling, slot));
  }

  private boolean isOf(List<String> nounClasses, Telling telling, Slot slot) {
    Syntax syntax = telling.scene().syntax();
    int noun = slot.phrase().theme();
    return noun >= 0 && noun < syntax.size() && classes.hasAny(nounClasses, syntax, noun);
  }

  /** {@code dos misiles iraníes mataron}: a toll counts the dead, not who or what killed them. */
  private static boolean isKiller(Telling telling, Phrase subject) {
    boolean kills =
        telling.type().equals(EventTypes.CASUALTIES)
            && telling.sense().frame().roles(Frame.Function.SUBJECT).anyMatch(Role.AGENT::equals);
    return kills
        && !telling.trigger().isNoun()
        && subject.begin() < telling.trigger().head()
        && subject.marker().isEmpty()
        && !telling.scene().syntax().isPassive(telling.trigger().head());
  }

  private static boolean isKiller(Telling telling, Slot slot) {
    return telling.type().equals(EventTypes.CASUALTIES) && slot.role() == Role.AGENT;
  }

  /**
   * {@code dos aviones rusos llevaron misiles}: what was handed over counts, not what it came in.
   */
  private boolean isCarrier(Telling telling, Slot slot) {
    return EventTypes.GIFTS.contains(telling.type())
        && slot.role() == Role.AGENT
        && isOf(CARRIERS, telling, slot);
  }
}
