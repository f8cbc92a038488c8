package org.trama.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Spanish names of months and weekdays: lemmas, in lower case, with their accents. */
public final class CalendarNouns {
  /** January first. */
  public static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  /** Monday first. */
  public static final List<String> WEEKDAYS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private CalendarNouns() {}

  /** Whether the word in lower case is a month, {@code setiembre} too. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word) || word.equals("setiembre");
  }

  /** Whether the word in lower case is a weekday, with or without its accent. */
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word) || word.equals("miercoles") || word.equals("sabado");
  }

  /** All of them, and {@code others} for times. */
  public static Set<String> and(String... others) {
    Set<String> all = new HashSet<>(List.of(others));
    all.addAll(MONTHS);
    all.addAll(WEEKDAYS);
    return Collections.unmodifiableSet(all);
  }
}
