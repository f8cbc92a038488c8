package org.trama.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Sentence;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/** Finds when things happened. Safe for use by several threads at once. */
public final class TimeFinder {
  private final Optional<LocalDate> latest;

  /** A finder that leaves undated what neither metadata nor text date. */
  public TimeFinder() {
    this.latest = Optional.empty();
  }

  /**
   * A finder that may take an undated document for the most recent one, up to {@code latest}, on
   * whose weekday its date falls ({@code el viernes 1 de noviembre}).
   */
  public TimeFinder(LocalDate latest) {
    this.latest = Optional.of(latest);
  }

  /**
   * The expressions of {@code document} that tell when, in order of the text, without overlaps.
   * Relative ones are resolved against the day of publication and what the text told before; where
   * neither helps the mention has its words and no days. Mere lengths ({@code duró dos horas}) and
   * habits ({@code cada lunes}) are left out.
   */
  public List<TimeMention> find(AnnotatedDocument document) {
    Narrative story = new Narrative(PublicationDay.of(document, latest));
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      story.enter(sentence, document.opensParagraph(sentence.index()));
      for (Expression expression : Grammar.read(sentence, story)) {
        if (tellsWhen(expression, sentence) && !story.isDateline(expression, sentence)) {
          mentions.add(mention(document, sentence, expression));
        }
      }
    }
    return List.copyOf(mentions);
  }

  private static boolean tellsWhen(Expression expression, Sentence sentence) {
    Period period = expression.meaning().period();
    String first = sentence.tokens().get(expression.begin()).text().toLowerCase(Locale.ROOT);
    return switch (expression.meaning().kind()) {
      case DATE -> !(period.equals(Period.UNKNOWN) && isNoun(expression, first));
      case TIME -> true;
      case SET -> false;
      case DURATION ->
          period.start().isPresent()
              || period.end().isPresent()
              || first.matches("durante|desde|hace|hacía|en|dentro");
    };
  }

  /** {@code el futuro del conflicto} is what is talked about, not when. */
  private static boolean isNoun(Expression expression, String first) {
    return expression.meaning().timex().equals("FUTURE_REF") && first.matches("el|futuro");
  }

  private static TimeMention mention(
      AnnotatedDocument document, Sentence sentence, Expression expression) {
    Span span = sentence.span(expression.begin(), expression.end());
    Period period = expression.meaning().period();
    TimeSpan value =
        new TimeSpan(period.start(), period.end(), span.of(document.document().text()));
    return new TimeMention(sentence.index(), expression.begin(), expression.end(), value);
  }
}
