package org.trama.extract.denial;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.model.Role;

/** What those who deny an event, or their side, have to do with it. */
final class OwnDeeds {
  static final List<Role> ACTORS = List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT, Role.PLACE);

  private final Sides sides;
  private final UnclaimedBlows unclaimed;

  OwnDeeds(Sides sides, UnclaimedBlows unclaimed) {
    this.sides = sides;
    this.unclaimed = unclaimed;
  }

  /** Whether they take part in it. */
  boolean takePart(Draft draft, Contradiction denial) {
    return sides.meet(denial.report().sources(), draft.entities(ACTORS));
  }

  /** Whether those who deny it, or their side, are said to have done it. */
  boolean areTheirs(Draft draft, Contradiction denial) {
    return sides.meet(denial.report().sources(), draft.entities(Role.AGENT));
  }

  /** Whether others are. */
  boolean areOthers(Draft draft, Contradiction denial) {
    return !draft.entities(Role.AGENT).isEmpty() && !areTheirs(draft, denial);
  }

  /**
   * Whether it is told of the side of those who deny it that they did it; of who speaks for nobody
   * that is known, only right after.
   */
  boolean areTold(Draft draft, Scene scene, Contradiction denial) {
    List<String> deniers = denial.report().sources();
    Set<String> agents = draft.entities(Role.AGENT);
    Set<String> doers = agents.isEmpty() ? draft.entities(Role.PARTICIPANT) : agents;
    boolean unknown =
        areUnknown(denial) && !doers.isEmpty() && scene.index() - draft.sentence() <= 1;
    return sides.meet(deniers, doers) || unknown;
  }

  /** Whether nobody knows for whom those who deny speak. */
  boolean areUnknown(Contradiction denial) {
    return unclaimed.speakForNobody(denial.report().sources());
  }

  /** Whether the draft tells of the entity, or of one that it speaks for. */
  boolean tellOf(String id, Draft draft) {
    return sides.meet(Set.of(id), draft.entities(ACTORS));
  }

  /** Whether the voice is that of those who deny, or of their side. */
  boolean isOneSide(Draft.Voice voice, Contradiction denial) {
    return voice.source().stream()
        .anyMatch(id -> sides.meet(denial.report().sources(), Set.of(id)));
  }

  /** Whether those who deny are of the side of the voice, and are not the side itself. */
  boolean isOneOfSide(Contradiction denial, Draft.Voice voice) {
    return isOneSide(voice, denial)
        && voice.source().stream().map(sides::whole).noneMatch(denial.report().sources()::contains);
  }
}
