package org.trama.extract.denial;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Role;

/** Whether an event is one that a denial may mean: who says it, of whom, how far back. */
public final class Allegeable {
  /** How many sentences back the allegation may stand. */
  private static final int REACH = 2;

  /** The same where the denial names what kind of deed it denies. */
  private static final int NAMED_REACH = 5;

  /** PLOVER category of talks and visits. */
  private static final String TALKS = "CONSULT";

  private final List<Scene> scenes;
  private final Lexicon lexicon;
  private final Sides sides;
  private final UnclaimedBlows unclaimed;
  private final OwnDeeds deeds;

  public Allegeable(List<Scene> scenes, Lexicon lexicon, Sides sides, UnclaimedBlows unclaimed) {
    this.scenes = List.copyOf(scenes);
    this.lexicon = lexicon;
    this.sides = sides;
    this.unclaimed = unclaimed;
    this.deeds = new OwnDeeds(sides, unclaimed);
  }

  /** What those who deny have to do with the deeds. */
  OwnDeeds deeds() {
    return deeds;
  }

  /**
   * An event told shortly before that is no act of speech, and that somebody else may have said.
   */
  boolean is(Draft draft, Scene scene, Contradiction denial) {
    return isNear(draft, scene, denial)
        && isAccusers(draft, denial)
        && !isSpeech(draft, denial)
        && isMeant(draft, denial)
        && !isOwn(draft, denial)
        && !Backdrop.holds(draft, scene, denial)
        && (scene.index() - draft.sentence() <= 1 || !isSeen(draft, denial))
        && (!denial.is(Contradiction.Trait.OWN) || deeds.areTold(draft, scene, denial))
        && isDisputable(scene, draft, denial);
  }

  /** Whether it stands before the denial, or where that has its content, and not too far back. */
  private boolean isNear(Draft draft, Scene scene, Contradiction denial) {
    boolean before =
        draft.sentence() < scene.index()
            || draft.span().end() <= denial.word().begin()
            || draft.sentence() == scene.index() && isBy(denial.accusers(), draft)
            || isContent(draft, denial);
    int told = denial.is(Contradiction.Trait.LAST) ? draft.sentence() : lastSpoken(draft, scene);
    return before && scene.index() - told <= reach(draft, denial)
        || isToldAfter(draft, scene, denial);
  }

  /**
   * {@code Bogotá desmiente un pacto. La revista Semana había publicado que lo firmó}: what was
   * alleged is told behind its denial, which says what it was or whose word.
   */
  private boolean isToldAfter(Draft draft, Scene scene, Contradiction denial) {
    int ahead = draft.sentence() - scene.index();
    return ahead > 0
        && ahead <= (scene.index() == 0 ? REACH : 1)
        && deeds.takePart(draft, denial)
        && (isBy(denial.accusers(), draft) || isNamed(draft, denial) && isByOther(draft, denial));
  }

  private int reach(Draft draft, Contradiction denial) {
    boolean own = denial.is(Contradiction.Trait.DISOWNED) && deeds.takePart(draft, denial);
    boolean told = isNamed(draft, denial) || !denial.accusers().isEmpty() || own;
    boolean plea = denial.is(Contradiction.Trait.OWN);
    return isVague(draft, denial) ? 1 : told && !plea ? NAMED_REACH : REACH;
  }

  private static boolean isNamed(Draft draft, Contradiction denial) {
    return denial.types().contains(draft.type());
  }

  private static boolean isContent(Draft draft, Contradiction denial) {
    return denial.content().filter(span -> span.contains(draft.span())).isPresent();
  }

  /** Whether those whose statement is denied say it, or nobody in particular. */
  private boolean isAccusers(Draft draft, Contradiction denial) {
    return denial.accusers().isEmpty()
        || isBy(denial.accusers(), draft)
        || draft.voices().stream().allMatch(voice -> voice.source().isEmpty())
            && !sides.meet(denial.accusers(), draft.entities(Role.AGENT))
            && !denial.is(Contradiction.Trait.LIE);
  }

  private boolean isSpeech(Draft draft, Contradiction denial) {
    return lexicon.eventClass(draft.type()).isSpeech()
        && !draft.type().equals(EventTypes.SUPPORT)
        && !(isNamed(draft, denial) && denial.about().isPresent())
        && !isReported(draft, denial);
  }

