package org.trama.extract.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.Uses;
import org.trama.knowledge.EventTypes;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/**
 * Clauses that tell what somebody is glad or sorry of: {@code celebró que la ONU levantara el
 * embargo}. That it happened is known, and nobody's claim.
 */
final class Feelings {
  /** Classes of event that a word tells by which one is glad or sorry. */
  private static final Set<String> JUDGEMENTS = Set.of(EventTypes.CONDEMNATION, EventTypes.PRAISE);

  private final Scene scene;
  private final Syntax syntax;

  Feelings(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /**
   * Whether the clause that {@code verb} heads is what the word above it is glad or sorry of, and
   * not what goes on from it: {@code negó que atacara y saqueara aldeas}.
   */
  boolean isOf(int word, int verb) {
    boolean judged =
        scene.triggersAt(word).stream().anyMatch(this::judges)
            && scene.triggersAt(word).stream()
                .noneMatch(t -> t.tells(EventTypes.ACCUSATION) || denies(t));
    return judged && !syntax.token(verb).relation().equals("conj") && isPast(verb);
  }

  /** By a sense that the word can have here: who does not {@code permitir} it judges it. */
  private boolean judges(Trigger word) {
    return word.entry().senses().stream()
        .filter(sense -> sense.event().filter(JUDGEMENTS::contains).isPresent())
        .anyMatch(sense -> new Uses(syntax).allow(sense, word.head()));
  }

  private static boolean denies(Trigger word) {
    return word.entry().senses().stream().anyMatch(sense -> sense.polarity() == Polarity.DENIED);
  }

  /**
   * Spanish puts what one is glad or sorry of in the subjunctive; in the present it may be to come.
   */
  private boolean isPast(int verb) {
    Optional<Token> finite =
        Stream.concat(syntax.auxiliaries(verb).stream(), Stream.of(syntax.token(verb)))
            .filter(form -> form.morphology().mood().isFinite())
            .findFirst();
    return finite
        .filter(form -> form.morphology().mood() == Morphology.Mood.SUBJUNCTIVE)
        .filter(form -> form.lemma().equals("haber") || isImperfect(form))
        .isPresent();
  }

  private static boolean isImperfect(Token form) {
    return form.morphology().tense() == Morphology.Tense.IMPERFECT
        || form.morphology().tense() == Morphology.Tense.PAST;
  }
}
