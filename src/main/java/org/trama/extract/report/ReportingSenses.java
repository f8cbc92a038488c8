package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.Uses;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Labels;
import org.trama.extract.frame.Linker;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;

/** By which of its senses a word reports, or only says how its clause is to be taken. */
final class ReportingSenses {
  private final Scene scene;
  private final Syntax syntax;
  private final FrameMatcher matcher;
  private final Linker linker;
  private final Labels labels;
  private final Attitudes attitudes;
  private final Uses uses;
  private final Intents intents;

  ReportingSenses(Scene scene, FrameMatcher matcher) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.matcher = matcher;
    this.linker = new Linker(scene);
    this.uses = new Uses(syntax);
    this.intents = new Intents(syntax);
    this.labels = new Labels(syntax, matcher);
    this.attitudes = new Attitudes(matcher);
  }

  /**
   * The sense by which the word reports; empty where it does not. Of those whose frame the sentence
   * fills, a denial comes before an assertion and a mere report before an event; where it fills
   * none, the other way round.
   */
  Optional<Sense> of(Trigger trigger) {
    List<Sense> senses =
        trigger.entry().senses().stream()
            .filter(ReportingSenses::bearsOnContent)
            .filter(sense -> uses.allow(sense, trigger.head()))
            .filter(sense -> !Labels.judges(sense) || labels.callsUntrue(trigger.head(), sense))
            .filter(sense -> !intents.outdo(trigger, sense))
            .collect(Collectors.toCollection(ArrayList::new));
    if (senses.isEmpty() || attitudes.boasts(trigger) && Stances.isNegated(syntax, trigger)) {
      return Optional.empty();
    }
    List<Link> links = linker.links(trigger);
    senses.removeIf(sense -> sense.event().isEmpty() && matcher.bars(scene, trigger, sense, links));
    Predicate<Sense> fills = sense -> matcher.fill(scene, trigger, sense, links).isPresent();
    List<Sense> filled =
        senses.stream().filter(sense -> Labels.judges(sense) || fills.test(sense)).toList();
    Comparator<Sense> denialFirst = Comparator.comparing(sense -> !Stances.denies(sense));
    return filled.isEmpty()
        ? best(trigger, unfilled(trigger, senses, fills), denialFirst.reversed())
        : best(trigger, filled, denialFirst);
  }

  private Optional<Sense> best(Trigger trigger, List<Sense> senses, Comparator<Sense> order) {
    boolean reflexive = syntax.hasSe(trigger.head());
    boolean own = attitudes.ponders(trigger) && hasInfinitive(trigger.head());
    return senses.stream()
        .min(
            order
                .thenComparing(sense -> own && sense.reports().isPresent())
                .thenComparing(sense -> reflexive && !asksForPreposition(sense))
                .thenComparing(sense -> sense.event().isPresent())
                .thenComparing(sense -> sense.reports().isEmpty()));
  }

  /**
   * Senses that count though their frame is not filled: no denial where the word plainly tells an
   * event, as in {@code rechazó la ofensiva} and {@code dejó doce muertos}, and none by what it is
   * called where it is called something else: {@code calificó de normal el envío}.
   */
  private List<Sense> unfilled(Trigger trigger, List<Sense> senses, Predicate<Sense> fills) {
    boolean tells =
        trigger.entry().senses().stream()
            .anyMatch(sense -> sense.event().isPresent() && fills.test(sense));
    if (tells && Stances.isNegated(syntax, trigger) && attitudes.assents(trigger)) {
      return List.of();
    }
    boolean judges = intents.isJudgement(trigger);
    return senses.stream()
        .filter(sense -> !judges || sense.event().isEmpty())
        .filter(sense -> Labels.judges(sense) || !Labels.calls(sense) || hasClitic(trigger))
        .filter(
            sense ->
                !tells || sense.event().isEmpty() && !Stances.denies(sense) && !sense.negated())
        .toList();
  }

  private boolean hasClitic(Trigger trigger) {
    return new Clitics(syntax).at(trigger.head()).findAny().isPresent();
  }

  private static boolean asksForPreposition(Sense sense) {
    return sense.frame().arguments().stream()
        .anyMatch(
            argument -> argument.required() && argument.function() == Frame.Function.PREPOSITIONAL);
  }

  /**
   * A report, a denial, or a word that only says how its clause is to be taken: {@code intentar},
   * {@code abstenerse}.
   */
  private static boolean bearsOnContent(Sense sense) {
    boolean modal = sense.undoes() || sense.event().isEmpty() && sense.modality().isPresent();
    return sense.reports().isPresent() || Stances.denies(sense) || modal;
  }

  private boolean hasInfinitive(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.index() > verb)
        .anyMatch(child -> syntax.isInfinitive(child.index()));
  }
}
