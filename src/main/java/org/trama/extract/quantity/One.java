package org.trama.extract.quantity;

import java.util.regex.Pattern;

/**
 * The figure of one, which is an article elsewhere: {@code un muerto}, {@code al menos una
 * persona}, {@code dos patrulleras y un avión} and {@code Uruguay, a uno} count; {@code un acuerdo}
 * does not.
 *
 * @param words the figure with its modifiers, without accents and in lower case
 * @param before what stands before it in the sentence
 * @param after what stands behind it
 */
record One(String words, String before, String after) {
  private static final Pattern NUMBER = Pattern.compile("un|una|uno");
  private static final Pattern ONLY =
      Pattern.compile("(?:solo|apenas|casi|entre|hasta|mas|unos?) .*");
  private static final Pattern VICTIM =
      Pattern.compile(
          "(?:sol[oa]|unic[oa]|muert[oa]|herid[oa]|fallecid[oa]|victima|desaparecid[oa]|baja) ?.*"
              + "|\\p{L}+ (?:muert[oa]|herid[oa]|fallecid[oa]) .*");

  /** {@code dos kenianos y un ruso}: the last of a list of what is counted. */
  private static final Pattern LIST_BEFORE =
      Pattern.compile(
          "(?:.* )?(?:\\d{1,3}(?:[.,]\\d{3})*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"
              + "(?: (?!dias|meses|años|horas|semanas|minutos|veces)\\p{L}+s)(?: (?!en|de|con|por|y|e|a)\\p{L}+){0,2} [ye](?: a)?");

  /** What is signed or presented, and never counted. */
  private static final Pattern WRITING =
      Pattern.compile(
          "(?:acuerdo|convenio|declaracion|documento|memorando|pacto|plan|protocolo|proyecto|tratado)\\b.*");

  /** {@code Uruguay, a uno}. */
  private static final Pattern ALONE_BEFORE = Pattern.compile(".* (?:,|y)(?: a| con| de| solo)?");

  private static final Pattern ALONE_AFTER = Pattern.compile("(?:[.,;)].*|en .*)?");

  /** Whether a figure is written so. */
  static boolean is(String number) {
    return NUMBER.matcher(number).matches();
  }

  /** Whether it counts; {@code certain} where a modifier already says so. */
  boolean counts(boolean certain) {
    boolean modified = certain && !ONLY.matcher(words).matches();
    boolean alone = ALONE_AFTER.matcher(after).matches() && ALONE_BEFORE.matcher(before).matches();
    return modified
        || VICTIM.matcher(after).matches()
        || alone && words.matches("un[oa]")
        || LIST_BEFORE.matcher(before).matches() && !WRITING.matcher(after).matches();
  }
}
