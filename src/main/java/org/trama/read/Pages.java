package org.trama.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes paragraphs of printed lines.
 *
 * <p>A word divided at the end of a line is put together again, but keeps its hyphen before a
 * capital or a figure, and where the text has it hyphenated elsewhere. Lines are joined until one
 * ends a sentence well before the margin, or a gap follows; a gap in the midst of a sentence is a
 * page's end and is joined over. Page numbers and lines that return on many pages are dropped.
 */
final class Pages {
  private static final Pattern DIVIDED = Pattern.compile("([\\p{L}\\p{N}]+)[-\u2010\u00AD]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}\\p{L}*");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(p[áa]g(ina|\\.)?\\s*)?[-–—]?\\s*\\d{1,4}\\s*[-–—]?(\\s*(de|/)\\s*\\d{1,4})?");
  private static final int RETURNS = 3;
  private static final double NEAR_MARGIN = 0.75;

  private final String raw;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean gap;

  private Pages(String raw) {
    this.raw = raw;
  }

  /** The paragraphs of lines that come with a blank line at each gap. */
  static String reflow(String raw) {
    return new Pages(raw).paragraphs();
  }

  private String paragraphs() {
    List<String> lines = raw.lines().map(Pages::tidy).toList();
    Map<String, Long> count =
        lines.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<String> kept =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).isEmpty() || count.get(lines.get(i)) < RETURNS)
            .filter(i -> !isPageNumber(lines, i))
            .mapToObj(lines::get)
            .toList();
    int margin = margin(kept);
    kept.forEach(line -> add(line, margin));
    close();
    return String.join("\n", paragraphs);
  }

  /** A number alone on a line beside a gap, unless the line before goes on with it. */
  private static boolean isPageNumber(List<String> lines, int i) {
    String before = i == 0 ? "" : lines.get(i - 1);
    String after = i + 1 == lines.size() ? "" : lines.get(i + 1);
    return PAGE_NUMBER.matcher(lines.get(i)).matches()
        && (before.isEmpty() || after.isEmpty())
        && !before.endsWith("-");
  }

  private void add(String line, int margin) {
    if (line.isEmpty()) {
      gap = true;
      return;
    }
    if (gap && (endsSentence(open) || !FIRST_WORD.matcher(line).find())) {
      close();
    }
    gap = false;
    append(line);
    if (endsSentence(open) && line.length() < margin * NEAR_MARGIN) {
      close();
    }
  }

  private void append(String line) {
    Matcher head = DIVIDED.matcher(open);
    Matcher tail = FIRST_WORD.matcher(line);
    if (!head.find()) {
      open.append(open.isEmpty() ? "" : " ");
    } else if (tail.find() && !raw.contains(head.group(1) + "-" + tail.group())) {
      open.setLength(open.length() - 1);
    }
    open.append(line);
  }

  private void close() {
    String paragraph = Prose.line(open.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }

  private static boolean endsSentence(CharSequence text) {
    return !text.isEmpty() && ".!?:”»\"…)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int margin(List<String> lines) {
    List<Integer> lengths = lines.stream().map(String::length).filter(n -> n > 0).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 9 / 10);
  }

  /** Like {@link Prose#line(String)}, but a soft hyphen at the end stays, as it divides a word. */
  private static String tidy(String line) {
    String stripped = line.strip();
    String prose = Prose.line(stripped);
    return stripped.endsWith("\u00AD") ? prose + "-" : prose;
  }
}
