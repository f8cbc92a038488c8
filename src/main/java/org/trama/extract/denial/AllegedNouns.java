package org.trama.extract.denial;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Morphology;

/**
 * Which of the nouns that a verb denies stand for what was said of them: {@code negó la acusación},
 * {@code el incidente}, {@code semejante propósito}.
 */
final class AllegedNouns {
  /** Nouns of the lexicon for what may or may not be done. */
  private static final String OPTIONS = "Option";

  private static final List<String> PEOPLE = List.of("Persons", "Troops", "Bodies", "Armed");

  /** Nouns of the lexicon for what is made public, and may be untrue or bad. */
  private static final String PUBLISHED = "Published";

  /** Verbs of the lexicon that lay a deed to somebody's charge. */
  private static final String CHARGING = "ChargeVerb";

  private static final Set<String> DEMONSTRATIVE =
      Set.of("ese", "este", "tal", "dicho", "aquel", "semejante");

  private static final Set<String> POINTING =
      Set.of("el", "ese", "este", "tal", "dicho", "aquel", "semejante");

  private final Scene scene;
  private final Syntax syntax;
  private final Trigger trigger;
  private final int verb;
  private final Allegations allegations;
  private final NounClasses classes;

  AllegedNouns(Scene scene, Trigger trigger, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.trigger = trigger;
    this.verb = trigger.head();
    this.classes = new NounClasses(lexicon);
    this.allegations = new Allegations(scene, lexicon);
  }

  /** Whether the phrase does. */
  boolean include(Phrase phrase) {
    return (allegations.is(phrase.theme())
                || isDeed(phrase)
                || isOption(phrase)
                || isPublished(phrase)
                || isPointedAt(phrase)
                || isCalledFalse(phrase))
            && hasNoClause(phrase.theme())
        || isImputed(phrase.theme());
  }

  /** {@code negó los crímenes que se le imputan}. */
  boolean isImputed(int noun) {
    return syntax.dependents(noun).stream()
        .filter(child -> child.relation().startsWith("acl") && child.index() > noun)
        .anyMatch(child -> classes.has(CHARGING, syntax, child.index()));
  }

  /** {@code negó el incidente}: what verbs that also condemn would condemn. */
  private boolean isDeed(Phrase phrase) {
    return !trigger.tells(EventTypes.CONDEMNATION)
        && allegations.takesUp(phrase.theme())
        && POINTING.contains(syntax.token(phrase.begin()).lemma());
  }

  /** {@code descartó esa posibilidad}. */
  private boolean isOption(Phrase phrase) {
    return !trigger.tells(EventTypes.CONDEMNATION)
        && classes.has(OPTIONS, syntax, phrase.theme())
        && isSuch(phrase);
  }

  /** {@code negó esa colaboración}: whatever was told, but for people. */
  private boolean isPointedAt(Phrase phrase) {
    return !trigger.tells(EventTypes.CONDEMNATION) && pointsAtNothingNamed(phrase);
  }

  /** {@code esa intención}, {@code tal plan}, {@code semejante propósito}. */
  boolean pointsAtNothingNamed(Phrase phrase) {
    return isSuch(phrase)
        && phrase.named().isEmpty()
        && !scene.isTime(phrase.theme())
        && !classes.hasAny(PEOPLE, syntax, phrase.theme());
  }

  /** {@code ese compromiso}: what one said that one would do, and no deed by that name. */
  boolean isSuchPlan(Phrase phrase) {
    return pointsAtNothingNamed(phrase)
        && scene.triggersAt(phrase.theme()).stream()
            .filter(Trigger::isNoun)
            .flatMap(noun -> noun.entry().senses().stream())
            .anyMatch(
                sense ->
                    sense.event().isEmpty()
                        && sense.reports().filter(Modality.PLANNED::equals).isPresent());
  }

  private boolean isSuch(Phrase phrase) {
    int before = phrase.head() - 1;
    return DEMONSTRATIVE.contains(syntax.token(phrase.begin()).lemma())
        || before >= 0 && syntax.word(before).equals("semejante");
  }

  /** {@code desmintió el anuncio}: what verbs deny that do nothing but deny. */
  private boolean isPublished(Phrase phrase) {
    return classes.has(DeniedNouns.GAINSAYING, syntax, verb)
        && classes.has(PUBLISHED, syntax, phrase.theme());
  }

  /** {@code tachó de delirante la idea}, {@code despachó la carta como una farsa}. */
  private boolean isCalledFalse(Phrase phrase) {
    return callsFalse()
        && (classes.has(OPTIONS, syntax, phrase.theme())
            || classes.has(NounClasses.WRITINGS, syntax, phrase.theme()))
        && POINTING.contains(syntax.token(phrase.begin()).lemma());
  }

  private boolean callsFalse() {
    return syntax.dependents(verb).stream()
        .anyMatch(
            child ->
                child.index() > verb && classes.has(NounClasses.FALSEHOODS, syntax, child.index()));
  }

  private boolean hasNoClause(int noun) {
    return syntax.dependents(noun).stream()
        .noneMatch(
            child ->
                child.relation().startsWith("acl")
                    && child.index() > noun
                    && opensClause(noun + 1));
  }

  /** {@code de que}, {@code de haber}. */
  private boolean opensClause(int index) {
    return index + 1 < syntax.size()
        && syntax.word(index).equals("de")
        && (syntax.word(index + 1).equals("que")
            || syntax.token(index + 1).morphology().mood() == Morphology.Mood.INFINITIVE);
  }
}
