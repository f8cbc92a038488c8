package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Answered;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Token;

/** Modifiers of a noun that say who does what it tells: demonyms, possessives and participles. */
final class NounModifiers {
  private static final Set<String> POSSESSIVES = Set.of("su", "sus");

  private static final Optional<String> JUDGING = Optional.of(EventTypes.CONDEMNATION);

  /** How many tokens from the noun a demonym or a possessive may stand. */
  private static final int REACH = 3;

  private final Scene scene;
  private final Syntax syntax;

  NounModifiers(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** {@code la invasión rusa}. */
  Optional<Link> demonym(int noun) {
    return scene.references().stream()
        .filter(reference -> reference.form() == Reference.Form.DEMONYM)
        .filter(reference -> reference.head() > noun && reference.head() <= noun + REACH)
        .filter(reference -> onlyAdjectives(noun, reference.head()))
        .findFirst()
        .map(reference -> new Link(Subjects.phraseOf(reference), Link.Function.SUBJECT, 0.95));
  }

  private boolean onlyAdjectives(int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      if (syntax.token(i).pos() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return true;
  }

  /** {@code sus «reiterados» ataques}. */
  boolean hasPossessive(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      if (POSSESSIVES.contains(syntax.word(i))) {
        return true;
      }
      PartOfSpeech pos = syntax.token(i).pos();
      if (pos != PartOfSpeech.ADJ && pos != PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** {@code Zelenski condenó su ataque}, {@code negó sus acusaciones}: those of another. */
  boolean isAnothers(Trigger trigger) {
    Token noun = syntax.token(trigger.head());
    boolean accuses = trigger.tells(EventTypes.ACCUSATION);
    return noun.relation().equals("obj")
        && scene.triggersAt(noun.head()).stream()
            .flatMap(verb -> verb.entry().senses().stream())
            .anyMatch(
                sense ->
                    sense.event().equals(JUDGING)
                        || accuses && sense.polarity() == Polarity.DENIED);
  }

  /** {@code sanciones impuestas por la ONU}: whoever does what is done to the noun, each. */
  List<Link> ofParticiples(int noun) {
    return syntax.dependents(noun).stream()
        .filter(token -> token.index() > noun && isPassiveModifier(token))
        .flatMap(token -> agent(token.index()).stream())
        .toList();
  }

  private boolean isPassiveModifier(Token token) {
    return (token.relation().startsWith("acl") || token.relation().equals("amod"))
        && syntax.isPassive(token.index())
        && !new Answered(scene).by(token.index());
  }

  private Optional<Link> agent(int participle) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > participle)
        .filter(phrase -> NounLinker.isAgentive(phrase.marker()))
        .filter(phrase -> syntax.isUnder(phrase.head(), participle))
        .findFirst()
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.9));
  }
}
