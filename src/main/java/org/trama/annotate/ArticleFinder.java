package org.trama.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.model.Span;
import org.trama.model.SpeakerLabels;

/**
 * Finds the article in a page: headline, dateline, speakers' labels and paragraphs, each a block of
 * its own, without subscription notices, link lists and disclaimers. What leads to another story is
 * kept without its label: a headline is a fact too.
 */
final class ArticleFinder {
  private static final String RESOURCE = "boilerplate-es.txt";
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern BULLET = Pattern.compile("^[\\s\\-–—•*·>#]+");

  /** {@code Viena, 22 nov.-} or {@code BRUSELAS, 18 Jul. (EUROPA PRESS) -}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[^\\n.(]{1,60}?(?:\\d{1,2}\\s+(?:de\\s+)?\\p{L}{3,10}\\.?)?\\s*(?:\\([^)\\n]{2,40}\\))?\\s*(?:\\.?\\s?[-–—])\\s+(?=\\p{Lu}|[\"“«¿])");

  private static final Pattern SEPARATOR = Pattern.compile("\\s+\\|\\s+");

  private final List<Pattern> notices = new ArrayList<>();
  private final List<Pattern> labels = new ArrayList<>();

  ArticleFinder() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ArticleFinder.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " on the class path cannot be read", e);
    }
  }

  private void add(String line) {
    String[] parts = line.split("\\s+", 2);
    Pattern pattern = Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    (parts[0].equals("label") ? labels : notices).add(pattern);
  }

  /** The blocks of {@code text} in order, trimmed, none empty. */
  List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    List<Span> speakers = SpeakerLabels.in(text);
    for (Span paragraph : paragraphs(text)) {
      Span body = withoutLabel(text, paragraph);
      if (body.length() > 0 && !isNotice(body.of(text))) {
        split(text, withoutSpeaker(text, body, speakers, blocks), blocks);
      }
    }
    return blocks;
  }

  /** Lines, but that a line broken in mid-sentence goes on in the next. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      Span line = trim(text, new Span(lines.start(), lines.end()));
      if (line.length() == 0) {
        continue;
      }
      int last = paragraphs.size() - 1;
      if (last >= 0 && goesOn(text, paragraphs.get(last), line)) {
        paragraphs.set(last, paragraphs.get(last).cover(line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static boolean goesOn(String text, Span before, Span line) {
    String between = text.substring(before.end(), line.begin());
    if (between.chars().filter(c -> c == '\n').count() > 1) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(line.begin());
    return last == ',' || Character.isLetter(last) && Character.isLowerCase(first);
  }

  private Span withoutLabel(String text, Span paragraph) {
    Span body = paragraph;
    Matcher bullet = BULLET.matcher(body.of(text));
    if (bullet.find()) {
      body = trim(text, new Span(body.begin() + bullet.end(), body.end()));
    }
    for (Pattern label : labels) {
      Matcher found = label.matcher(body.of(text));
      if (found.lookingAt()) {
        body = trim(text, new Span(body.begin() + found.end(), body.end()));
      }
    }
    return body;
  }

  private boolean isNotice(String line) {
    return notices.stream().anyMatch(notice -> notice.matcher(line).find());
  }

  /**
   * What whoever is named before it says; his label becomes a block of its own the first time, and
   * tells nothing new where it comes again.
   */
  private static Span withoutSpeaker(
      String text, Span body, List<Span> speakers, List<Span> blocks) {
    Optional<Span> label = speakers.stream().filter(one -> one.begin() == body.begin()).findFirst();
    if (label.isEmpty() || label.get().end() > body.end()) {
      return body;
    }
    String words = label.get().of(text);
    boolean known =
        speakers.stream()
            .takeWhile(other -> !other.equals(label.get()))
            .anyMatch(other -> other.of(text).equals(words));
    if (!known) {
      blocks.add(label.get());
    }
    return trim(text, new Span(label.get().end(), body.end()));
  }

  /** Cuts the dateline off, and teasers that stand side by side. */
  private static void split(String text, Span body, List<Span> blocks) {
    int begin = body.begin();
    Matcher dateline = DATELINE.matcher(body.of(text));
    if (dateline.find()
        && (isDateline(dateline.group()) || isTown(body.of(text), dateline.end()))) {
      blocks.add(trim(text, new Span(begin, begin + dateline.end())));
      begin += dateline.end();
    }
    Matcher separator = SEPARATOR.matcher(text).region(begin, body.end());
    while (separator.find()) {
      addIfAny(text, begin, separator.start(), blocks);
      begin = separator.end();
    }
    addIfAny(text, begin, body.end(), blocks);
  }

  /** A place and a date or an agency, not a sentence that happens to have a dash. */
  private static boolean isDateline(String head) {
    return head.matches("(?s).*(\\d{1,2}\\s+(?:de\\s+)?\\p{L}+\\.?|\\)|\\.)\\s*\\.?\\s*[-–—]\\s+")
        && head.length() < 90;
  }

  /** {@code PRISTINA - La OTAN}: a place in capitals, and behind the dash none. */
  private static boolean isTown(String body, int end) {
    return body.substring(0, end).matches("\\p{Lu}{3,}[\\p{Lu} ,/]*\\s[-–—]\\s+")
        && body.substring(end).matches("(?s)[\"“«¿]?\\p{Lu}\\p{Ll}*[\\s,].*")
        && !body.substring(end).matches("(?s)\\p{Lu}{2,}.*");
  }

  private static void addIfAny(String text, int begin, int end, List<Span> blocks) {
    Span block = trim(text, new Span(begin, end));
    if (block.length() > 0) {
      blocks.add(block);
    }
  }

  private static Span trim(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }
}
