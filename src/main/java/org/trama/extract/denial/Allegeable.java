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
  private final OwnDeeds deeds;
  private final Disputable disputable;

  public Allegeable(List<Scene> scenes, Lexicon lexicon, Sides sides, UnclaimedBlows unclaimed) {
    this.scenes = List.copyOf(scenes);
    this.lexicon = lexicon;
    this.sides = sides;
    this.deeds = new OwnDeeds(sides, unclaimed);
    this.disputable = new Disputable(deeds, unclaimed);
  }

  /** What those who deny have to do with the deeds. */
  OwnDeeds deeds() {
    return deeds;
  }

  /** Whether there is anything to deny in them. */
  Disputable disputable() {
    return disputable;
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
        && (!denial.is(Contradiction.Trait.REJECTED) || isImputed(draft, denial))
        && disputable.is(draft, scene, denial);
  }

  /** Whether it stands before the denial, or where that has its content, and not too far back. */
  private boolean isNear(Draft draft, Scene scene, Contradiction denial) {
    boolean before =
        draft.sentence() < scene.index()
            || draft.span().end() <= denial.word().begin()
            || draft.sentence() == scene.index() && isBy(denial.accusers(), draft)
            || denial.contains(draft);
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
        && (isBy(denial.accusers(), draft) || denial.names(draft) && denial.isOfOthers(draft));
  }

  private int reach(Draft draft, Contradiction denial) {
    boolean own = denial.is(Contradiction.Trait.DISOWNED) && deeds.takePart(draft, denial);
    boolean told = denial.names(draft) || !denial.accusers().isEmpty() || own;
    boolean plea = denial.is(Contradiction.Trait.OWN);
    return isVague(draft, denial) ? 1 : told && !plea ? NAMED_REACH : REACH;
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
        && !(denial.names(draft) && denial.about().isPresent())
        && !isReported(draft, denial);
  }

  /**
   * {@code según Reuters, Irán amenazó a Israel; Teherán lo desmintió}: what others say he said, or
   * was told.
   */
  private boolean isReported(Draft draft, Contradiction denial) {
    return denial.isOfOthers(draft)
        && draft.voices().stream().noneMatch(voice -> voice.source().isEmpty())
        && deeds.takePart(draft, denial);
  }

  /** Whether the denial names such a deed, or none, and nobody of whom it is not told. */
  private boolean isMeant(Draft draft, Contradiction denial) {
    return (denial.types().isEmpty() || denial.names(draft))
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

  /** Whether others say of them that they did it, rather than that they should or will. */
  private boolean isImputed(Draft draft, Contradiction denial) {
    return deeds.areTheirs(draft, denial)
        && draft.voices().stream()
            .allMatch(voice -> voice.source().isPresent() && voice.modality() == Modality.ACTUAL);
  }

  /** {@code tildó de montaje la denuncia de Kiev, que acusa a Minsk de enviar armas}. */
  static boolean isBy(Set<String> accusers, Draft draft) {
    return draft.voices().stream().anyMatch(voice -> voice.isBy(accusers));
  }

  /** A meeting that nobody alleges, of those who deny something: rather what was said since. */
  private boolean isSeen(Draft draft, Contradiction denial) {
    return lexicon.eventClass(draft.type()).plover().equals(TALKS)
        && !denial.names(draft)
        && deeds.takePart(draft, denial)
        && draft.voices().stream().allMatch(voice -> voice.source().isEmpty())
        && !Disputable.isUnsure(draft);
  }

  /** Whether those who deny have denied it already, or are the ones who say it. */
  private static boolean isOwn(Draft draft, Contradiction denial) {
    List<String> deniers = denial.report().sources();
    boolean deniedBefore =
        draft.voices().stream().anyMatch(voice -> voice.isDenied() && voice.isBy(deniers));
    boolean said = draft.voices().stream().allMatch(voice -> voice.isBy(deniers));
    return deniedBefore || said && !denial.is(Contradiction.Trait.EARLIER);
  }
}
