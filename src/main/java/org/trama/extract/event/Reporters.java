package org.trama.extract.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * What the words of one sentence report, each found once: by which of its senses, who speaks, and
 * whether they assert or deny.
 */
final class Reporters {
  private final Scene scene;
  private final FrameMatcher matcher;
  private final Linker linker;
  private final Speakers speakers;
  private final Map<Integer, Optional<Report>> found = new HashMap<>();

  Reporters(Scene scene, FrameMatcher matcher, Speakers speakers) {
    this.scene = scene;
    this.matcher = matcher;
    this.linker = new Linker(scene);
    this.speakers = speakers;
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

  /**
   * The sense by which the word reports. Of those whose frame the sentence fills, a denial comes
   * before an assertion and a mere report before an event; where it fills none, the other way
   * round.
   */
  Optional<Sense> sense(Trigger trigger) {
    List<Sense> senses =
        trigger.entry().senses().stream().filter(Reporters::bearsOnContent).toList();
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    List<Link> links = linker.links(trigger);
    List<Sense> filled =
        senses.stream()
            .filter(sense -> matcher.fill(scene, trigger, sense, links).isPresent())
            .toList();
    Comparator<Sense> denialFirst =
        Comparator.comparing(sense -> sense.polarity() != Polarity.DENIED);
    Comparator<Sense> order = filled.isEmpty() ? denialFirst.reversed() : denialFirst;
    return (filled.isEmpty() ? senses : filled)
        .stream().min(order.thenComparing(sense -> sense.event().isPresent()));
  }

  /**
   * A report, a denial, or a word that only says how its clause is to be taken: {@code intentar},
   * {@code abstenerse}.
   */
  private static boolean bearsOnContent(Sense sense) {
    boolean modal = sense.event().isEmpty() && (sense.modality().isPresent() || sense.negated());
    return sense.reports().isPresent() || sense.polarity() == Polarity.DENIED || modal;
  }

  private Report report(Trigger trigger, Sense sense) {
    boolean speaks = sense.reports().isPresent() || sense.polarity() == Polarity.DENIED;
    List<Link> speaking = speaks ? speakers.of(trigger) : List.of();
    List<String> sources =
        speaking.stream().flatMap(link -> link.phrase().named().stream()).distinct().toList();
    Span span = scene.syntax().token(trigger.head()).span();
    for (Link link : speaking) {
      if (link.phrase().end() > link.phrase().begin()) {
        span =
            span.cover(scene.syntax().sentence().span(link.phrase().begin(), link.phrase().end()));
      }
    }
    boolean negated = new VerbGroup(scene.syntax()).isNegated(trigger.head());
    Modality modality = sense.reports().or(sense::modality).orElse(Modality.ACTUAL);
    boolean denies = sense.polarity() == Polarity.DENIED || sense.negated();
    Polarity polarity = denies && !negated ? Polarity.DENIED : Polarity.ASSERTED;
    return new Report(
        sources, polarity, negated ? Modality.POSSIBLE : modality, span, Optional.of(sense.rule()));
  }
}
