package org.trama.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of IRIs. */
public final class Slug {
  private Slug() {}

  /**
   * {@code name} in lower-case ASCII letters and digits, words joined by hyphens: {@code Corea del
   * Norte} becomes {@code corea-del-norte}. Empty where the name has no letter or digit that ASCII
   * can stand for.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
