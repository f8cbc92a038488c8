package org.trama.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerblessClauses;
import org.trama.extract.clause.VerblessClauses.Verbless;
import org.trama.extract.frame.FrameMatcher;
import org.trama.extract.frame.Linker;
import org.trama.extract.frame.Telling;
import org.trama.extract.frame.VerblessLinks;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventTypes;

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
                        .filter(word -> !clause.subjects().isEmpty() || word.tokens().size() == 1)
                        .flatMap(trigger -> reading(scene, linker, trigger, clause).stream()))
            .filter(reading -> isTold(reading, matcher))
            .toList();
  }

  /** Of a pair both must have a part in it: {@code agradeció a Rusia el gas y a China el arroz}. */
  private static boolean isTold(Reading reading, FrameMatcher matcher) {
    Verbless clause = reading.clause();
    boolean pair = clause.subjects().isEmpty();
    return pair
        ? told(reading, matcher).stream().anyMatch(telling -> holdsAll(telling, clause.others()))
        : clause.isMarked() || !told(reading, matcher).isEmpty();
  }

  private static List<Telling> told(Reading reading, FrameMatcher matcher) {
    return matcher.match(reading.scene(), reading.trigger(), reading.links());
  }

  /** Whether each is told of, one of them perhaps as where it was. */
  private static boolean holdsAll(Telling telling, List<Phrase> pair) {
    List<Phrase> others = pair.stream().filter(phrase -> !isHeld(telling, phrase)).toList();
    return others.size() < pair.size()
        && others.stream().allMatch(phrase -> phrase.refers() && phrase.marker().equals("en"));
  }

  private static boolean isHeld(Telling telling, Phrase phrase) {
    boolean dead = telling.type().equals(EventTypes.CASUALTIES);
    return Stream.concat(
            telling.slots().stream().map(Slot::phrase),
            telling.themes().stream().filter(theme -> dead))
        .anyMatch(other -> other.isHeadedBy(phrase.head()));
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
