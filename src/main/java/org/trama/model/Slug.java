package org.trama.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as parts of IRIs. */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * {@code name} in lower-case ASCII letters and digits, words joined by hyphens: {@code Corea del
   * Norte} becomes {@code corea-del-norte}. Empty where the name has no letter or digit that ASCII
   * can stand for.
   */
  public static String of(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    String plain =
        MARKS
            .matcher(decomposed)
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d");
    return EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
