package org.trama.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerblessClauses;
import org.trama.extract.clause.VerblessClauses.Verbless;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Linker;
import org.trama.extract.frame.VerblessLinks;
import org.trama.extract.time.TimeMention;

/**
 * What the verbs of a sentence tell once more in clauses that leave them out: {@code Washington
 * sancionó a Maduro y Ottawa, a Cabello}.
 */
final class VerblessReadings {
  /**
   * A verb as it is read in such a clause.
   *
   * @param scene the sentence, with the days and figures of that clause alone and of what opens it
   */
  record Reading(Scene scene, Trigger trigger, Verbless clause, List<Link> links) {}

  private final List<Reading> readings;

  VerblessReadings(Scene scene, Linker linker, FrameMatcher matcher) {
    this.readings =
        VerblessClauses.in(scene).stream()
            .flatMap(
                clause ->
                    scene.triggersAt(clause.verb()).stream()
                        .flatMap(trigger -> reading(scene, linker, trigger, clause).stream()))
            .filter(
                reading ->
                    reading.clause().isMarked()
                        || !matcher
                            .match(reading.scene(), reading.trigger(), reading.links())
                            .isEmpty())
            .toList();
  }

  /** Those of the trigger. */
  Stream<Reading> of(Trigger trigger) {
    return readings.stream().filter(reading -> reading.trigger().equals(trigger));
  }

  /** The links to what does not stand in a later clause of that kind. */
  List<Link> outside(Trigger trigger, List<Link> links) {
    return links.stream()
        .filter(
            link ->
                readings.stream()
                    .map(Reading::clause)
                    .noneMatch(
                        clause -> trigger.head() < clause.begin() && clause.holds(link.phrase())))
        .toList();
  }

  private static Optional<Reading> reading(
      Scene scene, Linker linker, Trigger trigger, Verbless clause) {
    return VerblessLinks.of(scene, clause, linker.links(trigger))
        .map(links -> new Reading(within(scene, clause), trigger, clause, links));
  }

  private static Scene within(Scene scene, Verbless clause) {
    List<TimeMention> own = scene.times().stream().filter(clause::holds).toList();
    List<TimeMention> opening =
        scene.times().stream().filter(time -> time.end() <= clause.verb()).toList();
    return new Scene(
        scene.syntax(),
        scene.references(),
        scene.phrases(),
        scene.triggers(),
        scene.quantities().stream()
            .filter(figure -> clause.begin() <= figure.begin() && figure.end() <= clause.end())
            .toList(),
        own.isEmpty() ? opening : own,
        scene.moment(),
        scene.supportVerbs(),
        scene.happenings(),
        scene.amends());
  }
}
