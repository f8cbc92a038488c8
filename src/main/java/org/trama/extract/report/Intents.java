package org.trama.extract.report;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/** What one means to do, by a word that may also tell what one says. */
final class Intents {
  /** Verbs by which one tells others what one means to do, or that they should. */
  private static final Set<String> PROPOSING = Set.of("proponer", "plantear", "sugerir");

  /** What one takes for something, or means to do. */
  private static final List<String> JUDGING = List.of("considerar");

  private final Syntax syntax;

  Intents(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * {@code estudia enviar tropas}: of a verb by which one says or means to do something, with an
   * infinitive the one who means it says nothing. Nor does {@code se trata de} mean anything, nor
   * {@code considera un crimen el ataque}.
   */
  boolean outdo(Trigger trigger, Sense sense) {
    if (intends(sense) && isIdentity(trigger.head())
        || sense.event().isEmpty() && sense.polarity() != Polarity.DENIED && isJudgement(trigger)) {
      return true;
    }
    boolean speaks = sense.event().isEmpty() && sense.reports().isPresent();
    return speaks
        && !PROPOSING.contains(trigger.entry().lemmas().get(0))
        && trigger.entry().senses().stream().anyMatch(Intents::intends)
        && syntax.dependents(trigger.head()).stream().anyMatch(child -> isDeed(child));
  }

  /** {@code se trata de la primera visita}: what it is, not what somebody tries to do. */
  private boolean isIdentity(int verb) {
    return syntax.token(verb).lemma().equals("tratar")
        && syntax.hasSe(verb)
        && syntax.isFinite(verb)
        && !syntax.isNegated(verb)
        && syntax.dependents(verb).stream().noneMatch(child -> syntax.isInfinitive(child.index()));
  }

  /** {@code considera a Irán responsable del ataque}: what it takes one thing for. */
  boolean isJudgement(Trigger trigger) {
    return trigger.entry().lemmas().equals(JUDGING)
        && syntax.dependents(trigger.head()).stream()
                .filter(child -> child.index() > trigger.head() && child.relation().equals("obj"))
                .filter(child -> !syntax.isVerbal(child.index()))
                .limit(2)
                .count()
            == 2;
  }

  private static boolean intends(Sense sense) {
    return sense.event().isEmpty() && sense.reports().isEmpty() && sense.modality().isPresent();
  }

  /** An infinitive behind the verb, and none of what is over. */
  private boolean isDeed(Token child) {
    return Set.of("xcomp", "ccomp", "obj").contains(child.relation())
        && child.morphology().mood() == Morphology.Mood.INFINITIVE
        && syntax.auxiliaries(child.index()).stream().noneMatch(aux -> aux.lemma().equals("haber"));
  }
}
