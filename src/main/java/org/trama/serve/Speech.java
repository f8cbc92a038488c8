package org.trama.serve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages speak. */
enum Speech {
  ES("es"),
  EN("en");

  private static final int LONGEST_HEADER = 500;

  private final String code;
  private final Locale locale;

  Speech(String code) {
    this.code = code;
    this.locale = Locale.forLanguageTag(code.equals("es") ? "es-ES" : "en-GB");
  }

  /** What a browser's {@code Accept-Language} asks for; Spanish where it asks for neither, or is not understood. */
  static Speech of(Optional<String> header) {
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

  String code() {
    return code;
  }

  Locale locale() {
    return locale;
  }

  /** One of two texts that say the same. */
  String say(String spanish, String english) {
    return this == ES ? spanish : english;
  }

  /** A number with its noun. */
  String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A number between 0 and 1, with two decimals. */
  String share(double share) {
    return String.format(locale, "%.2f", share);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }
}
