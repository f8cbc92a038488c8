package org.trama.extract.event;

import java.util.List;
import java.util.Locale;
import org.trama.model.PartOfSpeech;

/** The preposition, simple or compound, before a phrase. */
final class Prepositions {
  private static final List<String> COMPOUND =
      List.of(
          "por parte de",
          "a manos de",
          "a cargo de",
          "en contra de",
          "a favor de",
          "en favor de",
          "en torno a",
          "alrededor de",
          "cerca de",
          "junto a",
          "junto con",
          "frente a",
          "dentro de",
          "al lado de",
          "en nombre de",
          "a petición de",
          "con destino a",
          "rumbo a",
          "en apoyo de",
          "en apoyo a",
          "a través de",
          "tras la",
          "con la mediación de",
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
          "bajo el paraguas de",
          "al norte de",
          "al sur de",
          "al este de",
          "al oeste de",
          "en el norte de",
          "en el sur de",
          "en el este de",
          "en el oeste de",
          "en las afueras de",
          "desde las afueras de",
          "en aguas de",
          "en territorio de",
          "en suelo de");

  private Prepositions() {}

  /** What stands right before token {@code begin}; empty where that is no preposition. */
  static String before(Syntax syntax, int begin) {
    if (begin == 0) {
      return "";
    }
    for (String compound : COMPOUND) {
      if (endsWith(syntax, begin, compound.split(" "))) {
        return compound;
      }
    }
    return syntax.token(begin - 1).pos() == PartOfSpeech.ADP
            || List.of("entre", "según", "contra", "como").contains(lower(syntax, begin - 1))
        ? syntax.token(begin - 1).lemma().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean endsWith(Syntax syntax, int end, String[] words) {
    if (end < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      int index = end - words.length + i;
      boolean same =
          lower(syntax, index).equals(words[i]) || syntax.token(index).lemma().equals(words[i]);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Syntax syntax, int index) {
    return syntax.token(index).text().toLowerCase(Locale.ROOT);
  }
}
