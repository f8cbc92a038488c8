package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.extract.draft.Draft;
import org.trama.extract.report.Report;
import org.trama.knowledge.EventTypes;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * Adds those who deny what was said before to what they deny: of what somebody else says, what they
 * or their side have a part in, and the nearest.
 */
public final class Rebuttals {
  private final List<Scene> scenes;
  private final Contradictions contradictions;
  private final Allegeable allegeable;
  private final Heard heard;
  private final Blame blame;

  public Rebuttals(
      List<Scene> scenes, Contradictions contradictions, Allegeable allegeable, Blame blame) {
    this.scenes = scenes;
    this.contradictions = contradictions;
    this.allegeable = allegeable;
    this.heard = new Heard(allegeable);
    this.blame = blame;
  }

  /** The drafts, those that are rebutted with one more voice. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      contradictions.in(scene).forEach(denial -> rebut(scene, denial, all));
    }
    return all;
  }

  private void rebut(Scene scene, Contradiction denial, List<Draft> drafts) {
    if (drafts.stream()
        .filter(draft -> !denial.is(Contradiction.Trait.OWN) || denial.names(draft))
        .anyMatch(draft -> isDeniedHere(draft, scene, denial))) {
      return;
    }
    List<Draft> meant = beside(scene, denial, drafts).orElseGet(() -> meant(scene, denial, drafts));
    if (areParts(meant, denial)) {
      drafts.add(whole(scene, meant.get(0), denial));
      return;
    }
    drafts.replaceAll(draft -> meant.contains(draft) ? denied(scene, draft, denial) : draft);
    if (meant.isEmpty()) {
      blame.deny(denial, scene.index(), drafts);
    }
  }

  /**
   * {@code envió 11.000 soldados en otoño y 4.000 en enero; Moscú negó el despliegue}: the deed as
   * a whole is denied, and not its figures.
   */
  private static boolean areParts(List<Draft> meant, Contradiction denial) {
    return meant.size() > 1
        && !denial.types().isEmpty()
        && !denial.is(Contradiction.Trait.COUNTED)
        && meant.stream().allMatch(draft -> draft.quantity().isPresent())
        && meant.stream().map(Draft::type).distinct().count() == 1
        && meant.stream().map(draft -> Set.copyOf(draft.arguments())).distinct().count() == 1;
  }

  private Draft whole(Scene scene, Draft part, Contradiction denial) {
    Draft denied = denied(scene, part, denial);
    return new Draft(
        part.type(),
        denied.arguments(),
        Optional.empty(),
        Optional.empty(),
        denied.voices().stream().filter(Draft.Voice::isDenied).toList(),
        denial.word(),
        scene.index(),
        true);
  }

  /** What the noun tells that the denial stands beside. */
  private static Optional<List<Draft>> beside(
      Scene scene, Contradiction denial, List<Draft> drafts) {
    return Optional.of(
            drafts.stream()
                .filter(draft -> draft.sentence() == scene.index() && denial.isBeside(draft))
                .toList())
        .filter(told -> !told.isEmpty());
  }

  /** The likeliest of what was heard, with what was said in one breath with it. */
  private List<Draft> meant(Scene scene, Contradiction denial, List<Draft> drafts) {
    List<Draft> candidates =
        heard.by(denial, scene, drafts).stream()
            .filter(draft -> !blame.isOthersBoast(draft, denial, scene.index(), drafts))
            .toList();
    return candidates.stream()
        .max(
            Comparator.comparingDouble((Draft draft) -> weight(draft, scene, denial))
                .thenComparingInt(draft -> draft.span().end()))
        .map(best -> candidates.stream().filter(draft -> isSaidWith(draft, best, denial)).toList())
        .orElse(List.of());
  }

  /** {@code negó que enviara armas y lo calificó de mentira}: the same is denied again. */
  private boolean isDeniedHere(Draft draft, Scene scene, Contradiction denial) {
    return draft.voices().stream()
        .filter(Draft.Voice::isDenied)
        .filter(voice -> allegeable.deeds().isOneSide(voice, denial))
        .map(Draft.Voice::evidence)
        .anyMatch(
            evidence ->
                scene.syntax().sentence().span().contains(evidence)
                    && (evidence.begin() <= denial.word().begin()
                        || evidence.overlaps(denial.report().span())
                        || denial.about().isPresent()));
  }

