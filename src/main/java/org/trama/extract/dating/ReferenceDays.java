package org.trama.extract.dating;

import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;

/**
 * The day of what something is only told to be after or before: {@code dos días después del alto el
 * fuego del 10 de junio}. It is not the day of what was done then.
 */
final class ReferenceDays {
  private ReferenceDays() {}

  /** Whether the expression dates the noun that another counts from. */
  static boolean has(Scene scene, TimeMention time) {
    Syntax syntax = scene.syntax();
    return SharedTime.isGenitive(syntax, time)
        && scene.times().stream()
            .filter(other -> other.end() < time.begin())
            .filter(other -> SharedTime.introducesNoun(syntax, other))
            .anyMatch(
                other ->
                    IntStream.range(other.end(), time.begin())
                        .noneMatch(i -> syntax.isVerbal(i) || syntax.word(i).matches("[,;:()]")));
  }
}
