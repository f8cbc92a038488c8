package org.trama.extract.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.model.PartOfSpeech;

/** The preposition, simple or compound, before a phrase. */
public final class Prepositions {
  /** All of several words by the last two, the longest first. */
  private static final Map<List<String>, List<List<String>>> COMPOUND =
      CompoundPrepositions.all()
          .sorted(Comparator.comparing((String words) -> -words.length()))
          .map(words -> List.of(words.split(" ")))
          .collect(Collectors.groupingBy(words -> words.subList(words.size() - 2, words.size())));

  private static final Set<String> LAST =
      COMPOUND.keySet().stream().map(words -> words.get(1)).collect(Collectors.toUnmodifiableSet());

  /** Nouns whose {@code con} says what lies beyond, and has nothing to do with any verb. */
  private static final Set<String> BORDERS =
      Set.of("frontera", "fronteras", "límite", "límites", "linde", "raya");

  /** What a border may be with, where no article tells. */
  private static final Set<String> LANDS =
      Set.of("país", "estado", "territorio", "zona", "provincia", "región", "vecino");

  /** Words before a number that is not exact. */
  private static final Set<String> ABOUT =
      Set.of("unos", "unas", "más", "casi", "varios", "varias");

  private static final Set<String> DISTANCES =
      Set.of("kilómetros", "kilómetro", "km", "millas", "metros", "pasos");

  /** Words that may stand between {@code a} and the unit of a distance. */
  private static final int FAR = 5;

  private static final Set<String> QUOTES = Set.of("\"", "“", "«", "‘");

  /** Pronouns that take some of what follows {@code de}. */
  private static final Set<String> SOME =
      Set.of(
          "algunas", "algunos", "ambas", "ambos", "cuatro", "dos", "muchas", "muchos", "tres",
          "una", "uno", "varias", "varios");

  private static final String HELPED = "gracias a";

  /** Words before thanks that are given. */
  private static final Set<String> THANKING =
      Set.of("las", "mil", "muchas", "dar", "decir", "expresar", "\"", "«", "“", ":", "¡");

  private Prepositions() {}

  /** Whether the noun at {@code index} is but a word of a preposition: {@code por parte de}. */
  public static boolean holds(Syntax syntax, int index) {
    for (int end = index + 1; end <= Math.min(syntax.size(), index + 3); end++) {
      if (LAST.contains(last(syntax, end))) {
        int length = directlyBefore(syntax, end).split(" ").length;
        if (length > 1 && index > end - length - 1) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What stands right before token {@code begin}; empty where that is no preposition. Of some of a
   * number it is what stands before all of it: {@code contra varias de sus ciudades}.
   */
  static String before(Syntax syntax, int begin) {
    boolean partitive =
        begin > 2
            && syntax.token(begin - 1).lemma().equals("de")
            && SOME.contains(syntax.word(begin - 2));
    boolean quoted = begin > 1 && QUOTES.contains(syntax.token(begin - 1).text());
    return partitive
        ? before(syntax, begin - 2)
        : quoted ? before(syntax, begin - 1) : directlyBefore(syntax, begin);
  }

  private static String directlyBefore(Syntax syntax, int begin) {
    if (begin == 0) {
      return "";
    }
    if (isDistance(syntax, begin)) {
      return "cerca de";
    }
    if (isBehindHelp(syntax, begin)) {
      return HELPED;
    }
    if (begin > 1
        && syntax.word(begin - 1).equals("con")
        && BORDERS.contains(syntax.word(begin - 2))
        && !isMeans(syntax, begin)) {
      return "frontera con";
    }
    List<String> compound = compound(syntax, begin);
    if (!compound.isEmpty()) {
      return String.join(" ", compound);
    }
    return syntax.token(begin - 1).pos() == PartOfSpeech.ADP
            || List.of("entre", "según", "contra", "como").contains(syntax.word(begin - 1))
        ? syntax.token(begin - 1).lemma().toLowerCase(Locale.ROOT)
        : "";
  }

  /** {@code resistió gracias a Polonia}, as against {@code dio las gracias a Polonia}. */
  private static boolean isBehindHelp(Syntax syntax, int begin) {
    int thanks = begin - 2;
    return thanks > 0
        && syntax.word(thanks).equals("gracias")
        && Set.of("a", "al").contains(syntax.word(begin - 1))
        && !THANKING.contains(syntax.token(thanks - 1).lemma())
        && !THANKING.contains(syntax.word(thanks - 1));
  }

  /** {@code reforzó la frontera con 300 soldados}, {@code con tropas}: no land lies beyond. */
  private static boolean isMeans(Syntax syntax, int begin) {
    PartOfSpeech pos = syntax.token(begin).pos();
    boolean counted = pos == PartOfSpeech.NUM || ABOUT.contains(syntax.word(begin));
    return counted || pos == PartOfSpeech.NOUN && !LANDS.contains(syntax.token(begin).lemma());
  }

  /** {@code a unos 50 kilómetros de}, {@code a escasos metros de}. */
  private static boolean isDistance(Syntax syntax, int begin) {
    if (begin < 3
        || !syntax.word(begin - 1).equals("de")
        || !DISTANCES.contains(syntax.word(begin - 2))) {
      return false;
    }
    for (int i = begin - 3; i >= Math.max(0, begin - 2 - FAR); i--) {
      if (syntax.word(i).equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** The last word before, in the form in which compounds end. */
  private static String last(Syntax syntax, int begin) {
    String last = syntax.word(begin - 1);
    return LAST.contains(last) ? last : syntax.token(begin - 1).lemma();
  }

  /** The longest of several words that stands right before; empty where none does. */
  private static List<String> compound(Syntax syntax, int begin) {
    String last = last(syntax, begin);
    if (begin < 2 || !LAST.contains(last)) {
      return List.of();
    }
    List<String> written = compound(syntax, begin, syntax.word(begin - 2), last);
    List<String> inflected = compound(syntax, begin, syntax.token(begin - 2).lemma(), last);
    return inflected.size() > written.size() ? inflected : written;
  }

  private static List<String> compound(Syntax syntax, int begin, String first, String last) {
    for (List<String> compound : COMPOUND.getOrDefault(List.of(first, last), List.of())) {
      if (endsWith(syntax, begin, compound)) {
        return compound;
      }
    }
    return List.of();
  }

  private static boolean endsWith(Syntax syntax, int end, List<String> words) {
    if (end < words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      int index = end - words.size() + i;
      String word = words.get(i);
      if (!syntax.word(index).equals(word) && !syntax.token(index).lemma().equals(word)) {
        return false;
      }
    }
    return true;
  }
}
