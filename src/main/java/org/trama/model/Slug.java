package org.trama.model;

import java.text.Normalizer;

/** Names as parts of IRIs. */
public final class Slug {
  private Slug() {}

  /**
   * {@code name} in lower-case ASCII letters and digits, words joined by hyphens: {@code Corea del
   * Norte} becomes {@code corea-del-norte}. Empty where the name has no letter or digit that ASCII
   * can stand for.
   */
  public static String of(String name) {
    if (isPlain(name)) {
      return name;
    }
    String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder(name.length());
    boolean joined = false;
    for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
      int letter = Character.toLowerCase(decomposed.codePointAt(i));
      if (isMark(letter)) {
        continue;
      }
      String plain = plain(letter);
      if (!plain.isEmpty()) {
        slug.append(joined && slug.length() > 0 ? "-" : "").append(plain);
      }
      joined = plain.isEmpty();
    }
    return slug.toString();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int letter) {
    return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** The letter in ASCII; empty where it has none that stands for it. */
  private static String plain(int letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ' -> "d";
      default -> isPlain(letter) ? String.valueOf((char) letter) : "";
    };
  }
}