  /**
   * {@code según Reuters, Irán amenazó a Israel; Teherán lo desmintió}: what others say he said, or
   * was told.
   */
  private boolean isReported(Draft draft, Contradiction denial) {
    return isByOther(draft, denial)
        && draft.voices().stream().noneMatch(voice -> voice.source().isEmpty())
        && deeds.takePart(draft, denial);
  }

  /** Whether the denial names such a deed, or none, and nobody of whom it is not told. */
  private boolean isMeant(Draft draft, Contradiction denial) {
    return (denial.types().isEmpty() || isNamed(draft, denial))
        && denial.about().stream().flatMap(Set::stream).allMatch(id -> deeds.tellOf(id, draft));
  }

  /**
   * {@code extremo que X niega}, {@code X no ha visto ninguno}: what stands right before is meant.
   */
  private boolean isVague(Draft draft, Contradiction denial) {
    return denial.is(Contradiction.Trait.LAST)
        || denial.about().isPresent() && !deeds.takePart(draft, denial);
  }

  /** The last sentence before this one in which somebody spoke of it, at least to deny it. */
  private int lastSpoken(Draft draft, Scene scene) {
    return scenes.stream()
        .filter(before -> before.index() < scene.index())
        .filter(
            before ->
                draft.voices().stream()
                    .map(Draft.Voice::evidence)
                    .anyMatch(before.syntax().sentence().span()::contains))
        .mapToInt(Scene::index)
        .reduce(draft.sentence(), Math::max);
  }

  /** {@code tildó de montaje la denuncia de Kiev, que acusa a Minsk de enviar armas}. */
  static boolean isBy(Set<String> accusers, Draft draft) {
    return draft.voices().stream().anyMatch(voice -> voice.isBy(accusers));
  }

  /** A meeting that nobody alleges, of those who deny something: rather what was said since. */
  private boolean isSeen(Draft draft, Contradiction denial) {
    return lexicon.eventClass(draft.type()).plover().equals(TALKS)
        && !isNamed(draft, denial)
        && deeds.takePart(draft, denial)
        && draft.voices().stream().allMatch(voice -> voice.source().isEmpty())
        && !isUnsure(draft);
  }

  /** Whether those who deny have denied it already, or are the ones who say it. */
  private static boolean isOwn(Draft draft, Contradiction denial) {
    List<String> deniers = denial.report().sources();
    boolean deniedBefore =
        draft.voices().stream().anyMatch(voice -> voice.isDenied() && voice.isBy(deniers));
    boolean said = draft.voices().stream().allMatch(voice -> voice.isBy(deniers));
    return deniedBefore || said && !denial.is(Contradiction.Trait.EARLIER);
  }

  /** Whether somebody else says it, or the document says it of those who deny. */
  private boolean isDisputable(Scene scene, Draft draft, Contradiction denial) {
    boolean asserted = draft.voices().stream().anyMatch(Draft.Voice::isAsserted);
    boolean others = denial.is(Contradiction.Trait.DISOWNED) && !mayBeTheirs(scene, draft, denial);
    return asserted
        && !others
        && !isSuffered(draft, denial)
        && (isContent(draft, denial)
            || isRumour(scene, draft)
            || isBeside(scene, draft, denial)
            || isByOther(draft, denial)
            || deeds.takePart(draft, denial)
            || isUnclaimed(scene, draft, denial)
            || isOwnNow(draft, denial));
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
        || isContent(draft, denial)
        || unclaimed.speakForNobody(denial.report().sources());
  }

  /** {@code una bomba mató a un general; Kiev negó toda relación}: nobody said that it was Kiev. */
  private boolean isUnclaimed(Scene scene, Draft draft, Contradiction denial) {
    return denial.is(Contradiction.Trait.DISOWNED) && unclaimed.isOne(draft, scene.index());
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

  private static boolean isUnsure(Draft draft) {
    return draft.voices().stream()
        .allMatch(
            voice ->
                voice.source().isEmpty()
                    && (voice.modality() == Modality.POSSIBLE || voice.isHeard()));
  }

  /** What they say now and denied before: {@code admite un envío que había negado}. */
  private static boolean isOwnNow(Draft draft, Contradiction denial) {
    return denial.is(Contradiction.Trait.EARLIER)
        && isNamed(draft, denial)
        && draft.voices().stream().anyMatch(voice -> voice.isBy(denial.report().sources()));
  }

  static boolean isByOther(Draft draft, Contradiction denial) {
    return draft.voices().stream()
        .filter(Draft.Voice::isAsserted)
        .anyMatch(
            voice ->
                voice
                    .source()
                    .filter(source -> !denial.report().sources().contains(source))
                    .isPresent());
  }
}
