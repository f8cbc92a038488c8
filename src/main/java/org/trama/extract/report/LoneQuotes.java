package org.trama.extract.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.EventTypes;
import org.trama.model.EntityKind;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * Quotations that have their sentences to themselves: {@code «No cederemos», dijo X. «Turquía ha
 * enviado dos fragatas»}. In them goes on whoever spoke right before, or of whom alone the sentence
 * before tells something.
 */
final class LoneQuotes {
  private static final Set<String> SPEECH =
      Set.of(
          EventTypes.ACCUSATION,
          EventTypes.CONDEMNATION,
          EventTypes.DEMAND,
          EventTypes.THREAT,
          EventTypes.PRAISE,
          EventTypes.SUPPORT);

  private final String text;
  private final List<Scene> scenes;
  private final DocumentReports reports;
  private final List<Span> quotes;

  LoneQuotes(String text, List<Scene> scenes, DocumentReports reports, List<Span> quotes) {
    this.text = text;
    this.scenes = scenes;
    this.reports = reports;
    this.quotes = quotes;
  }

  /**
   * Who speaks in {@code quote}, if nothing else stands in its sentences.
   *
   * @param known who speaks in the quotations before
   */
  Optional<Report> speaker(Span quote, Map<Span, Report> known) {
    List<Scene> own = scenes.stream().filter(scene -> span(scene).overlaps(quote)).toList();
    boolean alone = !own.isEmpty() && own.stream().noneMatch(scene -> exceeds(scene, quote));
    if (!alone || own.get(0).index() == 0) {
      return Optional.empty();
    }
    Scene before = scenes.get(own.get(0).index() - 1);
    boolean opens = text.substring(span(before).end(), quote.begin()).contains("\n");
    if (opens && isWordy(lineBehind(quote))) {
      return Optional.empty();
    }
    return goingOn(before, known)
        .or(() -> speaking(before))
        .or(() -> opens ? Optional.empty() : acting(before));
  }

  private static Span span(Scene scene) {
    return scene.syntax().sentence().span();
  }

  private String lineBehind(Span quote) {
    int end = text.indexOf('\n', quote.end());
    return text.substring(quote.end(), end < 0 ? text.length() : end);
  }

  /** Whether the sentence says something outside the quotation. */
  private boolean exceeds(Scene scene, Span quote) {
    Span sentence = span(scene);
    return isWordy(text.substring(sentence.begin(), Math.max(sentence.begin(), quote.begin())))
        || isWordy(text.substring(Math.min(sentence.end(), quote.end()), sentence.end()));
  }

  private static boolean isWordy(String words) {
    return words.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Who speaks in the quotation that the sentence before is all of. */
  private Optional<Report> goingOn(Scene before, Map<Span, Report> known) {
    return known.entrySet().stream()
        .filter(entry -> entry.getKey().overlaps(span(before)))
        .filter(entry -> !exceeds(before, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Report> speaking(Scene before) {
    return before.triggers().stream()
        .filter(trigger -> !trigger.isNoun() && isOutside(before, trigger) && says(trigger))
        .flatMap(trigger -> reports.in(before).at(trigger.head()).stream())
        .filter(report -> !report.sources().isEmpty())
        .reduce((first, second) -> second)
        .map(report -> report.as(Polarity.ASSERTED));
  }

  /** Whether the word means to say something, and not to receive or to meet somebody. */
  private static boolean says(Trigger trigger) {
    return trigger.entry().senses().stream()
        .anyMatch(sense -> sense.event().isEmpty() && sense.reports().isPresent());
  }

  private boolean isOutside(Scene scene, Trigger trigger) {
    Span word = scene.syntax().token(trigger.head()).span();
    return quotes.stream().noneMatch(quote -> quote.contains(word));
  }

  /**
   * {@code Dendias criticó a Ankara. «…»}: who does, if he speaks by that or nobody else is told
   * of.
   */
  private Optional<Report> acting(Scene before) {
    List<String> actors = reports.acting(before);
    if (actors.size() != 1) {
      return Optional.empty();
    }
    boolean speaks =
        before.triggers().stream()
            .filter(trigger -> before.syntax().token(trigger.head()).isRoot())
            .anyMatch(
                trigger ->
                    trigger.types().findAny().isPresent()
                        && trigger.types().allMatch(SPEECH::contains));
    return speaks || isOnlyPerson(before, actors.get(0))
        ? Optional.of(Report.asserted(actors, span(before), "cita"))
        : Optional.empty();
  }

  private boolean isOnlyPerson(Scene scene, String actor) {
    return reports.is(actor, EntityKind.PERSON)
        && scene.references().stream()
            .map(Reference::entities)
            .flatMap(List::stream)
            .filter(id -> reports.is(id, EntityKind.PERSON))
            .allMatch(actor::equals);
  }
}
