package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;
import org.trama.model.Role;

/**
 * Who did the deed that a pronoun takes up by gender and number: {@code Washington impuso nuevas
 * sanciones; México las lamentó}. Remembers the sentence before.
 */
public final class PronounDeeds {
  private final Lexicon lexicon;
  private final DoerMemory doers;
  private final Sides sides;
  private Optional<Scene> before = Optional.empty();

  public PronounDeeds(Lexicon lexicon, DoerMemory doers, Sides sides) {
    this.lexicon = lexicon;
    this.doers = doers;
    this.sides = sides;
  }

  /** Remembers the sentence as the one before the next. */
  void note(Scene scene) {
    before = Optional.of(scene);
  }

  /** The doers of the deed that the pronoun beside the judgement's verb means; empty of own. */
  List<Slot> doers(Telling judgement, List<Telling> tellings) {
    Scene scene = judgement.scene();
    int verb = judgement.trigger().head();
    if (judgement.trigger().isNoun()) {
      return List.of();
    }
    return new Clitics(scene.syntax())
        .with(verb).stream()
            .filter(clitic -> clitic.plural() && !clitic.dative())
            .findFirst()
            .flatMap(
                clitic ->
                    meant(scene, verb, clitic.feminine())
                        .map(deed -> doers.of(deed, tellings))
                        .or(
                            () ->
                                before
                                    .flatMap(
                                        last ->
                                            meant(last, last.syntax().size(), clitic.feminine()))
                                    .map(deed -> doers.of(deed, List.of()))))
            .filter(slots -> slots.stream().noneMatch(slot -> isOwn(judgement, slot)))
            .orElse(List.of());
  }

  private boolean isOwn(Telling judgement, Slot slot) {
    return slot.filler() instanceof org.trama.model.Filler.OfEntity named
        && sides.meet(List.of(named.entity()), judgement.entities(Role.AGENT));
  }

  /** The last noun of deeds before the word that agrees with the pronoun. */
  private Optional<Trigger> meant(Scene scene, int until, boolean feminine) {
    Morphology.Gender gender = feminine ? Morphology.Gender.FEMININE : Morphology.Gender.MASCULINE;
    return scene.triggers().stream()
        .filter(trigger -> trigger.isNoun() && trigger.head() < until)
        .filter(trigger -> trigger.types().anyMatch(type -> !lexicon.eventClass(type).isSpeech()))
        .filter(trigger -> agrees(scene.syntax().token(trigger.head()).morphology(), gender))
        .reduce((first, second) -> second);
  }

  private static boolean agrees(Morphology noun, Morphology.Gender gender) {
    return noun.number() == Morphology.Number.PLURAL && noun.gender() == gender;
  }
}
