package org.trama.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trama.extract.words.TinyAnnotator;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Sentence;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * Measures the grammar on the HourGlass corpus (DOI 10.5281/zenodo.3415633), where a copy is at
 * hand: set {@code -Dtrama.hourglass=DIR}. Figures by the measures of TempEval-3. With {@code
 * -Dtrama.hourglass.verbose} it lists every difference.
 */
class HourglassTest {
  private static final LocalDate ANCHOR = LocalDate.of(2019, 12, 20);
  private static final Pattern TIMEX =
      Pattern.compile("<TIMEX3 ([^>]*)>(.*?)</TIMEX3>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  /** TIMEX3 leaves these outside the expression, we take them in. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "en|a|durante|desde|hasta|por|para|de|dentro|tras|antes|después|ya",
          Pattern.CASE_INSENSITIVE);

  private record Timex(Span span, String value) {}

  private record Marked(String text, List<Timex> gold) {}

  @Test
  void findsAndResolvesTheExpressionsOfTheHourglassCorpus() throws IOException {
    Path folder =
        Path.of(System.getProperty("trama.hourglass", "../shared/public/hourglass-es"))
            .resolve("annotated_TML");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "no HourGlass corpus at " + folder + ": not measured");
    Tally tally = new Tally();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Marked marked = parse(Files.readString(file));
        tally.add(file.getFileName().toString(), marked, found(marked.text()));
      }
    }
    System.out.println(tally.summary());
    assertThat(tally.f1(tally.strict)).as(tally.summary()).isGreaterThan(0.75);
    assertThat(tally.f1(tally.relaxed)).as(tally.summary()).isGreaterThan(0.90);
    assertThat(tally.f1(tally.value)).as(tally.summary()).isGreaterThan(0.75);
  }

  private static Marked parse(String tml) {
    String body = tml.substring(tml.indexOf("<TEXT>") + 6, tml.indexOf("</TEXT>"));
    StringBuilder text = new StringBuilder();
    List<Timex> gold = new ArrayList<>();
    Matcher matcher = TIMEX.matcher(body);
    int from = 0;
    while (matcher.find()) {
      text.append(body, from, matcher.start());
      Matcher value = VALUE.matcher(matcher.group(1));
      gold.add(
          new Timex(
              new Span(text.length(), text.length() + matcher.group(2).length()),
              value.find() ? value.group(1) : ""));
      text.append(matcher.group(2));
      from = matcher.end();
    }
    return new Marked(text.append(body.substring(from)).toString(), gold);
  }

  private static List<Timex> found(String text) {
    AnnotatedDocument document = TinyAnnotator.annotate(text, Optional.of(ANCHOR));
    Narrative story = new Narrative(Optional.of(ANCHOR));
    List<Timex> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      story.enter(sentence, false);
      for (Expression expression : Grammar.read(sentence, story)) {
        found.add(new Timex(span(sentence, expression), expression.meaning().timex()));
      }
    }
    return found;
  }

  /** The span as TIMEX3 would have it: without prepositions at its beginning. */
  private static Span span(Sentence sentence, Expression expression) {
    int begin = expression.begin();
    while (begin < expression.end() - 1 && isOutside(sentence.tokens(), begin)) {
      begin++;
    }
    return sentence.span(begin, expression.end());
  }

  private static boolean isOutside(List<Token> tokens, int index) {
    String form = tokens.get(index).text();
    String next = tokens.get(index + 1).text().toLowerCase(Locale.ROOT);
    if (form.matches("(?i)en") && next.matches("el|la|ese|aquel")) {
      String noun = tokens.get(Math.min(index + 2, tokens.size() - 1)).text();
      return !noun.matches("futuro|pasado|momento|actualidad");
    }
    boolean adverbial =
        form.matches("(?i)a") && next.equals("día")
            || form.matches("(?i)en") && next.matches("breve|ese");
    boolean beforeYesterday =
        form.matches("(?i)antes")
            && tokens.size() > index + 2
            && tokens.get(index + 2).text().equals("ayer");
    boolean portion =
        form.matches("(?i)a") && next.matches("finales|principios|mediados|comienzos");
    return OUTSIDE.matcher(form).matches() && !adverbial && !beforeYesterday && !portion;
  }

  private static final class Tally {
    private int expected;
    private int found;
    private int strict;
    private int relaxed;
    private int value;

    void add(String file, Marked marked, List<Timex> answers) {
      expected += marked.gold().size();
      found += answers.size();
      List<Timex> left = new ArrayList<>(answers);
      for (Timex gold : marked.gold()) {
        Optional<Timex> match =
            left.stream()
                .filter(answer -> answer.span().equals(gold.span()))
                .findFirst()
                .or(
                    () ->
                        left.stream()
                            .filter(answer -> answer.span().overlaps(gold.span()))
                            .findFirst());
        match.ifPresent(left::remove);
        relaxed += match.isPresent() ? 1 : 0;
        boolean exact = match.filter(answer -> answer.span().equals(gold.span())).isPresent();
        strict += exact ? 1 : 0;
        boolean same = match.filter(answer -> answer.value().equals(gold.value())).isPresent();
        value += same ? 1 : 0;
        if (!exact || !same) {
          report(
              file,
              marked.text(),
              "wants "
                  + show(marked.text(), gold)
                  + " has "
                  + match.map(m -> show(marked.text(), m)).orElse("nothing"));
        }
      }
      left.forEach(
          answer -> report(file, marked.text(), "spurious " + show(marked.text(), answer)));
    }

    private static String show(String text, Timex timex) {
      return "[" + timex.span().of(text) + "]=" + timex.value();
    }

    private static void report(String file, String text, String line) {
      if (System.getProperty("trama.hourglass.verbose") != null) {
        System.out.println(file + " " + line + "   <- " + text.strip());
      }
    }

    double f1(int correct) {
      return 2.0 * correct / (expected + found);
    }

    String summary() {
      return String.format(
          Locale.ROOT,
          "HourGlass: expected %d, found %d; F1 strict %.3f, relaxed %.3f, value %.3f",
          expected,
          found,
          f1(strict),
          f1(relaxed),
          f1(value));
    }
  }
}
