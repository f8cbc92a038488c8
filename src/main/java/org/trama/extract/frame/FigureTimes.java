package org.trama.extract.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeMention;
import org.trama.model.Quantity;
import org.trama.model.TimeSpan;

/**
 * The days of several figures of one telling, each right behind its own: {@code mandó a 400
 * policías en junio y a otros 600 en octubre}.
 */
public final class FigureTimes {
  private FigureTimes() {}

  /** The time of each figure; empty where they have not several of their own. */
  public static Map<Quantity, TimeSpan> of(Telling telling, Set<Optional<Quantity>> figures) {
    Map<Quantity, TimeSpan> times = new LinkedHashMap<>();
    for (Optional<Quantity> figure : figures) {
      figure
          .flatMap(value -> mention(telling.scene(), value))
          .flatMap(mention -> behind(telling.scene(), mention))
          .ifPresent(time -> times.put(figure.orElseThrow(), time.value()));
    }
    boolean several = times.values().stream().distinct().count() > 1;
    return several && times.size() == figures.size() ? times : Map.of();
  }

  private static Optional<QuantityMention> mention(Scene scene, Quantity figure) {
    return scene.quantities().stream().filter(one -> one.value().equals(figure)).findFirst();
  }

  /** The first time behind the figure, before the next one and in the same clause. */
  private static Optional<TimeMention> behind(Scene scene, QuantityMention figure) {
    int next =
        scene.quantities().stream()
            .mapToInt(QuantityMention::begin)
            .filter(begin -> begin > figure.begin())
            .min()
            .orElse(scene.syntax().size());
    return scene.datedTimes().stream()
        .filter(time -> time.begin() >= figure.end() && time.end() <= next)
        .filter(
            time ->
                IntStream.range(figure.end(), time.begin())
                    .noneMatch(
                        i ->
                            scene.syntax().isFiniteVerb(i)
                                || scene.syntax().word(i).matches("[;:]")))
        .findFirst();
  }
}
