package org.trama.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.trama.extract.words.WordLine;
import org.trama.model.Sentence;

/**
 * All the rules: where several match the same words, the longest wins, and among those the one that
 * stands first.
 */
final class Grammar {
  private static final List<Rule> RULES =
      Stream.of(
              DateRules.rules(),
              WeekdayRules.rules(),
              DayRules.rules(),
              MonthRules.rules(),
              YearRules.rules(),
              SeasonRules.rules(),
              UnitRules.rules(),
              VagueRules.rules(),
              DistanceRules.rules(),
              ClockRules.rules(),
              DurationRules.rules())
          .flatMap(List::stream)
          .toList();

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
    for (Rule rule : RULES) {
      int from = 0;
      Matcher matcher = rule.pattern().matcher(line.text());
      while (from <= line.text().length() && matcher.find(from)) {
        from = matcher.end() + 1;
        if (matcher.end() > matcher.start()) {
          candidates.add(new Candidate(new Match(sentence, line, matcher), rule));
        }
        matcher = rule.pattern().matcher(line.text());
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate candidate) -> candidate.match().begin())
            .thenComparingInt(candidate -> -candidate.match().length()));
    return candidates;
  }
}
