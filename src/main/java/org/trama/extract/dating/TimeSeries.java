package org.trama.extract.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Which of several times is that of a word, and which are told with it: {@code el 2 y el 6 de
 * enero}.
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
    return series;
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
