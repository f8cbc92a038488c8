package org.trama.serve.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that pages speak. */
public enum Speech {
  ES("es"),
  EN("en");

  private static final int LONGEST_HEADER = 500;

  private final String code;
  private final Locale locale;

  Speech(String code) {
    this.code = code;
    this.locale = Locale.forLanguageTag(code.equals("es") ? "es-ES" : "en-GB");
  }

  /**
   * What a browser's {@code Accept-Language} asks for; Spanish where it asks for neither, or is not
   * understood.
   */
  public static Speech of(Optional<String> header) {
    try {
      List<Locale.LanguageRange> ranges =
          header
              .filter(text -> text.length() < LONGEST_HEADER)
              .map(Locale.LanguageRange::parse)
              .orElse(List.of());
      String tag = Locale.lookupTag(ranges, List.of("es", "en"));
      return "en".equals(tag) ? EN : ES;
    } catch (IllegalArgumentException e) {
      return ES;
    }
  }

  /** The language with this code, if pages speak it. */
  public static Optional<Speech> coded(String code) {
    return Stream.of(values()).filter(speech -> speech.code.equals(code)).findFirst();
  }

  /** How HTTP and addresses name it. */
  public String code() {
    return code;
  }

  /** What it calls itself. */
  public String ownName() {
    return say("Español", "English");
  }

  /** The language that a visitor may want instead. */
  public Speech other() {
    return this == ES ? EN : ES;
  }

  /** How Java names it. */
  public Locale locale() {
    return locale;
  }

  /** One of two texts that say the same. */
  public String say(String spanish, String english) {
    return this == ES ? spanish : english;
  }

  /** The text with its first letter in upper case. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A number with its noun. */
  public String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** A number in digits, as the language groups them. */
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A number between 0 and 1, with two decimals. */
  public String share(double share) {
    return String.format(locale, "%.2f", share);
  }

  /** A span of days as short as it can be said: whole years and months by their names alone. */
  public String days(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isEmpty() || end.isEmpty()) {
      String day = start.or(() -> end).map(this::day).orElse("");
      return (start.isEmpty() ? say("hasta ", "until ") : say("desde ", "since ")) + day;
    }
    LocalDate first = start.get();
    LocalDate last = end.get();
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(last.withDayOfYear(last.lengthOfYear()))) {
      return first.getYear() == last.getYear()
          ? Integer.toString(first.getYear())
          : first.getYear() + "–" + last.getYear();
    }
    boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (months && YearMonth.from(first).equals(YearMonth.from(last))) {
      return format("LLLL yyyy", first);
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + " – " + day(last);
    }
    if (months) {
      return format("LLL", first) + "–" + format("LLL yyyy", last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + day(last)
        : format("d MMM", first) + " – " + day(last);
  }

  private String format(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** A day in words. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }
}
