package org.trama.extract.dating;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Which of several times is that of a word, and which are told with it: {@code el 2 y el 6 de
 * enero}. Where nothing but commas joins them, they say the same, and the more exact one tells:
 * {@code doce años más tarde, el 20 de diciembre de 1989,}.
 */
final class TimeSeries {
  private TimeSeries() {}

  /** The time nearest to the word at {@code head}, with those listed after it. */
  static List<TimeMention> nearest(Syntax syntax, int head, List<TimeMention> times) {
    if (times.isEmpty()) {
      return List.of();
    }
    TimeMention nearest =
        times.stream().min(Comparator.comparingInt(time -> distance(time, head))).orElseThrow();
    List<TimeMention> series = new ArrayList<>(List.of(nearest));
    for (TimeMention time : times) {
      if (isCount(time)) {
        continue;
      }
      TimeMention last = series.get(series.size() - 1);
      TimeMention first = series.get(0);
      if (time.begin() >= last.end() && isList(syntax, last.end(), time.begin())) {
        series.add(time);
      } else if (time.end() <= first.begin() && isList(syntax, time.end(), first.begin())) {
        series.add(0, time);
      }
    }
    return isJoined(syntax, series) ? series : List.of(exact(series, nearest));
  }

  /** Whether a conjunction stands between two of the times, or there is but one. */
  private static boolean isJoined(Syntax syntax, List<TimeMention> series) {
    return series.size() < 2
        || IntStream.range(series.get(0).end(), series.get(series.size() - 1).begin())
            .anyMatch(i -> syntax.token(i).pos() == PartOfSpeech.CCONJ);
  }

  /** The shortest one; of two days the one with a name or number, which stands where it says. */
  private static TimeMention exact(List<TimeMention> series, TimeMention nearest) {
    return series.stream()
        .filter(time -> !nearest.equals(time))
        .filter(time -> days(time) < days(nearest))
        .min(Comparator.comparingLong(TimeSeries::days))
        .orElse(days(nearest) == 0 && isDistance(nearest) ? series.get(0) : nearest);
  }

  private static boolean isDistance(TimeMention time) {
    return time.value().text().matches(".* (?:después|antes|más tarde)");
  }

  private static long days(TimeMention time) {
    return time.value()
        .start()
        .flatMap(start -> time.value().end().map(end -> ChronoUnit.DAYS.between(start, end)))
        .orElse(Long.MAX_VALUE);
  }

  /** {@code por segundo día}: how often by now, no further day. */
  private static boolean isCount(TimeMention time) {
    return time.value().text().startsWith("por ");
  }

  private static int distance(TimeMention time, int head) {
    return time.begin() > head ? time.begin() - head : head - time.end() + 1;
  }

  private static boolean isList(Syntax syntax, int begin, int end) {
    boolean conjunction = false;
    for (int i = begin; i < end; i++) {
      Token token = syntax.token(i);
      if (token.pos() != PartOfSpeech.CCONJ
          && token.pos() != PartOfSpeech.ADV
          && !token.text().equals(",")) {
        return false;
      }
      conjunction |= token.pos() == PartOfSpeech.CCONJ || token.text().equals(",");
    }
    return conjunction && end > begin;
  }
}
