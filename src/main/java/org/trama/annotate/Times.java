package org.trama.annotate;

import java.util.Set;
import org.trama.model.CalendarNouns;
import org.trama.model.Token;

/** Nouns for times that stand without a preposition: {@code este lunes}. */
final class Times {
  private static final Set<String> LEMMAS =
      CalendarNouns.and(
          "semana",
          "mes",
          "año",
          "día",
          "mañana",
          "tarde",
          "noche",
          "madrugada",
          "jornada",
          "verano",
          "otoño",
          "invierno",
          "primavera");

  private Times() {}

  /** Whether the word is such a noun. */
  static boolean are(Token token) {
    return LEMMAS.contains(token.lemma());
  }
}
