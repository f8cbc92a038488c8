package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.EventWords;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;

/**
 * Whose what a deed falls upon is: of {@code el ataque a una base de Kenia} and of {@code el
 * bombardeo de un hospital de la Cruz Roja} neither has done it.
 */
final class StruckOwners {
  /** Noun class of what can be struck. */
  private static final String STRUCK = "Targets";

  /** Noun class of buildings, which strike nobody: {@code el asalto de la embajada rusa}. */
  private static final String PREMISES = "Premises";

  /** Noun class of what strikes from above. */
  private static final String FLYING = "Flight";

  private final FillerFinder fillers;

  StruckOwners(FillerFinder fillers) {
    this.fillers = fillers;
  }

  /** Whether the phrase, which might fill the argument, says whose the target of the noun is. */
  boolean own(
      Scene scene,
      Trigger trigger,
      Sense sense,
      Frame.Argument argument,
      Link link,
      List<Link> links) {
    return trigger.isNoun()
        && argument.fills(Role.AGENT)
        && link.function() == Link.Function.GENITIVE
        && links.stream()
            .filter(other -> isAround(scene, trigger, other.phrase(), link.phrase()))
            .filter(other -> !isGenitive(other) || !isAimed(scene, sense, links))
            .anyMatch(
                other ->
                    isTargetAlone(scene, sense, other) || isThing(scene, trigger, other.phrase()));
  }

  /** {@code el bombardeo de un buque griego}, {@code de la embajada griega}: ships strike too. */
  private boolean isThing(Scene scene, Trigger trigger, Phrase phrase) {
    return trigger.entry().senses().stream().anyMatch(sense -> sense.genitive() == Role.TARGET)
        && fillers.classes().has(STRUCK, scene.syntax(), phrase.theme())
        && !fillers.classes().has(FLYING, scene.syntax(), phrase.theme())
        && scene.syntax().token(phrase.theme()).morphology().number() == Morphology.Number.SINGULAR;
  }

  /**
   * What is left of an offer to be the doer without whom the deed was done to that the phrase tells
   * of, and the owner of what it was done to: {@code la invasión de Kenia} kills by no deed of
   * Kenya, {@code el derribo de un avión de la OTAN} by none of NATO.
   */
  Offer withoutVictims(Scene scene, Phrase deed, Offer offer) {
    if (deed.refers() || !new EventWords(scene).tellsDeed(deed.theme())) {
      return offer;
    }
    List<Phrase> below =
        scene.phrases().stream()
            .filter(phrase -> phrase.begin() > deed.theme())
            .filter(phrase -> scene.syntax().isUnder(phrase.head(), deed.theme()))
            .toList();
    boolean named = isCalledAfterVictim(scene, deed.theme(), below);
    return new Offer(
        offer.fillers().stream()
            .filter(
                filler ->
                    below.stream()
                        .filter(phrase -> phrase.marker().equals("de"))
                        .filter(
                            phrase ->
                                named
                                    || !phrase.refers() && isCommon(scene, phrase)
                                    || fillers
                                        .classes()
                                        .has(PREMISES, scene.syntax(), phrase.theme()))
                        .noneMatch(phrase -> isNamedBy(phrase, filler)))
            .toList(),
        offer.certainty());
  }

  private static boolean isNamedBy(Phrase phrase, Filler filler) {
    return filler instanceof Filler.OfEntity actor
        && (phrase.refers() ? phrase.entities() : phrase.within()).contains(actor.entity());
  }

  /** {@code la invasión de Kenia}, {@code el bombardeo de Kenia por Angola}. */
  private static boolean isCalledAfterVictim(Scene scene, int noun, List<Phrase> below) {
    List<Sense> senses =
        scene.triggersAt(noun).stream()
            .flatMap(trigger -> trigger.entry().senses().stream())
            .toList();
    boolean authors = below.stream().anyMatch(phrase -> NounLinker.isAgentive(phrase.marker()));
    return authors
        ? senses.stream().anyMatch(sense -> sense.genitive() == Role.TARGET)
        : senses.stream().allMatch(sense -> sense.genitive() == Role.TARGET);
  }

  /** The phrase itself, which names its owner, or one around it. */
  private static boolean isAround(Scene scene, Trigger trigger, Phrase around, Phrase phrase) {
    return around.head() > trigger.head()
        && around.head() <= phrase.head()
        && (!around.refers() || isCommon(scene, around))
        && scene.syntax().isUnder(phrase.head(), around.head());
  }

  /** {@code la embajada de Kenia}: named by its noun. */
  private static boolean isCommon(Scene scene, Phrase phrase) {
    return scene.syntax().token(phrase.theme()).pos() == PartOfSpeech.NOUN;
  }

  /** {@code el bombardeo de buques de Grecia contra Trípoli}: the town is struck, not the ships. */
  private boolean isAimed(Scene scene, Sense sense, List<Link> links) {
    return links.stream()
        .filter(link -> link.function() == Link.Function.PREPOSITIONAL)
        .anyMatch(link -> offer(scene, sense, link, Role.TARGET).isPresent());
  }

  private static boolean isGenitive(Link link) {
    return link.function() == Link.Function.GENITIVE;
  }

  /** Whether it fits the target of the frame, and is neither who does it nor what with. */
  private boolean isTargetAlone(Scene scene, Sense sense, Link link) {
    return offer(scene, sense, link, Role.TARGET).isPresent()
        && offer(scene, sense, link, Role.AGENT).filter(offer -> !offer.isByModifier()).isEmpty()
        && offer(scene, sense, link, Role.OBJECT).isEmpty();
  }

  private Optional<Offer> offer(Scene scene, Sense sense, Link link, Role role) {
    return sense.frame().arguments().stream()
        .filter(argument -> argument.fills(role))
        .filter(argument -> Fit.of(sense, argument, link) > 0)
        .flatMap(
            argument ->
                fillers
                    .offer(scene.syntax(), link.phrase(), argument.fillers(), Optional.of(role))
                    .stream())
        .findFirst();
  }
}
