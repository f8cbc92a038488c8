package org.trama.extract.time;

import java.time.LocalDate;

/**
 * Parts of the day as TIMEX3 writes them. The day stays the same: a period is one of whole days.
 */
final class Dayparts {
  private Dayparts() {}

  /** {@code day}, or the part of it that the words of {@code match} name. */
  static Meaning on(LocalDate day, Match match) {
    String part = timex(match.words());
    return part.isEmpty()
        ? Meaning.day(day)
        : new Meaning(Kind.TIME, Period.day(day), day + "T" + part);
  }

  /** The code of the part of the day that {@code words} end with; empty where they name none. */
  static String timex(String words) {
    if (words.endsWith("noche") || words.endsWith("madrugada")) {
      return "NI";
    }
    if (words.matches("mañana|pasado mañana")) {
      return "";
    }
    return words.endsWith(" mañana") ? "MO" : words.endsWith("tarde") ? "AF" : "";
  }
}
