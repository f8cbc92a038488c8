package org.trama.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Judgements;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Negators;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.Uses;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Labels;
import org.trama.extract.frame.Linker;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Polarity;

/** By which of its senses a word puts its content forward, and whether it asserts or denies it. */
final class Stances {
  /** Verbs that say of what a noun names that there is or is not any: {@code no cabe duda}. */
  private static final Set<String> BEING =
      Set.of("haber", "caber", "existir", "quedar", "tener", "albergar", "abrigar");

  private final Scene scene;
  private final Syntax syntax;
  private final FrameMatcher matcher;
  private final Linker linker;
  private final Labels labels;
  private final Attitudes attitudes;
  private final Uses uses;
  private final Intents intents;
  private final Silence silence;

  Stances(Scene scene, FrameMatcher matcher, Silence silence) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.matcher = matcher;
    this.linker = new Linker(scene);
    this.uses = new Uses(syntax);
    this.intents = new Intents(syntax);
    this.silence = silence;
    this.labels = new Labels(syntax, matcher);
    this.attitudes = new Attitudes(matcher);
  }

  /**
   * The sense by which the word reports; empty where it does not. Of those whose frame the sentence
   * fills, a denial comes before an assertion and a mere report before an event; where it fills
   * none, the other way round.
   */
  Optional<Sense> sense(Trigger trigger) {
    List<Sense> senses =
        trigger.entry().senses().stream()
            .filter(Stances::bearsOnContent)
            .filter(sense -> uses.allow(sense, trigger.head()))
            .filter(sense -> !Labels.judges(sense) || labels.callsUntrue(trigger.head(), sense))
            .filter(sense -> !intents.outdo(trigger, sense))
            .collect(Collectors.toCollection(ArrayList::new));
    if (senses.isEmpty() || attitudes.boasts(trigger) && isNegated(trigger)) {
      return Optional.empty();
    }
    List<Link> links = linker.links(trigger);
    senses.removeIf(sense -> sense.event().isEmpty() && matcher.bars(scene, trigger, sense, links));
    Predicate<Sense> fills = sense -> matcher.fill(scene, trigger, sense, links).isPresent();
    List<Sense> filled =
        senses.stream().filter(sense -> Labels.judges(sense) || fills.test(sense)).toList();
    Comparator<Sense> denialFirst = Comparator.comparing(sense -> !denies(sense));
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
    if (tells && isNegated(trigger) && attitudes.assents(trigger)) {
      return List.of();
    }
    boolean judges = intents.isJudgement(trigger);
    return senses.stream()
        .filter(sense -> !judges || sense.event().isEmpty())
        .filter(sense -> Labels.judges(sense) || !Labels.calls(sense) || hasClitic(trigger))
        .filter(sense -> !tells || sense.event().isEmpty() && !denies(sense) && !sense.negated())
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

  private static boolean denies(Sense sense) {
    return sense.polarity() == Polarity.DENIED;
  }

  /**
   * A report, a denial, or a word that only says how its clause is to be taken: {@code intentar},
   * {@code abstenerse}.
   */
  private static boolean bearsOnContent(Sense sense) {
    boolean modal = sense.undoes() || sense.event().isEmpty() && sense.modality().isPresent();
    return sense.reports().isPresent() || denies(sense) || modal;
  }

  /** Whether the word asserts its content by this sense or denies it. */
  Polarity polarity(Trigger trigger, Sense sense) {
    boolean negated = isNegated(trigger);
    boolean denies = denies(sense) || sense.negated();
    boolean withheld =
        negated
            && !doubts(sense)
            && (attitudes.assents(trigger) || isUndone(sense) || isUnwilled(trigger, sense));
    boolean silent = silence.isKept(trigger.head());
    return !silent && (denies && !negated || withheld) ? Polarity.DENIED : Polarity.ASSERTED;
  }

  /**
   * How the word puts its content by this sense; what it does not say at all is possible, and so is
   * what somebody says who is not named: {@code estudia la denuncia de que}.
   *
   * @param named whether it is known who says so
   */
  Modality modality(Trigger trigger, Sense sense, boolean named) {
    if (!named
        && attitudes.isUnvouched(trigger)
        && !new Judgements(syntax).isCalledTrue(trigger.head())) {
      return Modality.POSSIBLE;
    }
    Modality modality = sense.reports().or(sense::modality).orElse(Modality.ACTUAL);
    if (isNegated(trigger) && isUnwilled(trigger, sense)) {
      return Modality.PLANNED;
    }
    if (isNegated(trigger) && doubts(sense)) {
      return Modality.ACTUAL;
    }
    if (isAverted(trigger, sense)) {
      return Modality.POSSIBLE;
    }
    boolean told =
        attitudes.assents(trigger) || isUndone(sense) || goesOn(sense) || isResolved(sense);
    boolean open = isNegated(trigger) && !told || silence.isKept(trigger.head());
    return open ? Modality.POSSIBLE : modality;
  }

  /**
   * {@code se reunió para evitar que atacara}: what may be yet, and is not known not to have been.
   */
  private boolean isAverted(Trigger trigger, Sense sense) {
    int verb = trigger.head();
    return sense.negated()
        && sense.reports().isEmpty()
        && verb > 0
        && syntax.isInfinitive(verb)
        && syntax.word(verb - 1).equals("para");
  }

  /** {@code duda de que}; who does not doubt it, says it. */
  private static boolean doubts(Sense sense) {
    return denies(sense)
        && sense.reports().filter(Modality.POSSIBLE::equals).isPresent()
        && !sense.uses().contains(Sense.Use.NEGATED);
  }

  /** {@code no deja de bombardear}: what is not left undone is done. */
  private static boolean goesOn(Sense sense) {
    return sense.undoes() && sense.reports().isEmpty();
  }

  /**
   * Whether what stands under the word is not done, or not meant, where the word is negated: {@code
   * no piensa enviar}, {@code no logró entrar}.
   */
  private static boolean isUndone(Sense sense) {
    return sense.event().isEmpty()
        && sense.reports().isEmpty()
        && !isResolved(sense)
        && sense.modality().filter(modality -> modality != Modality.POSSIBLE).isPresent();
  }

  /** {@code no dudará en enviar tropas}: the negation is part of what is meant. */
  private static boolean isResolved(Sense sense) {
    return sense.reports().isEmpty() && sense.uses().contains(Sense.Use.NEGATED);
  }

  /** {@code no contempla enviar tropas}, {@code no barajan sanciones}. */
  private boolean isUnwilled(Trigger trigger, Sense sense) {
    return sense.event().isEmpty() && sense.reports().isEmpty() && attitudes.ponders(trigger);
  }

  private boolean hasInfinitive(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.index() > verb)
        .anyMatch(child -> syntax.isInfinitive(child.index()));
  }

  /**
   * {@code no confirmó que}, {@code ni desmintió que}, {@code no quiso confirmar que}: who does,
   * says nothing of it.
   */
  boolean isSilent(Trigger trigger, Sense sense) {
    if (silence.isKept(trigger.head())) {
      return true;
    }
    boolean mute = !denies(sense) || isNeither(trigger.head());
    return sense.reports().isPresent()
        && sense.event().isEmpty()
        && mute
        && isNegated(trigger)
        && !attitudes.assents(trigger);
  }

  /** {@code ni confirmó ni desmintió}. */
  private boolean isNeither(int verb) {
    return verb > 0 && syntax.word(verb - 1).equals("ni") || new Negators(syntax).isNeither(verb);
  }

  private boolean isNegated(Trigger trigger) {
    VerbGroup group = new VerbGroup(syntax);
    return group.isNegated(trigger.head())
        || trigger.isNoun()
            && syntax
                .head(trigger.head())
                .filter(verb -> BEING.contains(verb.lemma()))
                .filter(verb -> group.isNegated(verb.index()))
                .isPresent();
  }
}
