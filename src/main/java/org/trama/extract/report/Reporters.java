package org.trama.extract.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.frame.FrameMatcher;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Sense;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * What the words of one sentence report, each found once: by which of its senses, who speaks, and
 * whether they assert or deny.
 */
final class Reporters {
  private final Scene scene;
  private final ReportingSenses reporting;
  private final Stances stances;
  private final Speakers speakers;
  private final Authorship authorship;
  private final Insertions insertions;
  private final Map<Integer, Optional<Report>> found = new HashMap<>();
  private final Map<Trigger, Optional<Sense>> senses = new IdentityHashMap<>();

  Reporters(
      Scene scene,
      FrameMatcher matcher,
      Silence silence,
      Speakers speakers,
      Authorship authorship) {
    this.scene = scene;
    this.reporting = new ReportingSenses(scene, matcher);
    this.stances = new Stances(scene, matcher, silence);
    this.speakers = speakers;
    this.authorship = authorship;
    this.insertions = new Insertions(scene);
  }

  /** What the word at {@code index} reports, if it is one that does. */
  Optional<Report> at(int index) {
    return found.computeIfAbsent(index, this::find);
  }

  private Optional<Report> find(int index) {
    return scene.triggersAt(index).stream()
        .flatMap(trigger -> sense(trigger).map(sense -> report(trigger, sense)).stream())
        .findFirst();
  }

  /** The sense by which the word reports, if it is one that does. */
  Optional<Sense> sense(Trigger trigger) {
    return senses.computeIfAbsent(trigger, reporting::of);
  }

  /** What the word reports, if it is a denial and not only says that something is not done. */
  Optional<Report> denial(Trigger trigger) {
    return sense(trigger)
        .filter(sense -> !sense.negated())
        .flatMap(sense -> at(trigger.head()))
        .filter(Report::isDenial);
  }

  /**
   * {@code «…», añadió}: who spoke last goes on, where nobody else is named outside the words;
   * {@code Irán, advirtió, ha mentido}: or who did something last.
   */
  private Optional<List<String>> goesOn(Trigger trigger, List<Link> speaking) {
    if (trigger.isNoun()) {
      return Optional.empty();
    }
    Optional<List<String>> last = authorship.goingOn();
    Optional<List<String>> dropped =
        scene.ellipsisAt(trigger.head()).map(reference -> reference.entities());
    if (isInserted(trigger)) {
      return last.or(() -> dropped);
    }
    boolean bare =
        dropped.isPresent()
            && speaking.stream().allMatch(link -> link.phrase().end() == link.phrase().begin());
    return bare && new VerbGroup(scene.syntax()).isBehindQuotation(trigger.head())
        ? last
        : Optional.empty();
  }

  private boolean isInserted(Trigger trigger) {
    return insertions
        .at(trigger.head())
        .filter(insertion -> insertion.speaker().isEmpty())
        .isPresent();
  }

  /** Those who agree to do something do not say that they will: the document does. */
  private static boolean agrees(Sense sense) {
    return sense.event().filter(EventTypes.AGREEMENT::equals).isPresent();
  }

  private Report report(Trigger trigger, Sense sense) {
    boolean speaks = sense.reports().isPresent() || sense.polarity() == Polarity.DENIED;
    List<Link> speaking = speaks ? speakers.of(trigger) : List.of();
    List<String> sources =
        (speaks ? goesOn(trigger, speaking) : Optional.<List<String>>empty())
            .orElseGet(
                () ->
                    speaking.stream()
                        .flatMap(link -> authorship.sources(scene, link.phrase()).stream())
                        .distinct()
                        .toList());
    Span span = scene.syntax().token(trigger.head()).span();
    for (Link link : speaking) {
      if (link.phrase().end() > link.phrase().begin()) {
        span =
            span.cover(scene.syntax().sentence().span(link.phrase().begin(), link.phrase().end()));
      }
    }
    return new Report(
        stances.isSilent(trigger, sense) || agrees(sense) ? List.of() : sources,
        stances.polarity(trigger, sense),
        stances.modality(trigger, sense, !sources.isEmpty()),
        span,
        Optional.of(sense.rule()));
  }
}
