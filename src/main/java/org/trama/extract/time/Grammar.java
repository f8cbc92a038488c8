package org.trama.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.trama.extract.words.PatternIndex;
import org.trama.extract.words.WordLine;
import org.trama.model.Sentence;

/**
 * All the rules: where several match the same words, the longest wins, and among those the one that
 * stands first.
 */
final class Grammar {
  private static final PatternIndex<Rule> RULES =
      new PatternIndex<>(
          Stream.of(
                  DateRules.rules(),
                  StretchRules.rules(),
                  MonthDayRules.rules(),
                  WeekdayRules.rules(),
                  DayRules.rules(),
                  PartRules.rules(),
                  MonthRules.rules(),
                  YearRules.rules(),
                  SeasonRules.rules(),
                  HolidayRules.rules(),
                  UnitRules.rules(),
                  VagueRules.rules(),
                  DistanceRules.rules(),
                  ClockRules.rules(),
                  DurationRules.rules())
              .flatMap(List::stream)
              .toList(),
          Rule::pattern);

  private record Candidate(Match match, Rule rule) {}

  private Grammar() {}

  /**
   * The expressions of {@code sentence}, in order, without overlaps; {@code story} takes note of
   * them.
   */
  static List<Expression> read(Sentence sentence, Narrative story) {
    WordLine line = WordLine.of(sentence);
    List<Expression> expressions = new ArrayList<>();
    int free = 0;
    for (Candidate candidate : candidates(sentence, line)) {
      Match match = candidate.match();
      if (match.begin() < free) {
        continue;
      }
      Optional<Meaning> meaning = candidate.rule().reading().read(match, story);
      if (meaning.isPresent()) {
        Expression expression = Framing.frame(line, match, meaning.get()).from(free);
        expressions.add(expression);
        story.tell(expression, sentence);
        free = expression.end();
      }
    }
    return List.copyOf(expressions);
  }

  private static List<Candidate> candidates(Sentence sentence, WordLine line) {
    List<Candidate> candidates = new ArrayList<>();
    Map<Rule, Integer> free = new IdentityHashMap<>();
    for (int start : line.starts()) {
      for (Rule rule : RULES.at(line.text(), start)) {
        if (free.getOrDefault(rule, 0) <= start) {
          Matcher matcher = matcher(rule, line.text(), start);
          if (matcher.find() && matcher.end() > start) {
            candidates.add(new Candidate(new Match(sentence, line, matcher), rule));
            free.put(rule, matcher.end());
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate candidate) -> candidate.match().begin())
            .thenComparingInt(candidate -> -candidate.match().length()));
    return candidates;
  }

  /** Of {@code rule} at {@code start}, seeing what stands before. */
  private static Matcher matcher(Rule rule, String line, int start) {
    return rule.pattern()
        .matcher(line)
        .region(start, line.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
