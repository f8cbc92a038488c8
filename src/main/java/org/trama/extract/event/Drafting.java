package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.dating.Dating;
import org.trama.extract.dating.MainClauses;
import org.trama.extract.denial.VoiceFinder;
import org.trama.extract.draft.Anaphora;
import org.trama.extract.draft.Draft;
import org.trama.extract.draft.FigureGroups;
import org.trama.extract.frame.FigureTimes;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.ToCome;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.Quantity;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/** Writes down what a telling tells as drafts of events. */
final class Drafting {
  private final Lexicon lexicon;
  private final FigureGroups figures;
  private final Dating dating;

  Drafting(Lexicon lexicon, FigureGroups figures, Dating dating) {
    this.lexicon = lexicon;
    this.figures = figures;
    this.dating = dating;
  }

  /** One draft for each figure and each day that the telling gives. */
  List<Draft> drafts(Telling telling, VoiceFinder voices, ToCome toCome) {
    List<Draft> drafts = new ArrayList<>();
    Map<Optional<Quantity>, List<Argument>> groups = figures.of(telling);
    Map<Quantity, TimeSpan> own = FigureTimes.of(telling, groups.keySet());
    List<TimeMention> times = own.isEmpty() ? times(telling) : List.of();
    Optional<TimeSpan> when = when(telling, times);
    for (Map.Entry<Optional<Quantity>, List<Argument>> group : groups.entrySet()) {
      boolean further = !drafts.isEmpty();
      Span span = FigureGroups.span(telling, group.getKey(), further);
      Draft draft =
          toCome.settle(
              telling,
              new Draft(
                  telling.type(),
                  group.getValue(),
                  group.getKey(),
                  group.getKey().map(own::get).or(() -> when),
                  voices.voices(telling, span),
                  span,
                  telling.scene().index(),
                  Anaphora.mayBe(telling)));
      drafts.add(draft);
      times.stream().skip(1).forEach(time -> drafts.add(draft.withTime(Optional.of(time.value()))));
    }
    return drafts;
  }

  /** The days told; in an entry under several of them none, since it is under all. */
  private List<TimeMention> times(Telling telling) {
    List<TimeMention> times = dating.times(telling);
    return telling.scene().moment().filter(moment -> covers(moment, times)).isPresent()
        ? List.of()
        : times;
  }

  private static boolean covers(TimeSpan moment, List<TimeMention> times) {
    return moment.start().isPresent()
        && !moment.start().equals(moment.end())
        && times.stream()
            .map(TimeMention::value)
            .allMatch(
                time ->
                    time.start().filter(day -> !day.isBefore(moment.start().get())).isPresent()
                        && time.end().isPresent()
                        && moment.end().filter(end -> !time.end().get().isAfter(end)).isPresent());
  }

  /** The first day told; in an entry of a running report its hour, if only that says when. */
  private Optional<TimeSpan> when(Telling telling, List<TimeMention> times) {
    Optional<TimeSpan> moment = telling.scene().moment();
    boolean speech = lexicon.eventClass(telling.type()).isSpeech();
    List<TimeSpan> told =
        times.stream()
            .filter(
                time ->
                    !speech
                        || moment.isEmpty()
                        || time.begin() < telling.trigger().head()
                        || wasThen(telling, time.value(), moment.get()))
            .map(TimeMention::value)
            .toList();
    return told.stream()
        .filter(Scene::isDated)
        .filter(time -> moment.isEmpty() || time.start().isPresent())
        .findFirst()
        .or(() -> moment)
        .or(() -> told.stream().findFirst());
  }

  /** {@code 15.05 París recuerda que reconoció en 2022 su soberanía}: long before the entry. */
  private static boolean wasThen(Telling telling, TimeSpan time, TimeSpan moment) {
    Syntax syntax = telling.scene().syntax();
    return MainClauses.isPreterite(syntax, telling.trigger().head())
        && time.end().isPresent()
        && moment.start().filter(time.end().get()::isBefore).isPresent();
  }
}
