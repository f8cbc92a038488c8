package org.trama.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels that say before each turn who speaks, in a text that was taken down in turns: {@code
 * PORTAVOZ: …}, {@code PREGUNTA (EFE): …}, {@code Ministro.- …}, {@code P. …}. A text has them
 * where some come again.
 */
public final class SpeakerLabels {
  private static final String TREATMENT =
      "(?:(?:[Ee]l|[Ll]a|EL|LA|Sra?|SRA?|señora?|Señora?)\\.? )";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\d.'’-]*";
  private static final String BRACKET = "(?: ?\\([^)\\n]{2,80}\\))";

  /** {@code ELENA VALLEJO, ministra de Defensa}, {@code La señora PRESIDENTA}. */
  private static final String SHOUTED =
      "%s{0,3}%s(?:,? (?:(?:de|del|la|el|los|y) )*%s)*(?:, [^:\\n]{3,100})?"
          .formatted(TREATMENT, CAPITALS, CAPITALS);

  /** {@code Mao Ning}, {@code Vocero presidencial}, {@code El ministro}. */
  private static final String PLAIN = "\\p{Lu}[\\p{L}\\d'’]*\\.?(?: [\\p{L}\\d'’-]+){0,6}";

  private static final Pattern LABEL =
      Pattern.compile(
          "^[ \\t]*(?:[-–—][ \\t]?)?(?:((?:P|R|Pregunta|Respuesta|PREGUNTA|RESPUESTA)%s?)"
                  .formatted(BRACKET)
              + "(?: ?[.:][ \\t]?[-–—]*| ?[-–—]+)%s?".formatted(BRACKET)
              + "|((?:%s|%s)%s?)(?:[ \\t]?:|\\.[ \\t]?[-–—]+))(?=\\s)"
                  .formatted(SHOUTED, PLAIN, BRACKET),
          Pattern.MULTILINE);

  /** What is said ends as sentences do, or the label stands in a line of its own. */
  private static final Pattern SAID = Pattern.compile("(?:.*[.?!…:)][\"»”’'*_]*)?\\s*");

  private static final Set<String> SMALL =
      Set.of("el", "la", "sr", "sra", "señor", "señora", "de", "del", "don", "doña");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

  private static final Set<String> MARKS = Set.of("p", "r", "pregunta", "respuesta");

  /** Fewer labels make no conversation. */
  private static final int FEWEST = 3;

  private SpeakerLabels() {}

  /**
   * The labels in order of the text, each from its first letter to the end of its colon or dash;
   * empty where the text is no conversation.
   */
  public static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      if (!SAID.matcher(line(text, label.end())).matches()) {
        continue;
      }
      found.add(new Span(label.start(label.group(1) == null ? 2 : 1), label.end()));
    }
    Map<String, Long> times =
        found.stream().collect(Collectors.groupingBy(one -> key(text, one), Collectors.counting()));
    List<Span> again = found.stream().filter(one -> times.get(key(text, one)) > 1).toList();
    boolean shouted = again.stream().anyMatch(one -> isShouted(text, one));
    List<Span> labels =
        found.stream()
            .filter(
                one ->
                    again.contains(one)
                        || MARKS.contains(key(text, one))
                        || isShouted(text, one)
                        || !shouted && isName(text, one))
            .filter(one -> again.contains(one) || !isHeadline(text, one))
            .toList();
    boolean asks = shouted || text.contains("?");
    return asks && labels.size() >= FEWEST && 2 * again.size() >= labels.size()
        ? labels
        : List.of();
  }

  private static String line(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }

  /** What tells one speaker from others; {@code P.} is {@code Pregunta.} */
  private static String key(String text, Span label) {
    String word = words(label.of(text)).stream().findFirst().orElse("");
    return MARKS.contains(word) ? word.substring(0, 1) : word;
  }

  /** Whether its first word, but for treatments, stands in capitals. */
  private static boolean isShouted(String text, Span label) {
    return NO_LETTER
        .splitAsStream(label.of(text))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
        .isPresent();
  }

  /**
   * {@code Agencia Kyodo}, {@code Periodista (AFP)}, {@code Reuters}; not {@code Segundo asunto}.
   */
  private static boolean isName(String text, Span label) {
    return NO_LETTER
        .splitAsStream(label.of(text))
        .filter(word -> !word.isEmpty())
        .skip(1)
        .filter(word -> !SMALL.contains(word))
        .findFirst()
        .filter(word -> Character.isLowerCase(word.charAt(0)))
        .isEmpty();
  }

  /** {@code Kasianov: «No habrá paz»} at the head of an interview. */
  private static boolean isHeadline(String text, Span label) {
    return text.substring(0, label.begin()).isBlank() && !isShouted(text, label);
  }

  /** The words of a label that tell somebody from others, in lower case. */
  public static List<String> words(String label) {
    return Stream.of(NO_LETTER.split(label.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }
}
