package org.trama.extract.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeMention;
import org.trama.model.EntityKind;
import org.trama.model.Role;
import org.trama.model.TimeSpan;

/** Where and when some of the dead died, told beside the figure of all. */
final class SomeOfThem {
  private final Map<String, EntityKind> kinds;

  SomeOfThem(Map<String, EntityKind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** {@code 57 personas han muerto, 18 de ellas en Juliaca}: where this part of them did. */
  Draft set(Scene scene, Draft further, QuantityMention figure) {
    List<String> places =
        scene.phrases().stream()
            .filter(phrase -> phrase.marker().equals("en") && phrase.begin() > figure.end())
            .filter(phrase -> isRightBehind(scene, figure.end(), phrase.begin()))
            .flatMap(phrase -> phrase.entities().stream())
            .filter(id -> kinds.get(id) == EntityKind.PLACE)
            .toList();
    if (places.isEmpty() || !Victims.isPartitive(scene.syntax(), figure)) {
      return further;
    }
    Optional<TimeSpan> day =
        scene.times().stream()
            .filter(time -> time.begin() > figure.end())
            .filter(time -> isRightBehind(scene, figure.end(), time.begin()))
            .map(TimeMention::value)
            .findFirst();
    return further.without(Role.PLACE).with(Role.PLACE, places).withTime(day.or(further::time));
  }

  private static boolean isRightBehind(Scene scene, int from, int to) {
    return IntStream.range(from, to)
        .noneMatch(
            i -> scene.syntax().isFiniteVerb(i) || scene.syntax().word(i).matches("[,;:()]"));
  }
}
