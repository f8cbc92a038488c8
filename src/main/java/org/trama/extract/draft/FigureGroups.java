package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.PhraseFigures;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.Argument;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;

/** The figures that a telling gives, each with what it counts and the words that give it. */
public final class FigureGroups {
  private final Headcount headcount;
  private final Turnout turnout;
  private final FreeFigures free;
  private final FigureBearers bearers;

  public FigureGroups(Headcount headcount, NounClasses classes) {
    this.headcount = headcount;
    this.turnout = new Turnout(classes);
    this.free = new FreeFigures(classes);
    this.bearers = new FigureBearers(classes);
  }

  /** Whether a figure counts what the frame asks for without a role, or stands with the dead. */
  public boolean countsTheme(Telling telling) {
    return telling.themes().stream().anyMatch(theme -> quantity(telling, theme).isPresent())
        || !headcount.of(telling).isEmpty();
  }

  /**
   * The arguments under each figure that counts one of them, or counts what the frame asks for
   * without a role.
   */
  public Map<Optional<Quantity>, List<Argument>> of(Telling telling) {
    Map<Optional<Quantity>, List<Argument>> groups = new LinkedHashMap<>();
    List<Argument> shared = new ArrayList<>();
    List<Quantity> unfilled = unfilled(telling);
    boolean means = !unfilled.isEmpty() && areMeans(telling);
    boolean tolled = !headcount.of(telling).isEmpty() || bearers.tolls(telling);
    for (Slot slot : telling.slots()) {
      Optional<Quantity> quantity = quantity(telling, slot.phrase());
      boolean counted =
          slot.role() == Role.OBJECT && !means
              || quantity.isPresent()
                  && (!tolled || slot.phrase().begin() > telling.trigger().head())
                  && bearers.isCounted(telling, slot);
      if (counted) {
        List<Argument> group = groups.computeIfAbsent(quantity, key -> new ArrayList<>());
        if (!FigureBearers.isBareSum(slot)) {
          group.add(new Argument(slot.role(), slot.filler()));
        }
      } else {
        shared.add(new Argument(slot.role(), slot.filler()));
      }
    }
    unfilled.forEach(figure -> count(groups, figure, new ArrayList<>()));
    if (groups.keySet().stream().allMatch(Optional::isEmpty)) {
      loose(telling).ifPresent(figure -> count(groups, figure, uncounted(groups)));
    }
    if (groups.isEmpty()) {
      groups.put(Optional.empty(), new ArrayList<>());
    }
    groups.values().forEach(arguments -> arguments.addAll(0, shared));
    return inOrder(telling.scene(), groups);
  }

  /** {@code un dron destruyó dos camiones}: weapons that no figure counts, of what is counted. */
  private static boolean areMeans(Telling telling) {
    return telling.type().equals(EventTypes.ATTACK)
        && telling.slots(Role.OBJECT).stream()
            .allMatch(slot -> quantity(telling, slot.phrase()).isEmpty());
  }

  /** The figures of what the frame asks for without a role, and of words of dead and wounded. */
  private List<Quantity> unfilled(Telling telling) {
    return Stream.concat(
            telling.themes().stream()
                .filter(theme -> bearers.isCounted(telling, theme))
                .flatMap(theme -> quantity(telling, theme).stream()),
            headcount.of(telling).stream().map(QuantityMention::value))
        .toList();
  }

  /** The figure that counts neither, if such an event is counted by it. */
  private Optional<Quantity> loose(Telling telling) {
    return turnout
        .of(telling)
        .or(() -> free.of(telling))
        .or(() -> Recurrence.of(telling))
        .map(QuantityMention::value);
  }

  /** Takes out what no figure counts. */
  private static List<Argument> uncounted(Map<Optional<Quantity>, List<Argument>> groups) {
    List<Argument> uncounted = groups.remove(Optional.<Quantity>empty());
    return uncounted == null ? new ArrayList<>() : uncounted;
  }

  private static void count(
      Map<Optional<Quantity>, List<Argument>> groups, Quantity figure, List<Argument> counted) {
    groups.computeIfAbsent(Optional.of(figure), key -> new ArrayList<>()).addAll(counted);
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
  public static Span span(Telling telling, Optional<Quantity> figure, boolean further) {
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
