package org.trama.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words before whoever is cited: {@code según}, {@code a juicio de}, {@code citado por}. */
final class CitationMarkers {
  private static final List<List<String>> ACCORDING =
      split(
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
      split("citado por", "citada por", "citados por", "citadas por", "citando a");

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

  /** Prepositions with the article in one word: {@code a juicio del ministro}. */
  private static final Map<String, String> CONTRACTED = Map.of("a", "al", "de", "del");

  private final Syntax syntax;

  CitationMarkers(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether such words begin here: {@code a su juicio}, {@code según sus palabras}. */
  boolean isOwnVoice(int index) {
    return index + 2 < syntax.size()
        && OPENING_OWN.contains(syntax.word(index))
        && THEIR.contains(syntax.word(index + 1))
        && OWN_VOICE.contains(syntax.word(index + 2));
  }

  /** Whether the words at {@code begin} name one who relays another. */
  boolean relays(int begin) {
    return RELAYING.stream().anyMatch(words -> stands(words, begin));
  }

  /** Where such words begin that end before the word at {@code end}. */
  Optional<Integer> ending(int end) {
    return begin(ACCORDING, end).or(() -> begin(RELAYING, end));
  }

  /** Where the words begin of which one of {@code markers} consists that ends before a word. */
  private Optional<Integer> begin(List<List<String>> markers, int end) {
    for (List<String> marker : markers) {
      int begin = end - marker.size();
      if (begin >= 0 && stands(marker, begin)) {
        return Optional.of(begin);
      }
    }
    return Optional.empty();
  }

  private boolean stands(List<String> words, int begin) {
    if (begin + words.size() > syntax.size()) {
      return false;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = syntax.word(begin + i);
      boolean last = i == words.size() - 1 && words.size() > 1;
      if (!word.equals(words.get(i)) && !(last && word.equals(CONTRACTED.get(words.get(i))))) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> split(String... markers) {
    return Stream.of(markers).map(words -> List.of(words.split(" "))).toList();
  }
}
