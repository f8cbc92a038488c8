package org.trama.extract.report;

import java.util.Set;
import org.trama.extract.clause.Judgements;
import org.trama.extract.clause.Negators;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.FrameMatcher;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Polarity;

/** How a word puts its content forward by one of its senses, and whether it denies it. */
final class Stances {
  /** Verbs that say of what a noun names that there is or is not any: {@code no cabe duda}. */
  private static final Set<String> BEING =
      Set.of("haber", "caber", "existir", "quedar", "tener", "albergar", "abrigar");

  private final Syntax syntax;
  private final Attitudes attitudes;
  private final Silence silence;

  Stances(Scene scene, FrameMatcher matcher, Silence silence) {
    this.syntax = scene.syntax();
    this.silence = silence;
    this.attitudes = new Attitudes(matcher);
  }

  static boolean denies(Sense sense) {
    return sense.polarity() == Polarity.DENIED;
  }

  /** Whether the word asserts its content by this sense or denies it. */
  Polarity polarity(Trigger trigger, Sense sense) {
    boolean negated = isNegated(syntax, trigger);
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
    if (isNegated(syntax, trigger) && isUnwilled(trigger, sense)) {
      return Modality.PLANNED;
    }
    if (isNegated(syntax, trigger) && doubts(sense)) {
      return Modality.ACTUAL;
    }
    if (isAverted(trigger, sense)) {
      return Modality.POSSIBLE;
    }
    boolean told =
        attitudes.assents(trigger) || isUndone(sense) || goesOn(sense) || isResolved(sense);
    boolean open = isNegated(syntax, trigger) && !told || silence.isKept(trigger.head());
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
        && isNegated(syntax, trigger)
        && !attitudes.assents(trigger);
  }

  /** {@code ni confirmó ni desmintió}. */
  private boolean isNeither(int verb) {
    return verb > 0 && syntax.word(verb - 1).equals("ni") || new Negators(syntax).isNeither(verb);
  }

  /** Whether the word is negated, or the verb that says of its noun whether there is any. */
  static boolean isNegated(Syntax syntax, Trigger trigger) {
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
