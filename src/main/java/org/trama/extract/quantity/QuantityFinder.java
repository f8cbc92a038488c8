package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.words.PatternIndex;
import org.trama.extract.words.WordLine;
import org.trama.model.Sentence;

/** Finds how many and how much. Safe for use by several threads at once. */
public final class QuantityFinder {
  private static final String PERCENT = "(?: (?<pc>por ciento|%))?";

  /** Signs and short forms behind a sum: {@code 100 €}, {@code 20 M€}, {@code 20 mdd}. */
  private static final String MONEY = "(?: (?<sum>(?:m{1,2} ?)?(?:€|\\$)|mdd|mdp))?";

  private static final Pattern RANGE =
      Figures.TEMPLATE.compile(
          "(?:{before} )?(?:(?:entre|de) )?{a:figure} (?:y|a|o|u) {b:figure}" + PERCENT);
  private static final Pattern SINGLE =
      Figures.TEMPLATE.compile(
          "(?:{m:before} )?(?:(?<cur>(?:(?:us|a|nz|c|can|hk|r|rd|mx) ?)?\\$|€|£|s/\\.?) ?)?{a:figure}"
              + PERCENT
              + MONEY
              + "(?: {x:after})?");

  /** {@code Millas} that are no distance are what machine translation makes of thousands. */
  private static final Pattern OPEN =
      Figures.TEMPLATE.compile(
          "(?:{before} )?(?<open>(?:(?:vari[oa]s|algun[oa]s|much[oa]s|un[oa]s|otr[oa]s|cient?os|decenas|centenares) (?:de )?)?"
              + "(?:decenas|docenas|veintenas|centenas|centenares|cientos|millares|miles|millones)(?: de (?:miles|millones))?"
              + "|un numero (?:reducido|importante|elevado|limitado|indeterminado|creciente)|numero (?:reducido|importante)"
              + "|(?<!\\d )millas(?= de (?!la |el |los |las )))");

  /** What is looked for first wins where two share words. */
  private static final PatternIndex<Pattern> PATTERNS =
      new PatternIndex<>(List.of(RANGE, SINGLE, OPEN), pattern -> pattern);

  /** The quantities of {@code sentence}, in order, without overlaps. */
  public List<QuantityMention> find(Sentence sentence) {
    WordLine line = WordLine.of(sentence);
    Map<Pattern, List<Integer>> starts = new HashMap<>();
    for (int start : line.starts()) {
      for (Pattern pattern : PATTERNS.at(line.text(), start)) {
        starts.computeIfAbsent(pattern, first -> new ArrayList<>()).add(start);
      }
    }
    List<QuantityMention> found = new ArrayList<>();
    for (Pattern pattern : List.of(RANGE, SINGLE, OPEN)) {
      add(pattern, starts.getOrDefault(pattern, List.of()), line, sentence, found);
    }
    found.sort(Comparator.comparingInt(QuantityMention::begin));
    return List.copyOf(found);
  }

  /** Those of one pattern, which may match at {@code starts}. */
  private static void add(
      Pattern pattern,
      List<Integer> starts,
      WordLine line,
      Sentence sentence,
      List<QuantityMention> found) {
    Matcher matcher = pattern.matcher(line.text()).useTransparentBounds(true);
    int from = 0;
    for (int start : starts) {
      if (start >= from && matcher.region(start, line.text().length()).lookingAt()) {
        Optional<QuantityMention> mention =
            read(pattern, matcher, line, sentence)
                .filter(one -> found.stream().noneMatch(other -> overlap(one, other)));
        mention.ifPresent(found::add);
        from = mention.isPresent() ? matcher.end() : from;
      }
    }
  }

  private static boolean overlap(QuantityMention one, QuantityMention other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private static Optional<QuantityMention> read(
      Pattern pattern, Matcher matcher, WordLine line, Sentence sentence) {
    Figure figure = new Figure(sentence, line, matcher.start(), matcher.end());
    if (pattern == RANGE) {
      return range(matcher, figure);
    }
    return pattern == OPEN ? open(figure) : single(matcher, figure);
  }

  private static Optional<QuantityMention> range(Matcher matcher, Figure figure) {
    String upper = matcher.group("b");
    String scale = Figures.scaleOf(upper);
    String lower = matcher.group("a");
    boolean shared = !scale.isEmpty() && lower.matches("[\\d.,]+");
    Optional<BigDecimal> min = Figures.read(shared ? lower + " " + scale : lower);
    Optional<BigDecimal> max = Figures.read(upper);
    boolean joined = figure.words().matches(".* [you] .*") && !figure.words().contains("entre ");
    boolean apart = joined && !figure.words().matches(".* [ou] .*");
    if (min.isEmpty() || max.isEmpty() || apart || min.get().compareTo(max.get()) >= 0) {
      return Optional.empty();
    }
    return figure.mention(min, max, Optional.ofNullable(matcher.group("pc")));
  }

  private static Optional<QuantityMention> open(Figure figure) {
    return figure.mention(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<QuantityMention> single(Matcher matcher, Figure figure) {
    if (matcher.group("cur") != null && figure.isPreposition(matcher.start("cur"), "a")) {
      return Optional.empty();
    }
    String before = Optional.ofNullable(matcher.group("m")).orElse("");
    String after = Optional.ofNullable(matcher.group("x")).orElse("");
    Bound bound = Bound.of(before, after);
    Optional<String> sum = Optional.ofNullable(matcher.group("sum"));
    Optional<String> unit =
        Optional.ofNullable(matcher.group("pc"))
            .or(() -> sum.map(QuantityFinder::money))
            .or(() -> Optional.ofNullable(matcher.group("cur")).map(QuantityFinder::currency));
    boolean certain = unit.isPresent() || !before.isEmpty();
    return Figures.read(matcher.group("a"))
        .filter(number -> figure.isCount(matcher.group("a"), certain))
        .map(
            number ->
                number.multiply(BigDecimal.valueOf(sum.orElse("").startsWith("m") ? 1_000_000 : 1)))
        .flatMap(number -> figure.mention(bound.min(number), bound.max(number), unit));
  }

  /** The money of a sign or short form behind the sum. */
  private static String money(String sign) {
    return sign.endsWith("€") ? "euros" : sign.equals("mdp") ? "pesos" : "dólares";
  }

  /** The money that a sign stands for: {@code NZ$} are dollars too, {@code R$} are not. */
  private static String currency(String sign) {
    return switch (sign.replace(" ", "")) {
      case "€" -> "euros";
      case "£" -> "libras";
      case "r$" -> "reales";
      case "rd$", "mx$" -> "pesos";
      case "s/", "s/." -> "soles";
      default -> "dólares";
    };
  }
}
