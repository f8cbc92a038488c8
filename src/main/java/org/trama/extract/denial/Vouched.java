package org.trama.extract.denial;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.DeniedClauseParts;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

/**
 * Words of which somebody vouches that they tell a deed, whatever they leave unsaid: by denying it,
 * by being denied right behind, or by accusing somebody of it.
 */
final class Vouched {
  /** PLOVER categories of what one denies having done, to whomever it was. */
  private static final Set<String> HOSTILE =
      Set.of("ASSAULT", "THREATEN", "SANCTION", "ACCUSE", "REQUEST", "SUPPORT", "AID", "MOBILIZE");

  /** PLOVER category of talks, which one denies having with whomever it was. */
  private static final String TALKS = "CONSULT";

  /**
   * PLOVER categories of what several do together: who denies it, denies having been one of them.
   */
  static final Set<String> JOINT = Set.of(TALKS, "AGREE");

  private final Refutations refutations;
  private final Disputes disputes;
  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Sides sides;
  private final Deniers doers;

  Vouched(Refutations refutations, Disputes disputes, Lexicon lexicon, Sides sides, Deniers doers) {
    this.refutations = refutations;
    this.disputes = disputes;
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.sides = sides;
    this.doers = doers;
  }

  /** What it must tell at least; empty where nobody vouches that it tells a deed. */
  Optional<Predicate<Telling>> asked(Scene scene, Trigger trigger) {
    if (isDenied(scene, trigger)) {
      return Optional.of(this::saysWhose);
    }
    if (trigger.isNoun()) {
      return Optional.empty();
    }
    if (isCharged(scene, trigger.head())) {
      return Optional.of(this::isDeedDone);
    }
    Set<String> others = disputes.over(scene, trigger.head());
    return Optional.of(others)
        .filter(ids -> !ids.isEmpty())
        .map(
            ids -> telling -> isDeedDone(telling) && sides.meet(ids, telling.entities(Role.AGENT)));
  }

  private boolean isDenied(Scene scene, Trigger trigger) {
    return trigger.isNoun()
        ? trigger.types().distinct().count() == 1
            && trigger.types().allMatch(this::isDisownable)
            && refutations
                .ofNoun(scene, trigger.head())
                .filter(denial -> !doers.bodies(denial).isEmpty())
                .isPresent()
        : refutations.ofVerb(scene, trigger.head()).isPresent();
  }

  /** {@code acusó a la Policía de torturar a los detenidos}. */
  private static boolean isCharged(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return syntax.isInfinitive(verb)
        && syntax.head(verb).filter(above -> scene.accuses(above.index())).isPresent();
  }

  /** Whether it is a deed, and somebody named did it. */
  private boolean isDeedDone(Telling telling) {
    DeniedClauseParts parts = new DeniedClauseParts(telling, Role.AGENT);
    return isDisownable(telling.type()) && parts.haveObject() && parts.areDone();
  }

  private boolean isDisownable(String type) {
    EventClass known = lexicon.eventClass(type);
    return HOSTILE.contains(known.plover())
        && (!known.isSpeech() || type.equals(EventTypes.SUPPORT));
  }

  /** Whether it is clear from the clause, or from who denies it, of whom it is told. */
  private boolean saysWhose(Telling telling) {
    String plover = plover(telling);
    DeniedClauseParts parts = new DeniedClauseParts(telling, doer(telling));
    if (HOSTILE.contains(plover)) {
      return telling.trigger().isNoun()
          || parts.areDone()
          || parts.areUnsaid()
          || parts.areDropped()
          || parts.areDoneByMen(classes);
    }
    return JOINT.contains(plover) && parts.areUnsaid()
        || plover.equals(TALKS)
            && parts.haveUnnamedParty()
            && (parts.areDone() || parts.areDropped());
  }

  /** The part of whoever does what it tells. */
  Role doer(Telling telling) {
    return JOINT.contains(plover(telling)) ? Role.PARTICIPANT : Role.AGENT;
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }
}
