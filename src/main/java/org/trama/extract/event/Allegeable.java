package org.trama.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/** Whether an event is one that a denial may mean: who says it, of whom, how far back. */
final class Allegeable {
  private static final List<Role> ACTORS =
      List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT, Role.PLACE);

  /** How many sentences back the allegation may stand. */
  private static final int REACH = 2;

  /** The same where the denial names what kind of deed it denies. */
  private static final int NAMED_REACH = 5;

  private final List<Scene> scenes;
  private final Lexicon lexicon;
  private final Sides sides;

  Allegeable(List<Scene> scenes, Lexicon lexicon, Sides sides) {
    this.scenes = List.copyOf(scenes);
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /**
   * An event told shortly before that is no act of speech, and that somebody else may have said.
   */
  boolean is(Draft draft, Scene scene, Contradiction denial) {
    boolean named = denial.types().contains(draft.type());
    int reach = named || !denial.accusers().isEmpty() ? NAMED_REACH : REACH;
    boolean before =
        draft.sentence() < scene.index()
            || draft.span().end() <= denial.word().begin()
            || draft.sentence() == scene.index() && isBy(denial.accusers(), draft)
            || denial.content().filter(span -> span.contains(draft.span())).isPresent();
    int told = denial.only() ? draft.sentence() : lastSpoken(draft, scene);
    boolean near = before && scene.index() - told <= (isVague(draft, denial) ? 1 : reach);
    boolean speech =
        lexicon.eventClass(draft.type()).isSpeech()
            && !draft.type().equals("Support")
            && !(named && denial.about().isPresent());
    boolean meant =
        (denial.types().isEmpty() || named)
            && denial.about().stream().flatMap(Set::stream).allMatch(id -> isTold(id, draft));
    boolean accused =
        denial.accusers().isEmpty()
            || isBy(denial.accusers(), draft)
            || draft.voices().stream().allMatch(voice -> voice.source().isEmpty());
    return near
        && accused
        && !speech
        && meant
        && !isOwn(draft, denial)
        && isDisputable(scene, draft, denial);
  }

  /**
   * {@code extremo que X niega}, {@code X no ha visto ninguno}: what stands right before is meant.
   */
  private boolean isVague(Draft draft, Contradiction denial) {
    return denial.only() || denial.about().isPresent() && !takesPart(draft, denial);
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

  /** Whether the draft tells of the entity, or of one that it speaks for. */
  private boolean isTold(String id, Draft draft) {
    return ACTORS.stream().anyMatch(role -> sides.meet(Set.of(id), draft.entities(role)));
  }

  /** {@code tildó de montaje la denuncia de Kiev, que acusa a Minsk de enviar armas}. */
  static boolean isBy(Set<String> accusers, Draft draft) {
    return draft.voices().stream().anyMatch(voice -> voice.isBy(accusers));
  }

  /** Whether those who deny have denied it already, or are the ones who say it. */
  private static boolean isOwn(Draft draft, Contradiction denial) {
    List<String> deniers = denial.report().sources();
    boolean deniedBefore =
        draft.voices().stream()
            .anyMatch(voice -> voice.polarity() == Polarity.DENIED && voice.isBy(deniers));
    boolean said = draft.voices().stream().allMatch(voice -> voice.isBy(deniers));
    return deniedBefore || said && !denial.earlier();
  }

  /** Whether somebody else says it, or the document says it of those who deny. */
  private boolean isDisputable(Scene scene, Draft draft, Contradiction denial) {
    boolean asserted =
        draft.voices().stream().anyMatch(voice -> voice.polarity() == Polarity.ASSERTED);
    return asserted
        && (denial.content().filter(span -> span.contains(draft.span())).isPresent()
            || isRumour(scene, draft)
            || isBeside(scene, draft, denial)
            || isByOther(draft, denial)
            || takesPart(draft, denial)
            || isOwnNow(draft, denial));
  }

  /** {@code Gestión publicó que Lima atacó; el ministerio lo desmintió}: whoever said it. */
  private static boolean isBeside(Scene scene, Draft draft, Contradiction denial) {
    return draft.sentence() == scene.index() && denial.about().isEmpty();
  }

  /** {@code habría atacado un cuartel, aunque Kiev asegura que es un bulo}. */
  static boolean isRumour(Scene scene, Draft draft) {
    return scene.index() - draft.sentence() <= 1
        && draft.voices().stream()
            .allMatch(voice -> voice.source().isEmpty() && voice.modality() == Modality.POSSIBLE);
  }

  /** What they say now and denied before: {@code admite un envío que había negado}. */
  private static boolean isOwnNow(Draft draft, Contradiction denial) {
    return denial.earlier()
        && denial.types().contains(draft.type())
        && draft.voices().stream().anyMatch(voice -> voice.isBy(denial.report().sources()));
  }

  static boolean isByOther(Draft draft, Contradiction denial) {
    return draft.voices().stream()
        .filter(voice -> voice.polarity() == Polarity.ASSERTED)
        .anyMatch(
            voice ->
                voice
                    .source()
                    .filter(source -> !denial.report().sources().contains(source))
                    .isPresent());
  }

  boolean takesPart(Draft draft, Contradiction denial) {
    Set<String> actors =
        ACTORS.stream().flatMap(role -> draft.entities(role).stream()).collect(Collectors.toSet());
    return sides.meet(denial.report().sources(), actors);
  }
}
