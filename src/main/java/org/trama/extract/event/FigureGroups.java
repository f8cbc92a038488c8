package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.Argument;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;

/** The figures that a telling gives, each with what it counts and the words that give it. */
final class FigureGroups {
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

  private final Headcount headcount;
  private final Turnout turnout;
  private final NounClasses classes;

  FigureGroups(Headcount headcount, NounClasses classes) {
    this.headcount = headcount;
    this.turnout = new Turnout(classes);
    this.classes = classes;
  }

  /** Whether a figure counts what the frame asks for without a role, or stands with the dead. */
  boolean countsTheme(Telling telling) {
    return telling.themes().stream().anyMatch(theme -> quantity(telling, theme).isPresent())
        || !headcount.of(telling).isEmpty();
  }

  /**
   * The arguments under each figure that counts one of them, or counts what the frame asks for
   * without a role.
   */
  Map<Optional<Quantity>, List<Argument>> of(Telling telling) {
    Map<Optional<Quantity>, List<Argument>> groups = new LinkedHashMap<>();
    List<Argument> shared = new ArrayList<>();
    boolean things = countsThings(telling);
    for (Slot slot : telling.slots()) {
      Optional<Quantity> quantity = quantity(telling, slot.phrase());
      boolean counted =
          slot.role() == Role.OBJECT
              || quantity.isPresent()
                  && slot.role() != Role.PLACE
                  && !(things && !isStruck(telling, slot.phrase(), slot.role()))
                  && !isKiller(telling, slot)
                  && !isCarrier(telling, slot);
      if (counted) {
        groups
            .computeIfAbsent(quantity, key -> new ArrayList<>())
            .add(new Argument(slot.role(), slot.filler()));
      } else {
        shared.add(new Argument(slot.role(), slot.filler()));
      }
    }
    boolean struckWith = things && telling.type().equals(BLOW);
    telling.themes().stream()
        .filter(theme -> !struckWith || isStruck(telling, theme, Role.TARGET))
        .flatMap(theme -> quantity(telling, theme).stream())
        .forEach(figure -> groups.computeIfAbsent(Optional.of(figure), key -> new ArrayList<>()));
    headcount
        .of(telling)
        .forEach(
            figure ->
                groups.computeIfAbsent(Optional.of(figure.value()), key -> new ArrayList<>()));
    if (groups.keySet().stream().allMatch(Optional::isEmpty)) {
      turnout.of(telling).ifPresent(figure -> count(groups, figure.value()));
    }
    if (groups.isEmpty()) {
      groups.put(Optional.empty(), new ArrayList<>());
    }
    groups.values().forEach(arguments -> arguments.addAll(0, shared));
    return inOrder(telling.scene(), groups);
  }

  /** The figure as that of whatever has none. */
  private static void count(Map<Optional<Quantity>, List<Argument>> groups, Quantity figure) {
    List<Argument> uncounted = groups.remove(Optional.<Quantity>empty());
    groups.put(Optional.of(figure), uncounted == null ? new ArrayList<>() : uncounted);
  }

  /** {@code bombardeó con misiles nueve puntos}: what is struck; not who is killed. */
  private boolean isStruck(Telling telling, Phrase phrase, Role role) {
    return telling.type().equals(BLOW)
        && !telling.trigger().tells(FurtherFigures.TOLL)
        && role == Role.TARGET
        && phrase.begin() > telling.trigger().head()
        && STRUCK.contains(phrase.marker())
        && telling.slots(Role.OBJECT).stream()
            .noneMatch(slot -> quantity(telling, slot.phrase()).isPresent());
  }

  /** Whether the figure is that of the weapons: not so in {@code derribó dos cazas con misiles}. */
  private boolean countsThings(Telling telling) {
    List<Slot> things = telling.slots(Role.OBJECT);
    boolean counted =
        things.stream().anyMatch(slot -> quantity(telling, slot.phrase()).isPresent());
    return counted || telling.type().equals(BLOW) && !things.isEmpty() && !strikesCraft(telling);
  }

  private boolean strikesCraft(Telling telling) {
    return telling.slots(Role.TARGET).stream()
        .map(slot -> slot.phrase().theme())
        .filter(theme -> theme >= 0 && theme < telling.scene().syntax().size())
        .anyMatch(theme -> classes.hasAny(CRAFT, telling.scene().syntax(), theme));
  }

  /** As the text gives the figures; what has none comes last. */
  private static Map<Optional<Quantity>, List<Argument>> inOrder(
      Scene scene, Map<Optional<Quantity>, List<Argument>> groups) {
    List<Quantity> told = scene.quantities().stream().map(QuantityMention::value).toList();
    Map<Optional<Quantity>, List<Argument>> ordered = new LinkedHashMap<>();
    groups.keySet().stream()
        .sorted(Comparator.comparingInt(figure -> figure.map(told::indexOf).orElse(told.size())))
        .forEach(figure -> ordered.put(figure, groups.get(figure)));
    return ordered;
  }

  /** {@code dos misiles iraníes mataron}: a toll counts the dead, not who or what killed them. */
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

  /** The figure that counts the phrase, if any: {@code los dos países} are known by name. */
  static Optional<Quantity> quantity(Telling telling, Phrase phrase) {
    if (phrase.entities().size() > 1) {
      return Optional.empty();
    }
    return PhraseFigures.of(telling.scene(), phrase).map(QuantityMention::value);
  }

  /**
   * The words that tell it with this figure: up to the figure for the first one, and only its own
   * phrase for a further one.
   */
  static Span span(Telling telling, Optional<Quantity> figure, boolean further) {
    List<Phrase> phrases = new ArrayList<>(telling.themes());
    telling.slots().forEach(slot -> phrases.add(slot.phrase()));
    phrases.removeIf(phrase -> phrase.end() <= phrase.begin());
    List<Phrase> own =
        phrases.stream()
            .filter(phrase -> figure.isPresent() && quantity(telling, phrase).equals(figure))
            .toList();
    if (further && !own.isEmpty()) {
      return cover(telling, own.get(0).begin(), own);
    }
    List<Phrase> with =
        phrases.stream()
            .filter(
                phrase ->
                    figure.isEmpty() || own.contains(phrase) || quantity(telling, phrase).isEmpty())
            .toList();
    return cover(telling, telling.trigger().head(), with);
  }

  private static Span cover(Telling telling, int from, List<Phrase> phrases) {
    Syntax syntax = telling.scene().syntax();
    Span span = syntax.token(from).span();
    if (from == telling.trigger().head()) {
      for (int token : telling.trigger().tokens()) {
        span = span.cover(syntax.token(token).span());
      }
    }
    for (Phrase phrase : phrases) {
      span = span.cover(syntax.sentence().span(phrase.begin(), phrase.end()));
    }
    return span;
  }
}
