package org.trama.extract.clause;

import java.text.Normalizer;
import java.util.Set;

/** Nouns that name what a verb does: {@code arrestar}, {@code el arresto}. */
public final class Derivation {
  /** What nouns of deeds end on where the verb has its own ending, without accents. */
  private static final Set<String> ENDINGS =
      Set.of(
          "a", "ada", "acion", "ado", "aje", "amento", "amiento", "ato", "azo", "cion", "e", "ida",
          "icion", "ido", "imento", "imiento", "ion", "ite", "o", "on", "ura");

  /** A shorter stem tells too little. */
  private static final int SHORTEST = 4;

  private Derivation() {}

  /** Whether the noun names what the verb says, both as lemmas. */
  public static boolean isOf(String noun, String verb) {
    if (verb.length() < SHORTEST + 2) {
      return false;
    }
    String stem = plain(verb.substring(0, verb.length() - 2));
    String name = plain(noun);
    return stem.length() >= SHORTEST
        && name.startsWith(stem)
        && ENDINGS.contains(name.substring(stem.length()));
  }

  /**
   * Without accents, and written alike before every vowel: {@code despliegue}, {@code desplege}.
   */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("gu([ei])", "g$1")
        .replaceAll("qu([ei])", "c$1")
        .replace('z', 'c')
        .replace("ie", "e")
        .replace("ue", "o");
  }
}
