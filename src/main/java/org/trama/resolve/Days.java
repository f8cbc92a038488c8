package org.trama.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Under which days a telling is filed, and under which to look for others of its event. */
final class Days {
  private static final String UNDATED = "undated";

  private Days() {}

  /** Where {@code telling} is filed. */
  static List<String> filed(Telling telling) {
    if (telling.isDated()) {
      return dated(telling);
    }
    List<String> keys = new ArrayList<>(List.of(UNDATED));
    keys.add(UNDATED + telling.issued().map(LocalDate::toString).orElse("?"));
    return keys;
  }

  /**
   * Where all tellings are filed that {@link Sameness} can find to be of its event, filed before
   * it.
   */
  static List<String> wanted(Telling telling, Sameness sameness) {
    if (telling.isDated()) {
      return dated(telling);
    }
    if (telling.issued().isEmpty()) {
      return List.of(UNDATED);
    }
    LocalDate issued = telling.issued().get();
    List<String> keys = days("", issued.minusDays(Sameness.FRESH), issued.plusDays(Sameness.FRESH));
    if (sameness.goesOn(telling.event().type())) {
      keys.add(UNDATED);
    } else {
      keys.add(UNDATED + "?");
      keys.addAll(
          days(UNDATED, issued.minusDays(Sameness.REPEATED), issued.plusDays(Sameness.REPEATED)));
    }
    return keys;
  }

  private static List<String> dated(Telling telling) {
    LocalDate start = telling.start().orElseThrow();
    LocalDate end = telling.end().orElseThrow();
    boolean precise = ChronoUnit.DAYS.between(start, end) < Sameness.PRECISE;
    return precise ? days("", start, end) : List.of(start + "/" + end);
  }

  private static List<String> days(String prefix, LocalDate first, LocalDate last) {
    List<String> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.add(prefix + day);
    }
    return days;
  }
}
