package org.trama.extract.denial;

import org.trama.extract.clause.Scene;
import org.trama.extract.draft.Draft;
import org.trama.knowledge.EventTypes;
import org.trama.model.Modality;

/**
 * Events that those who deny something may have to deny: somebody else says them, or the document
 * says them of those who deny.
 */
final class Disputable {
  private final OwnDeeds deeds;
  private final UnclaimedBlows unclaimed;

  Disputable(OwnDeeds deeds, UnclaimedBlows unclaimed) {
    this.deeds = deeds;
    this.unclaimed = unclaimed;
  }

  /** Whether it is, however near it was told. */
  boolean is(Draft draft, Scene scene, Contradiction denial) {
    boolean asserted = draft.voices().stream().anyMatch(Draft.Voice::isAsserted);
    boolean others = denial.is(Contradiction.Trait.DISOWNED) && !mayBeTheirs(scene, draft, denial);
    return isDeniedAgain(scene, draft, denial)
        || asserted && !others && !isSuffered(draft, denial) && mayBeMeant(draft, scene, denial);
  }

  private boolean mayBeMeant(Draft draft, Scene scene, Contradiction denial) {
    return denial.contains(draft)
        || isRumour(scene, draft)
        || isBeside(scene, draft, denial)
        || denial.isOfOthers(draft)
        || deeds.takePart(draft, denial)
        || isUnclaimed(scene, draft, denial)
        || isPointedTo(scene, draft, denial)
        || isOwnNow(draft, denial);
  }

  /**
   * {@code el Gobierno negó que enviara tropas. «Es un bulo», dijo su portavoz}, {@code Chad no
   * envió armas. «Es falso», dijo Deby}: one of the same side, or of none that is known, says again
   * that it is not so.
   */
  private boolean isDeniedAgain(Scene scene, Draft draft, Contradiction denial) {
    boolean unknown = deeds.areUnknown(denial);
    return scene.index() - draft.sentence() == 1
        && (denial.about().isEmpty() || denial.names(draft))
        && draft.voices().stream()
            .filter(Draft.Voice::isDenied)
            .anyMatch(
                voice ->
                    voice.source().isEmpty()
                        ? unknown && denial.names(draft) || deeds.takePart(draft, denial)
                        : unknown || deeds.isOneOfSide(denial, voice));
  }

  /**
   * {@code Níger sancionó a RFI, a la que acusa de mentir; RFI lo niega}: the sanction is not what
   * those deny whom it hits.
   */
  private boolean isSuffered(Draft draft, Contradiction denial) {
    return draft.type().equals(EventTypes.SANCTION)
        && deeds.areOthers(draft, denial)
        && draft.voices().stream().allMatch(voice -> voice.modality() == Modality.ACTUAL);
  }

  /** Nobody denies a part in what others did. */
  private boolean mayBeTheirs(Scene scene, Draft draft, Contradiction denial) {
    return deeds.takePart(draft, denial)
        || isUnclaimed(scene, draft, denial)
        || denial.contains(draft)
        || deeds.areUnknown(denial);
  }

  /** {@code una bomba mató a un general; Kiev negó toda relación}: nobody said that it was Kiev. */
  private boolean isUnclaimed(Scene scene, Draft draft, Contradiction denial) {
    return denial.is(Contradiction.Trait.DISOWNED) && unclaimed.isOne(draft, scene.index());
  }

  /**
   * {@code la Argentina vendió fusiles. Menem lo desmintió}: what was told right before, for one of
   * whom it is not known for whom he speaks.
   */
  private boolean isPointedTo(Scene scene, Draft draft, Contradiction denial) {
    return scene.index() - draft.sentence() == 1
        && denial.types().isEmpty()
        && denial.about().isEmpty()
        && !draft.entities(OwnDeeds.ACTORS).isEmpty()
        && deeds.areUnknown(denial);
  }

  /** The draft, told of those who deny it where nobody is said to have done it. */
  Draft owned(Draft draft, Scene scene, Contradiction denial) {
    return isUnclaimed(scene, draft, denial)
        ? unclaimed.of(draft, denial.report().sources())
        : draft;
  }

  /** {@code Gestión publicó que Lima atacó; el ministerio lo desmintió}: whoever said it. */
  private static boolean isBeside(Scene scene, Draft draft, Contradiction denial) {
    return draft.sentence() == scene.index() && denial.about().isEmpty();
  }

  /**
   * {@code habría atacado un cuartel, aunque Kiev asegura que es un bulo}, {@code varias cuentas
   * aseguran que atacó}.
   */
  static boolean isRumour(Scene scene, Draft draft) {
    return scene.index() - draft.sentence() <= 1 && isUnsure(draft);
  }

  /** Whether the document only has it from somebody whom it does not name, or as possible. */
  static boolean isUnsure(Draft draft) {
    return draft.voices().stream()
        .allMatch(
            voice ->
                voice.source().isEmpty()
                    && (voice.modality() == Modality.POSSIBLE || voice.isHeard()));
  }

  /** What they say now and denied before: {@code admite un envío que había negado}. */
  private static boolean isOwnNow(Draft draft, Contradiction denial) {
    return denial.is(Contradiction.Trait.EARLIER)
        && denial.names(draft)
        && draft.voices().stream().anyMatch(voice -> voice.isBy(denial.report().sources()));
  }
}
