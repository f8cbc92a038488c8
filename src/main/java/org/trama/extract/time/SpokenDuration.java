package org.trama.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.words.Numerals;

/**
 * A length of time as spoken: {@code dos años, tres meses y un día}.
 *
 * @param parts from the longest unit to the shortest
 */
record SpokenDuration(List<Part> parts) {
  private static final Pattern PART =
      TimeWords.TEMPLATE.compile("(?:{n:num}|{s:some})? ?{u:unit}(?:{f:fraction})?");

  /** An amount of one unit; empty where the words leave the number open. */
  record Part(Optional<BigDecimal> amount, Unit unit) {
    private String number() {
      return amount
          .map(
              number ->
                  number
                      .multiply(BigDecimal.valueOf(unit.factor()))
                      .stripTrailingZeros()
                      .toPlainString())
          .orElse("X");
    }
  }

  /** The length that {@code words} of a line tell. */
  static SpokenDuration read(String words) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(words);
    while (matcher.find()) {
      parts.add(new Part(amount(matcher), Unit.of(matcher.group("u"))));
    }
    parts.sort(Comparator.comparing(Part::unit).reversed());
    return new SpokenDuration(List.copyOf(parts));
  }

  private static Optional<BigDecimal> amount(Matcher matcher) {
    String some = Optional.ofNullable(matcher.group("s")).orElse("");
    Optional<BigDecimal> number =
        switch (some) {
          case "un par de" -> Optional.of(BigDecimal.valueOf(2));
          case "medio", "media" -> Optional.of(new BigDecimal("0.5"));
          case "algun" -> Optional.of(BigDecimal.ONE);
          case "tres cuartos de", "3 cuartos de" -> Optional.of(new BigDecimal("0.75"));
          default -> Optional.ofNullable(matcher.group("n")).flatMap(Numerals::read);
        };
    return number.map(
        whole -> whole.add(fraction(Optional.ofNullable(matcher.group("f")).orElse(""))));
  }

  private static BigDecimal fraction(String words) {
    if (words.contains("cuartos")) {
      return new BigDecimal("0.75");
    }
    return words.contains("cuarto")
        ? new BigDecimal("0.25")
        : words.contains("medi") ? new BigDecimal("0.5") : BigDecimal.ZERO;
  }

  /** Value of TIMEX3, such as {@code P2Y3M1D}; an open number is {@code X}. */
  String timex() {
    StringBuilder days = new StringBuilder();
    StringBuilder clock = new StringBuilder();
    for (Part part : parts) {
      (part.unit().isClock() ? clock : days).append(part.number()).append(part.unit().letter());
    }
    return "P" + days + (clock.isEmpty() ? "" : "T" + clock);
  }

  /** The only part, where there is but one and its number is whole. */
  Optional<Part> single() {
    return parts.size() == 1 && parts.get(0).amount().filter(SpokenDuration::isWhole).isPresent()
        ? Optional.of(parts.get(0))
        : Optional.empty();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /**
   * The day this long after {@code day}, before it for {@code sign} -1; empty where a number is
   * open.
   */
  Optional<LocalDate> shift(LocalDate day, int sign) {
    LocalDate shifted = day;
    for (Part part : parts) {
      if (part.amount().filter(SpokenDuration::isWhole).isEmpty()) {
        return Optional.empty();
      }
      shifted = part.unit().shift(shifted, sign * part.amount().get().longValue());
    }
    return Optional.of(shifted);
  }

  /** Whether it is told in hours or less only. */
  boolean isClock() {
    return parts.stream().allMatch(part -> part.unit().isClock());
  }
}