  /** How likely the denial means the draft: a sentence further back weighs as much as a voice. */
  private double weight(Draft draft, Scene scene, Contradiction denial) {
    boolean accused = Allegeable.isBy(denial.accusers(), draft);
    return (allegeable.deeds().takePart(draft, denial) ? 1.5 : 0)
        + (denial.isOfOthers(draft) ? 1.2 : 0)
        + (isHeard(draft) ? 0.6 : 0)
        + (accused ? 3 : 0)
        + (denial.is(Contradiction.Trait.COUNTED) && draft.quantity().isPresent() ? 2 : 0)
        - Math.abs(scene.index() - draft.sentence());
  }

  /** Whether both are said in one breath, so that who denies the one denies the other. */
  private boolean isSaidWith(Draft draft, Draft best, Contradiction denial) {
    boolean together =
        draft.sentence() == best.sentence()
            && sources(draft).equals(sources(best))
            && isHeard(draft) == isHeard(best)
            && allegeable.deeds().takePart(draft, denial)
                == allegeable.deeds().takePart(best, denial)
            && !(allegeable.deeds().areTheirs(best, denial)
                && allegeable.deeds().areOthers(draft, denial))
            && (!denial.is(Contradiction.Trait.COUNTED)
                || draft.quantity().isPresent() == best.quantity().isPresent());
    return draft.equals(best)
        || together && (!denial.is(Contradiction.Trait.LAST) || areOneDeed(draft, best));
  }

  /** {@code un dron mató a dos soldados, extremo que Bakú niega}: a blow goes with its dead. */
  private boolean areOneDeed(Draft draft, Draft best) {
    Set<String> doers = best.entities(Role.AGENT);
    return draft.type().equals(best.type())
        || (isToll(draft, best) || isToll(best, draft))
            && !doers.isEmpty()
            && draft.entities(Role.AGENT).equals(doers);
  }

  private boolean isToll(Draft toll, Draft blow) {
    return toll.type().equals(EventTypes.CASUALTIES) && blame.isBlow(blow);
  }

  /** Whether the document has it from others, whether it names them or not. */
  private static boolean isHeard(Draft draft) {
    return draft.voices().stream().anyMatch(Draft.Voice::isHeard);
  }

  private static Set<Optional<String>> sources(Draft draft) {
    return draft.voices().stream()
        .filter(Draft.Voice::isAsserted)
        .map(Draft.Voice::source)
        .collect(Collectors.toSet());
  }

  /** {@code son falsos los informes de que atacó}: nobody else says so who is named. */
  private static Draft withoutHearsay(Draft draft, Scene scene, Contradiction denial) {
    boolean own =
        draft.sentence() == scene.index()
            && denial.contains(draft)
            && draft.span().begin() > denial.word().end();
    List<Draft.Voice> named =
        draft.voices().stream().filter(voice -> voice.source().isPresent()).toList();
    return own ? draft.withVoices(named) : draft;
  }

  /** Who denies a rumour denies that it is so, and not that it may be. */
  private static Modality told(Draft.Voice voice) {
    boolean rumour =
        voice.modality() == Modality.POSSIBLE && voice.isHeard() && voice.source().isEmpty();
    return rumour ? Modality.ACTUAL : voice.modality();
  }

  private Draft denied(Scene scene, Draft draft, Contradiction denial) {
    Modality own = denial.report().modality();
    boolean plan = own == Modality.PLANNED && !denial.types().isEmpty();
    Modality modality = own == Modality.POSSIBLE || plan ? own : told(draft.voices().get(0));
    Report report = denial.report();
    Span evidence = report.evidence(scene.syntax(), denial.word());
    Draft rebutted =
        withoutHearsay(allegeable.disputable().owned(draft, scene, denial), scene, denial);
    for (String source : report.sources()) {
      rebutted =
          rebutted.plus(
              new Draft.Voice(
                  Optional.of(source),
                  Polarity.DENIED,
                  modality,
                  evidence,
                  report.rule().orElseThrow(),
                  Set.of()));
    }
    return rebutted;
  }
}
