package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Deeds that somebody is asked, warned, persuaded or ordered not to do, or hopes or threatens that
 * will not be done: {@code pidió a Ruanda que no envíe tropas}, {@code amenazó con no entregar
 * misiles}, {@code prohibió vender armas}. Who speaks so does not say that they have not happened.
 */
final class Unwanted {
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "advcl", "csubj", "acl");

  /** Words that open a clause of what is not before something else. */
  private static final Set<String> OPENERS = Set.of("mientras", "hasta");

  /** Who will not do what they stand before: {@code reacio a enviar tropas}. */
  private static final Set<String> UNWILLING =
      Set.of("contrario", "opuesto", "reacio", "remiso", "renuente", "reticente");

  private Unwanted() {}

  /** Whether the telling's verb tells such a deed. */
  static boolean is(Telling telling) {
    Scene scene = telling.scene();
    Syntax syntax = scene.syntax();
    if (isBeyondThem(telling)) {
      return true;
    }
    int verb = verb(telling);
    if (verb < 0) {
      return false;
    }
    if (isOpposed(syntax, verb) || isNotYet(syntax, verb) || isImproper(telling, verb)) {
      return true;
    }
    int above = syntax.token(verb).head();
    boolean content =
        CONTENT.contains(syntax.token(verb).relation())
            && above >= 0
            && above < verb
            && (isBareInfinitive(syntax, verb) || syntax.isSubjunctive(verb));
    return content
        && scene.triggersAt(above).stream()
            .anyMatch(
                trigger ->
                    isNegated(syntax, verb)
                        ? wants(trigger, syntax, verb)
                        : !isAim(syntax, verb) && bans(trigger));
  }

  /**
   * Its own, or that whose object the noun is without an article: {@code que no imponga sanciones};
   * -1 where it is no more than named, {@code que no critique el ataque}.
   */
  private static int verb(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    Token word = syntax.token(telling.trigger().head());
    boolean known =
        !word.relation().equals("obj")
            || syntax.dependents(word.index()).stream()
                .anyMatch(child -> child.relation().equals("det"));
    return !telling.trigger().isNoun() ? word.index() : known ? -1 : word.head();
  }

  /** {@code incapaz de atacar}, {@code incapaz de sostener un asedio}: what one cannot do. */
  private static boolean isBeyondThem(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    Token word = syntax.token(telling.trigger().head());
    boolean object = telling.trigger().isNoun() && word.relation().equals("obj");
    int before = new VerbGroup(syntax).beforeInfinitive(object ? word.head() : word.index());
    return before > 0
        && syntax.word(before).equals("de")
        && syntax.token(before - 1).lemma().equals("incapaz");
  }

  /** {@code votó en contra de enviar armas}, {@code tiene prohibido vender armas}. */
  private static boolean isOpposed(Syntax syntax, int verb) {
    int before = new VerbGroup(syntax).beforeInfinitive(verb);
    if (before < 1) {
      return false;
    }
    boolean against =
        before > 1
            && syntax.word(before).equals("de")
            && syntax.word(before - 1).equals("contra")
            && syntax.word(before - 2).equals("en");
    return against
        || syntax.word(before).equals("prohibido")
        || syntax.word(before).equals("a") && UNWILLING.contains(syntax.token(before - 1).lemma());
  }

  /** {@code no debe atacar}: what ought not to be done may have been. */
  private static boolean isImproper(Telling telling, int verb) {
    Syntax syntax = telling.scene().syntax();
    return telling.sense().speaker().isEmpty()
        && new VerbGroup(syntax).isNegated(verb)
        && syntax.auxiliaries(verb).stream()
            .anyMatch(word -> word.lemma().equals("deber") && word.index() < verb);
  }

  /** {@code mientras Irán no ataque}, {@code hasta que no ataque}: of what may still be done. */
  private static boolean isNotYet(Syntax syntax, int verb) {
    return syntax.isSubjunctive(verb)
        && new VerbGroup(syntax).isNegated(verb)
        && syntax.dependents(verb).stream()
            .anyMatch(
                mark ->
                    mark.index() < verb
                        && OPENERS.contains(syntax.word(mark.index()))
                        && mark.relation().equals("mark"));
  }

  /** Whether the negation is the verb's own, and not that of what it stands under. */
  private static boolean isNegated(Syntax syntax, int verb) {
    VerbGroup group = new VerbGroup(syntax);
    return group.isNegated(verb) && !group.isNegated(syntax.token(verb).head());
  }

  /** {@code suspendió la tregua para bombardear Gaza}. */
  private static boolean isAim(Syntax syntax, int verb) {
    int before = new VerbGroup(syntax).beforeInfinitive(verb);
    return syntax.token(verb).relation().equals("advcl")
        && (before < 0 || syntax.token(before).pos() == PartOfSpeech.ADP);
  }

  /** {@code prohibió a sus empresas vender armas}. */
  private static boolean bans(Trigger trigger) {
    List<Sense> senses = trigger.entry().senses();
    return senses.stream().anyMatch(Sense::negated)
        && senses.stream()
            .anyMatch(sense -> sense.event().filter(EventTypes.SANCTION::equals).isPresent());
  }

  /**
   * Whether the word puts what is under it as what should be, or warns of it, and never vows it.
   */
  private static boolean wants(Trigger trigger, Syntax syntax, int verb) {
    List<Sense> senses = trigger.entry().senses();
    return senses.stream().noneMatch(Unwanted::vows)
        && senses.stream()
            .anyMatch(
                sense ->
                    asksOfOthers(sense)
                        || sense.reports().filter(Modality.POSSIBLE::equals).isPresent()
                        || !syntax.isInfinitive(verb) && warns(sense));
  }

  private static boolean vows(Sense sense) {
    return sense.event().isEmpty() && sense.reports().filter(Modality.PLANNED::equals).isPresent();
  }

  private static boolean asksOfOthers(Sense sense) {
    return sense.control() == Role.TARGET
        && sense.reports().filter(Modality.ACTUAL::equals).isEmpty();
  }

  private static boolean warns(Sense sense) {
    return sense.uses().contains(Sense.Use.SUBJUNCTIVE);
  }

  /** {@code pidió no atacar}, as against {@code dijo: no vamos a atacar}. */
  private static boolean isBareInfinitive(Syntax syntax, int verb) {
    return syntax.isInfinitive(verb)
        && IntStream.range(syntax.token(verb).head() + 1, verb)
            .noneMatch(word -> syntax.token(word).morphology().mood().isFinite());
  }
}
