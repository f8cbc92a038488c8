package org.trama.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trama.extract.words.WordLine;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * The day a document was written on: its metadata's, else that of its dateline, else the one that a
 * weekday said with a day of the month and the years of the text leave.
 */
public final class PublicationDay {
  private static final Pattern FULL_DATE =
      TimeWords.TEMPLATE.compile(
          "(?<d>\\d{1,2}[º°]?|primero) (?:de )?{m:anymonth},?(?: ,)?(?: de| de el)? {y:year}");
  private static final Pattern WEEKDAY_DATE =
      TimeWords.TEMPLATE.compile(
          "{w:weekday} ?,?(?: este| el| dia)* (?<d>\\d{1,2}[º°]?|primero) de {m:month}(?! de)");
  private static final Pattern YEAR =
      TimeWords.TEMPLATE.compile("(?:en|de|desde) (?<y>19\\d\\d|20\\d\\d)");
  private static final int DATELINE_SENTENCES = 3;
  private static final int DATELINE_WORDS = 80;

  private PublicationDay() {}

  /** The day; empty where nothing tells it. */
  public static Optional<LocalDate> of(AnnotatedDocument document) {
    return of(document, Optional.empty());
  }

  /**
   * The day; empty where nothing tells it. {@code latest} is the last day that may be meant, where
   * one is known.
   */
  static Optional<LocalDate> of(AnnotatedDocument document, Optional<LocalDate> latest) {
    return document
        .document()
        .metadata()
        .issued()
        .or(() -> dateline(document))
        .or(() -> weekdayWithDate(document, latest));
  }

  private static Optional<LocalDate> dateline(AnnotatedDocument document) {
    return document.sentences().stream()
        .limit(DATELINE_SENTENCES)
        .map(sentence -> FULL_DATE.matcher(line(sentence)))
        .filter(matcher -> matcher.find() && matcher.start() < DATELINE_WORDS)
        .findFirst()
        .flatMap(matcher -> date(matcher, Integer.parseInt(matcher.group("y"))));
  }

  /** Whether a day of the month may stand in it. */
  private static boolean hasNumber(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::text)
        .anyMatch(word -> Character.isDigit(word.charAt(0)) || word.equalsIgnoreCase("primero"));
  }

  private static String line(Sentence sentence) {
    return WordLine.of(sentence).text();
  }

  private static Optional<LocalDate> weekdayWithDate(
      AnnotatedDocument document, Optional<LocalDate> latest) {
    return document.sentences().stream()
        .filter(PublicationDay::hasNumber)
        .map(sentence -> WEEKDAY_DATE.matcher(line(sentence)))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(matcher -> fitting(matcher, latestYear(document), latest));
  }

  private static Optional<LocalDate> fitting(
      Matcher matcher, Optional<Integer> mentioned, Optional<LocalDate> latest) {
    DayOfWeek weekday = TimeWords.weekday(matcher.group("w"));
    IntStream years =
        mentioned.isPresent()
            ? IntStream.rangeClosed(mentioned.get(), mentioned.get() + 6)
            : latest.isPresent()
                ? IntStream.iterate(latest.get().getYear(), year -> year - 1).limit(12)
                : IntStream.empty();
    return years
        .mapToObj(year -> date(matcher, year))
        .flatMap(Optional::stream)
        .filter(day -> day.getDayOfWeek() == weekday)
        .filter(day -> latest.isEmpty() || !day.isAfter(latest.get()))
        .findFirst();
  }

  private static Optional<Integer> latestYear(AnnotatedDocument document) {
    return document.sentences().stream()
        .flatMap(sentence -> YEAR.matcher(line(sentence)).results())
        .map(result -> Integer.valueOf(result.group(1)))
        .max(Integer::compare);
  }

  private static Optional<LocalDate> date(Matcher matcher, int year) {
    try {
      String digits = matcher.group("d").replaceAll("\\D", "");
      int day = digits.isEmpty() ? 1 : Integer.parseInt(digits);
      return Optional.of(LocalDate.of(year, TimeWords.month(matcher.group("m")), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
