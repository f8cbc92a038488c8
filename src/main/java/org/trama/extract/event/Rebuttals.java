package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * Adds those who deny what was said before to what they deny: of what somebody else says, what they
 * or their side have a part in, and the nearest.
 */
final class Rebuttals {
  private static final String DEMAND = "Demand";

  private static final List<Role> ACTORS =
      List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT, Role.PLACE);

  /** How many sentences back the allegation may stand. */
  private static final int REACH = 2;

  /** The same where the denial names what kind of deed it denies. */
  private static final int NAMED_REACH = 5;

  private final List<Scene> scenes;
  private final Contradictions contradictions;
  private final Lexicon lexicon;
  private final Sides sides;

  Rebuttals(List<Scene> scenes, Contradictions contradictions, Lexicon lexicon, Sides sides) {
    this.scenes = scenes;
    this.contradictions = contradictions;
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /** The drafts, those that are rebutted with one more voice. */
  List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      contradictions.in(scene).forEach(denial -> rebut(scene, denial, all));
    }
    return all;
  }

  private void rebut(Scene scene, Contradiction denial, List<Draft> drafts) {
    if (drafts.stream().anyMatch(draft -> isDeniedHere(draft, scene, denial))) {
      return;
    }
    List<Draft> heard =
        nearest(
            scene,
            denial,
            drafts.stream()
                .filter(draft -> isAllegation(draft, scene, denial))
                .filter(draft -> !isDemanded(draft, drafts))
                .toList());
    Optional<Draft> best =
        heard.stream()
            .max(
                Comparator.comparingDouble((Draft draft) -> weight(draft, scene, denial))
                    .thenComparingInt(draft -> draft.span().end()));
    if (best.isEmpty()) {
      return;
    }
    List<Draft> denied =
        heard.stream().filter(draft -> isSaidWith(draft, best.get(), denial)).toList();
    IntStream.range(0, drafts.size())
        .filter(i -> denied.contains(drafts.get(i)))
        .forEach(i -> drafts.set(i, denied(scene, drafts.get(i), denial)));
  }

  /** What the sentence itself alleges on somebody's word, unless the denial says what it means. */
  private List<Draft> nearest(Scene scene, Contradiction denial, List<Draft> heard) {
    List<Draft> here =
        heard.stream()
            .filter(draft -> draft.sentence() == scene.index())
            .filter(draft -> isRumour(scene, draft) || isByOther(draft, denial))
            .toList();
    boolean said = !denial.types().isEmpty() || !denial.accusers().isEmpty() || denial.counted();
    return said || here.isEmpty() ? heard : here;
  }

  /** What somebody only asks for is nothing to deny. */
  private static boolean isDemanded(Draft draft, List<Draft> drafts) {
    return draft.voices().stream().allMatch(voice -> voice.modality() == Modality.POSSIBLE)
        && drafts.stream()
            .filter(other -> other.type().equals(DEMAND) && other.sentence() == draft.sentence())
            .anyMatch(
                other ->
                    draft.voices().stream()
                        .anyMatch(voice -> voice.isBy(other.entities(Role.AGENT))));
  }

  /** {@code negó que enviara armas y lo calificó de mentira}: the same is denied again. */
  private static boolean isDeniedHere(Draft draft, Scene scene, Contradiction denial) {
    return draft.voices().stream()
        .filter(voice -> voice.polarity() == Polarity.DENIED)
        .filter(voice -> voice.isBy(denial.report().sources()))
        .map(Draft.Voice::evidence)
        .anyMatch(
            evidence ->
                scene.syntax().sentence().span().contains(evidence)
                    && evidence.begin() < denial.word().begin());
  }

  /** How likely the denial means the draft: a sentence further back weighs as much as a voice. */
  private double weight(Draft draft, Scene scene, Contradiction denial) {
    boolean accused = isBy(denial.accusers(), draft);
    return (takesPart(draft, denial) ? 1.5 : 0)
        + (isByOther(draft, denial) ? 1 : 0)
        + (accused ? 3 : 0)
        + (denial.counted() && draft.quantity().isPresent() ? 2 : 0)
        - (scene.index() - draft.sentence());
  }

  /** Whether both are said in one breath, so that who denies the one denies the other. */
  private boolean isSaidWith(Draft draft, Draft best, Contradiction denial) {
    boolean together =
        draft.sentence() == best.sentence()
            && sources(draft).equals(sources(best))
            && takesPart(draft, denial) == takesPart(best, denial)
            && (!denial.counted() || draft.quantity().isPresent() == best.quantity().isPresent());
    return draft.equals(best) || together && (!denial.only() || draft.type().equals(best.type()));
  }

  private static Set<Optional<String>> sources(Draft draft) {
    return draft.voices().stream()
        .filter(voice -> voice.polarity() == Polarity.ASSERTED)
        .map(Draft.Voice::source)
        .collect(Collectors.toSet());
  }

  private static Draft denied(Scene scene, Draft draft, Contradiction denial) {
    Modality own = denial.report().modality();
    boolean plan = own == Modality.PLANNED && !denial.types().isEmpty();
    Modality modality = own == Modality.POSSIBLE || plan ? own : draft.voices().get(0).modality();
    Report report = denial.report();
    Span evidence = report.evidence(scene.syntax(), denial.word());
    Draft rebutted = draft;
    for (String source : report.sources()) {
      rebutted =
          rebutted.plus(
              new Draft.Voice(
                  Optional.of(source),
                  Polarity.DENIED,
                  modality,
                  evidence,
                  report.rule().orElseThrow(),
                  0.7));
    }
    return rebutted;
  }

  /**
   * An event told shortly before that is no act of speech, and that somebody else may have said.
   */
  private boolean isAllegation(Draft draft, Scene scene, Contradiction denial) {
    boolean named = denial.types().contains(draft.type());
    int reach = named || !denial.accusers().isEmpty() ? NAMED_REACH : REACH;
    boolean before =
        draft.sentence() < scene.index()
            || draft.span().end() <= denial.word().begin()
            || draft.sentence() == scene.index() && isBy(denial.accusers(), draft)
            || denial.content().filter(span -> span.contains(draft.span())).isPresent();
    boolean near = before && scene.index() - draft.sentence() <= reach;
    boolean speech = lexicon.eventClass(draft.type()).isSpeech() && !draft.type().equals("Support");
    boolean meant = denial.types().isEmpty() || named;
    return near && !speech && meant && !isOwn(draft, denial) && isDisputable(scene, draft, denial);
  }

  /** {@code tildó de montaje la denuncia de Kiev, que acusa a Minsk de enviar armas}. */
  private static boolean isBy(Set<String> accusers, Draft draft) {
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
            || isByOther(draft, denial)
            || takesPart(draft, denial)
            || isOwnNow(draft, denial));
  }

  /** {@code habría atacado un cuartel, aunque Kiev asegura que es un bulo}. */
  private static boolean isRumour(Scene scene, Draft draft) {
    return draft.sentence() == scene.index()
        && draft.voices().stream()
            .allMatch(voice -> voice.source().isEmpty() && voice.modality() == Modality.POSSIBLE);
  }

  /** What they say now and denied before: {@code admite un envío que había negado}. */
  private static boolean isOwnNow(Draft draft, Contradiction denial) {
    return denial.earlier()
        && denial.types().contains(draft.type())
        && draft.voices().stream().anyMatch(voice -> voice.isBy(denial.report().sources()));
  }

  private static boolean isByOther(Draft draft, Contradiction denial) {
    return draft.voices().stream()
        .filter(voice -> voice.polarity() == Polarity.ASSERTED)
        .anyMatch(
            voice ->
                voice
                    .source()
                    .filter(source -> !denial.report().sources().contains(source))
                    .isPresent());
  }

  private boolean takesPart(Draft draft, Contradiction denial) {
    Set<String> actors =
        ACTORS.stream().flatMap(role -> draft.entities(role).stream()).collect(Collectors.toSet());
    return sides.meet(denial.report().sources(), actors);
  }
}
