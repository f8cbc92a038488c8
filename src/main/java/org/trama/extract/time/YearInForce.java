package org.trama.extract.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trama.model.CalendarNouns;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/**
 * The year that a text has set for the months it goes on with: {@code El 1 de enero de 2023
 * firmaron el pacto. En agosto lo rompieron}. Set at the head of a sentence, it holds for the
 * paragraph and is not shared between threads.
 */
final class YearInForce {
  /** An expression that begins so near the head of its sentence sets the time for what follows. */
  private static final int HEAD = 2;

  /** Sentences of the same paragraph that the year holds for. */
  private static final int REACH = 3;

  private static final int NEVER = -1000;

  private static final Pattern YEAR = Pattern.compile("(?:.* )?(?:1[5-9]|20)\\d\\d(?: .*)?");
  private static final Pattern MONTH =
      Pattern.compile("(?:.* )?(?:" + String.join("|", CalendarNouns.MONTHS) + ")(?: .*)?");

  private static final Pattern HEADING = Pattern.compile("(?:año )?((?:1[5-9]|20)\\d\\d)");

  private Optional<Integer> heading = Optional.empty();
  private Optional<Period> told = Optional.empty();
  private int sentence = NEVER;
  private boolean sameParagraph;

  /** Goes on to the next sentence. */
  void enter(Sentence next, boolean opensParagraph) {
    sameParagraph &= !opensParagraph;
    String words =
        next.tokens().stream()
            .filter(token -> token.pos() != PartOfSpeech.PUNCT)
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    Matcher year = HEADING.matcher(words);
    if (opensParagraph && year.matches()) {
      heading = Optional.of(Integer.valueOf(year.group(1)));
    }
    if (isOfNow(next)) {
      told = Optional.empty();
    }
  }

  /** {@code Australia ha contestado: en mayo firmó}: the perfect comes back to the present. */
  private static boolean isOfNow(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.morphology().mood().isFinite())
        .findFirst()
        .filter(verb -> verb.text().matches("(?i)han?"))
        .isPresent();
  }

  /** The year that stands over the entries of a chronology: {@code 2024}, {@code Año 2024}. */
  Optional<Integer> heading() {
    return heading;
  }

  /** Takes note of what sentence {@code where} tells. */
  void tell(Expression expression, Sentence where) {
    if (expression.begin() > HEAD) {
      return;
    }
    String words =
        where.tokens().subList(expression.begin(), expression.end()).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    Period period = expression.meaning().period();
    if (YEAR.matcher(words).matches() && period.isBounded()) {
      set(period, where);
    } else if (told.isPresent() && MONTH.matcher(words).matches() && isWithin(period)) {
      sentence = where.index();
    } else {
      told = Optional.empty();
    }
  }

  /** Not so of {@code en enero pasado}, which takes the text elsewhere. */
  private boolean isWithin(Period period) {
    return period.start().isEmpty()
        || first(told.get(), period.start().get())
            .filter(year -> year == period.start().get().getYear())
            .isPresent();
  }

  private void set(Period period, Sentence where) {
    told = Optional.of(period);
    sentence = where.index();
    sameParagraph = true;
  }

  /**
   * The year of the first day like {@code sample} from what was told on, as sentence {@code index}
   * tells of it; empty where no year holds.
   */
  Optional<Integer> of(LocalDate sample, int index) {
    int distance = index - sentence;
    return told.filter(period -> distance <= (sameParagraph ? REACH : period.isYear() ? 1 : -1))
        .flatMap(period -> first(period, sample));
  }

  private static Optional<Integer> first(Period period, LocalDate sample) {
    LocalDate start = period.start().orElseThrow();
    LocalDate last = sample.withDayOfMonth(sample.lengthOfMonth());
    return Optional.of(
        last.withYear(start.getYear()).isBefore(start) ? start.getYear() + 1 : start.getYear());
  }
}
