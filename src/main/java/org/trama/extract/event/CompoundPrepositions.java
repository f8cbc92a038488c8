package org.trama.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prepositions of several words. */
final class CompoundPrepositions {
  /** Before the place where something is or happens. */
  private static final List<String> LOCATIVE =
      List.of(
          "cerca de",
          "alrededor de",
          "en torno a",
          "junto a",
          "frente a",
          "dentro de",
          "al lado de",
          "en aguas de",
          "en territorio de",
          "en suelo de",
          "en la costa de",
          "en las costas de",
          "frente a la costa de",
          "frente a las costas de",
          "a las afueras de",
          "en las afueras de",
          "desde las afueras de",
          "en las proximidades de",
          "en las inmediaciones de",
          "en los alrededores de",
          "en las cercanías de",
          "en el centro de",
          "en el corazón de",
          "en el interior de",
          "a las puertas de",
          "a lo largo de",
          "al norte de",
          "en el norte de",
          "al sur de",
          "en el sur de",
          "al este de",
          "en el este de",
          "al oeste de",
          "en el oeste de",
          "al noreste de",
          "en el noreste de",
          "al nordeste de",
          "en el nordeste de",
          "al noroeste de",
          "en el noroeste de",
          "al sureste de",
          "en el sureste de",
          "al sudeste de",
          "en el sudeste de",
          "al suroeste de",
          "en el suroeste de",
          "al sudoeste de",
          "en el sudoeste de");

  /** Before whatever else. */
  private static final List<String> OTHERS =
      List.of(
          "a cambio de",
          "conforme a",
          "debido a",
          "pese a",
          "a pesar de",
          "junto al",
          "en relación con",
          "con relación a",
          "con respecto a",
          "en virtud de",
          "a raíz de",
          "a causa de",
          "por culpa de",
          "con motivo de",
          "en lugar de",
          "en vez de",
          "a espaldas de",
          "de parte de",
          "a bordo de",
          "en manos de",
          "en defensa de",
          "en protesta por",
          "en vísperas de",
          "a partir de",
          "por encima de",
          "a instancias de",
          "a propuesta de",
          "con el respaldo de",
          "con el apoyo de",
          "con el beneplácito de",
          "con ayuda de",
          "con la ayuda de",
          "con el aval de",
          "por parte de",
          "a manos de",
          "a cargo de",
          "en contra de",
          "a favor de",
          "en favor de",
          "junto con",
          "en nombre de",
          "a petición de",
          "con destino a",
          "rumbo a",
          "en apoyo de",
          "en apoyo a",
          "a través de",
          "tras la",
          "con la mediación de",
          "con mediación de",
          "por mediación de",
          "bajo la mediación de",
          "bajo los auspicios de",
          "bajo el auspicio de",
          "al frente de",
          "a costa de",
          "en beneficio de",
          "respecto a",
          "respecto de",
          "en respuesta a",
          "de acuerdo con",
          "antes de",
          "después de",
          "por boca de",
          "en boca de",
          "por voz de",
          "por conducto de",
          "por intermedio de",
          "por medio de",
          "bajo el paraguas de");

  /** All of several words by the last two, the longest first. */
  private static final Map<List<String>, List<List<String>>> COMPOUND =
      Stream.concat(LOCATIVE.stream(), OTHERS.stream())
          .sorted(Comparator.comparing((String words) -> -words.length()))
          .map(words -> List.of(words.split(" ")))
          .collect(Collectors.groupingBy(words -> words.subList(words.size() - 2, words.size())));

  private static final Set<String> LAST =
      COMPOUND.keySet().stream().map(words -> words.get(1)).collect(Collectors.toUnmodifiableSet());

  private CompoundPrepositions() {}

  /** Whether {@code marker} is of several words and says where. */
  static boolean isLocative(String marker) {
    return LOCATIVE.contains(marker);
  }

  /** Whether the last of several words may stand right before token {@code end}. */
  static boolean mayEnd(Syntax syntax, int end) {
    return LAST.contains(last(syntax, end));
  }

  /** The last word before, in the form in which compounds end. */
  private static String last(Syntax syntax, int begin) {
    String last = syntax.word(begin - 1);
    return LAST.contains(last) ? last : syntax.token(begin - 1).lemma();
  }

  /** The longest of several words that stands right before; empty where none does. */
  static List<String> before(Syntax syntax, int begin) {
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
