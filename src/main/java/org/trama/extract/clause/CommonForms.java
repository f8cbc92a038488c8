package org.trama.extract.clause;

/**
 * How the lexicon would list the words of a name that is made of common ones. A name has no lemma,
 * so its ending decides; a guess that no entry has does no harm.
 */
final class CommonForms {
  private CommonForms() {}

  /** {@code fuerza} for {@code fuerzas}, {@code unidad} for {@code unidades}. */
  static String noun(String word) {
    if (word.endsWith("iones")) {
      return without(word, 4) + "ón";
    }
    return word.endsWith("des") || word.endsWith("res") || word.endsWith("les")
        ? without(word, 2)
        : word.endsWith("s") ? without(word, 1) : word;
  }

  /**
   * {@code armado} for {@code armadas}, {@code especial} for {@code especiales}, {@code terrorista}
   * for itself.
   */
  static String adjective(String word) {
    String singular = noun(word);
    boolean common = singular.endsWith("ista") || singular.endsWith("cida");
    return !common && singular.endsWith("a") ? without(singular, 1) + "o" : singular;
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
