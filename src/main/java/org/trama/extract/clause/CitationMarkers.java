package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words before whoever is cited: {@code según}, {@code a juicio de}, {@code citado por}. */
public final class CitationMarkers {
  private static final List<List<String>> ACCORDING =
      FixedWords.of(
          "según",
          "de acuerdo con",
          "de acuerdo a",
          "conforme a",
          "en palabras de",
          "en boca de",
          "a juicio de",
          "a decir de",
          "al decir de",
          "de creer a",
          "hemos de creer a",
          "en la versión de",
          "en versión de",
          "según versiones de",
          "según la versión de",
          "a tenor de",
          "a juzgar por",
          "al entender de",
          "a entender de",
          "a criterio de",
          "a ojos de",
          "en opinión de");

  /** Words by which one who relays another is named. */
  private static final List<List<String>> RELAYING =
      FixedWords.of("citado por", "citada por", "citados por", "citadas por", "citando a");

  /** What one says or thinks oneself. */
  private static final Set<String> OWN_VOICE =
      Set.of(
          "juicio",
          "entender",
          "parecer",
          "opinión",
          "palabras",
          "versión",
          "criterio",
          "cálculos",
          "relato",
          "testimonio",
          "ojos");

  private static final Set<String> OPENING_OWN = Set.of("según", "a", "en");

  private static final Set<String> THEIR = Set.of("su", "sus");

  private final Syntax syntax;

  public CitationMarkers(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether such words begin here: {@code a su juicio}, {@code según sus palabras}. */
  public boolean isOwnVoice(int index) {
    return index + 2 < syntax.size()
        && OPENING_OWN.contains(syntax.word(index))
        && THEIR.contains(syntax.word(index + 1))
        && OWN_VOICE.contains(syntax.word(index + 2));
  }

  /**
   * Whether it says of whoever is cited whose he is, and nothing of the word at {@code from}:
   * {@code diez muertos, según fuentes de la ONU}.
   */
  public static boolean isOfSource(Syntax syntax, int from, Phrase phrase) {
    return phrase.marker().equals("de")
        && IntStream.range(from + 1, phrase.begin()).anyMatch(i -> syntax.word(i).equals("según"));
  }

  /** Whether the words at {@code begin} name one who relays another. */
  public boolean relays(int begin) {
    return RELAYING.stream().anyMatch(words -> FixedWords.stand(syntax, begin, words));
  }

  /** Where such words begin that end before the word at {@code end}. */
  public Optional<Integer> ending(int end) {
    return begin(ACCORDING, end).or(() -> begin(RELAYING, end));
  }

  /** Where the words begin of which one of {@code markers} consists that ends before a word. */
  private Optional<Integer> begin(List<List<String>> markers, int end) {
    for (List<String> marker : markers) {
      int begin = end - marker.size();
      if (begin >= 0 && FixedWords.stand(syntax, begin, marker)) {
        return Optional.of(begin);
      }
    }
    return Optional.empty();
  }
}
