package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trama.model.Span;
import org.trama.model.SpeakerLabels;

/**
 * The turns of a conversation, by labels or, where questions and answers alternate, by dashes; each
 * with the paragraphs in which it goes on. Words in brackets, what follows a line of signs or a
 * heading, and what follows a farewell behind the last label are the writer's.
 */
final class Turns {
  private static final Pattern DASH = Pattern.compile("[–—-]\\s?\\S.*");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[].*[)\\]]\\.?");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern HEADING = Pattern.compile(".{0,80}[\\p{L}\\d»”\"]");
  private static final Pattern FAREWELL =
      Pattern.compile(
          "(?s).*(?:[Gg]racias(?: a (?:todos|ustedes|vosotros))?|[Hh]asta (?:mañana|luego|pronto)"
              + "|[Ss]e levanta la sesión)[.!]?");

  /** Fewer answers make no interview. */
  private static final int FEWEST = 3;

  private final String text;

  Turns(String text) {
    this.text = text;
  }

  /** In order of the text; none where it is no conversation. */
  List<Turn> all() {
    List<Span> labels = SpeakerLabels.in(text);
    return labels.isEmpty() ? dashed() : labelled(labels);
  }

  private List<Turn> labelled(List<Span> labels) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i == labels.size() - 1;
      int end = last ? text.length() : lineBegin(labels.get(i + 1).begin());
      List<Span> paragraphs = lines(labels.get(i).end(), end);
      turns.add(new Turn(labels.get(i), false, spoken(paragraphs, last), last));
    }
    return turns;
  }

  private int lineBegin(int offset) {
    return text.lastIndexOf('\n', offset) + 1;
  }

  /** Up to where the writer takes the word again. */
  private List<Span> spoken(List<Span> paragraphs, boolean last) {
    List<Span> spoken = new ArrayList<>();
    boolean farewell = false;
    for (Span paragraph : paragraphs) {
      String words = paragraph.of(text).strip();
      boolean bracketed = BRACKETED.matcher(words).matches();
      boolean ends =
          SIGNS.matcher(words).matches()
              || !spoken.isEmpty() && HEADING.matcher(words).matches()
              || last && (farewell || bracketed);
      if (ends) {
        return spoken;
      }
      if (!bracketed) {
        spoken.add(paragraph);
      }
      farewell = FAREWELL.matcher(words).matches();
    }
    return spoken;
  }

  /** A question behind a dash, an answer behind the next, and so on; nothing goes on in others. */
  private List<Turn> dashed() {
    List<Span> lines =
        lines(0, text.length()).stream()
            .filter(line -> DASH.matcher(line.of(text).strip()).matches())
            .toList();
    int begin =
        IntStream.range(0, lines.size()).filter(i -> asks(lines.get(i))).findFirst().orElse(0);
    List<Span> alternating = lines.subList(begin, lines.size());
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < alternating.size(); i++) {
      Span line = alternating.get(i);
      boolean last = i == alternating.size() - 1;
      turns.add(new Turn(new Span(line.begin(), line.begin()), i % 2 == 1, List.of(line), last));
    }
    return turns.size() >= 2 * FEWEST && alternate(turns) ? turns : List.of();
  }

  /** Whether most of what should be questions asks something, and few answers do. */
  private boolean alternate(List<Turn> turns) {
    return 2 * asking(turns, false) > turns.size() / 2
        && 2 * asking(turns, true) < turns.size() / 2;
  }

  private long asking(List<Turn> turns, boolean answers) {
    return turns.stream()
        .filter(turn -> turn.answers() == answers)
        .filter(turn -> asks(turn.paragraphs().get(0)))
        .count();
  }

  private boolean asks(Span line) {
    return line.of(text).strip().endsWith("?");
  }

  /** Not empty, in order. */
  private List<Span> lines(int begin, int end) {
    List<Span> lines = new ArrayList<>();
    int from = begin;
    while (from < end) {
      int to = Optional.of(text.indexOf('\n', from)).filter(i -> i >= 0 && i < end).orElse(end);
      if (!text.substring(from, to).isBlank()) {
        lines.add(new Span(from, to));
      }
      from = to + 1;
    }
    return lines;
  }
}
