package org.trama.serve.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.words.Speech;

/**
 * Months, quarters, years or more, whichever lets the days of some events stand side by side.
 *
 * @param months in one column
 * @param first column, counted from the year 0
 * @param last column
 */
record TimeScale(int months, int first, int last) {
  private static final int MOST_COLUMNS = 72;
  private static final int[] LENGTHS = {1, 3, 12, 60, 120, 600};
  private static final double FEW = 0.04;

  /**
   * The scale for events, at least one of them with a day. The few earliest and latest are left out
   * where they would press all others together.
   */
  static TimeScale of(List<EventEntry> events) {
    int[] sorted =
        events.stream()
            .flatMap(event -> event.day().stream())
            .mapToInt(TimeScale::month)
            .sorted()
            .toArray();
    int start = sorted[(int) (sorted.length * FEW)];
    int end = sorted[sorted.length - 1 - (int) (sorted.length * FEW / 2)];
    int first = sorted[0];
    int last = sorted[sorted.length - 1];
    boolean late = last - end > 12 && 4 * (last - start) > 5 * (end - start);
    last = late ? end : last;
    boolean early = last - first > 2 * (last - start) && last - first > MOST_COLUMNS;
    first = early ? start : first;
    int months = length(last - first);
    return new TimeScale(months, Math.floorDiv(first, months), Math.floorDiv(last, months));
  }

  private static int length(int span) {
    return Arrays.stream(LENGTHS)
        .filter(length -> span / length < MOST_COLUMNS)
        .findFirst()
        .orElse(LENGTHS[LENGTHS.length - 1]);
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  int columns() {
    return last - first + 1;
  }

  /** The column of an event with a day; it may lie outside the scale. */
  int column(EventEntry event) {
    return Math.floorDiv(month(event.day().orElseThrow()), months);
  }

  boolean holds(int column) {
    return first <= column && column <= last;
  }

  /** What one column stands for. */
  String unit(Speech speech) {
    return switch (months) {
      case 1 -> speech.say("por mes", "by month");
      case 3 -> speech.say("por trimestre", "by quarter");
      case 12 -> speech.say("por año", "by year");
      default ->
          speech.say("por periodos de %d años", "by periods of %d years").formatted(months / 12);
    };
  }

  /** When a column is. */
  String name(int column, Speech speech) {
    int month = column * months;
    LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    if (months == 1) {
      return DateTimeFormatter.ofPattern("LLLL yyyy", speech.locale()).format(day);
    }
    if (months == 3) {
      String quarter = speech.say("T", "Q") + (day.getMonthValue() / 3 + 1);
      return quarter + " " + day.getYear();
    }
    int end = Math.floorDiv(month + months - 1, 12);
    return day.getYear() == end ? Integer.toString(end) : day.getYear() + "–" + end;
  }

  /** The years to write below, by the column in which they begin, {@code apart} columns or more. */
  TreeMap<Integer, String> years(int apart) {
    TreeMap<Integer, String> years = new TreeMap<>();
    for (int at = first; at <= last; at++) {
      boolean starts = months >= 12 || Math.floorMod(at * months, 12) == 0;
      boolean free = years.isEmpty() || at - years.lastKey() >= apart;
      if ((starts || columns() < 12 && at == first) && free) {
        years.put(at, Integer.toString(Math.floorDiv(at * months, 12)));
      }
    }
    if (years.isEmpty()) {
      years.put(first, Integer.toString(Math.floorDiv(first * months, 12)));
    }
    return years;
  }
}
