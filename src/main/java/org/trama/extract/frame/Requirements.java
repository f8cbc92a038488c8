package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Role;

/**
 * Whether what a frame requires is there, as a phrase or by what stands for one. Remembers the
 * sentence before.
 */
final class Requirements {
  /** What a clause that is taken up as a whole may stand for. */
  private static final Set<FillerType> DEEDS =
      Set.of(new FillerType.Anything(), new FillerType.OfNounClass("Deed"));

  private final PronounThings things;

  Requirements(NounClasses classes) {
    this.things = new PronounThings(classes);
  }

  /** Remembers the sentence as the one before the next. */
  void note(Scene scene) {
    things.note(scene);
  }

  /**
   * Whether no phrase stands in the function of an argument that must be there, and nothing for it:
   * most senses fall by this.
   */
  boolean lack(Scene scene, Trigger trigger, Sense sense, List<Link> links, boolean reciprocal) {
    for (Frame.Argument argument : sense.frame().arguments()) {
      if (argument.required()
          && !argument.is(Frame.Trait.BARRED)
          && !argument.is(Frame.Trait.MUTUAL)
          && links.stream().noneMatch(link -> Fit.of(sense, argument, link) > 0)
          && !isStoodFor(scene, trigger, argument, reciprocal)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause, a pronoun or the other party does for a phrase. */
  boolean isStoodFor(Scene scene, Trigger trigger, Frame.Argument argument, boolean reciprocal) {
    return StandIns.hasClause(scene, trigger, argument)
        || StandIns.hasClitic(scene, trigger, argument)
        || things.standFor(scene, trigger, argument)
        || argument.function() == Frame.Function.DIRECT_OBJECT
            && argument.fillers().stream().anyMatch(DEEDS::contains)
            && StandIns.takesUpClause(scene, trigger)
        || reciprocal && argument.fills(Role.TARGET);
  }
}
