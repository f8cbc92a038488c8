package org.trama.extract.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import org.trama.extract.words.Numerals;
import org.trama.extract.words.WordLine;
import org.trama.model.Sentence;

/** A rule's match in a sentence: its named groups, read, and what stands around it. */
final class Match {
  private final Sentence sentence;
  private final WordLine line;
  private final Matcher matcher;

  Match(Sentence sentence, WordLine line, Matcher matcher) {
    this.sentence = sentence;
    this.line = line;
    this.matcher = matcher;
  }

  int begin() {
    return line.tokenAt(matcher.start());
  }

  int end() {
    return line.tokenEnd(matcher.end());
  }

  int lineBegin() {
    return matcher.start();
  }

  int length() {
    return matcher.end() - matcher.start();
  }

  Sentence sentence() {
    return sentence;
  }

  String words() {
    return matcher.group();
  }

  /** The words of the line before the match. */
  String before() {
    return line.text().substring(0, matcher.start()).stripTrailing();
  }

  /** The words of the line after the match. */
  String after() {
    return line.text().substring(matcher.end()).stripLeading();
  }

  boolean has(String group) {
    return matcher.group(group) != null;
  }

  Optional<String> text(String group) {
    return Optional.ofNullable(matcher.group(group));
  }

  /** The number in {@code group}, an ordinal or Roman numeral included; 0 where there is none. */
  int number(String group) {
    return text(group).flatMap(Match::read).orElse(0);
  }

  private static Optional<Integer> read(String text) {
    Optional<Integer> ordinal =
        Optional.ofNullable(TimeWords.ORDINALS.get(text.replaceAll("[oa]?$", "")));
    String figure = text.replaceAll("(?<=\\d)[.]?[ºo°a]+$", "");
    return ordinal
        .or(() -> Numerals.read(figure).map(BigDecimal::intValue))
        .or(() -> Roman.read(text));
  }

  Month month(String group) {
    return TimeWords.month(matcher.group(group));
  }

  DayOfWeek weekday(String group) {
    return TimeWords.weekday(matcher.group(group));
  }

  Unit unit(String group) {
    return Unit.of(matcher.group(group));
  }

  /** Whether the clause around the match speaks of what is to come. */
  boolean future() {
    return before().endsWith(" para") || tense() == ClauseTense.FUTURE;
  }

  /** Whether the clause around the match speaks of what was or of what is to come. */
  ClauseTense tense() {
    return before().matches("(?:.* )?desde(?: el| la)?")
        ? ClauseTense.ofNearest(sentence, begin(), end())
        : ClauseTense.of(sentence, begin(), end());
  }

  /** Whether the last word of the match is written with a capital, as names are. */
  boolean capitalised() {
    return Character.isUpperCase(sentence.tokens().get(end() - 1).text().charAt(0));
  }
}
