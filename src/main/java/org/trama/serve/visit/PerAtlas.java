package org.trama.serve.visit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.trama.serve.atlas.Atlas;

/**
 * What is worked out from a graph once, and anew only when the graph has changed. What was made of
 * an atlas goes when nobody looks at that atlas any more, so it must not hold it itself; until then
 * a newer one can be made ready beside it.
 */
public final class PerAtlas<T> {
  private final Map<Atlas, Once<T>> made = Collections.synchronizedMap(new WeakHashMap<>());

  /** What {@code maker} made of {@code atlas}, by now or earlier. */
  public T of(Atlas atlas, Supplier<T> maker) {
    return made.computeIfAbsent(atlas, any -> new Once<>()).get(maker);
  }

  /** Does not keep its maker, which may hold an atlas. */
  private static final class Once<T> {
    private Optional<T> thing = Optional.empty();

    synchronized T get(Supplier<T> maker) {
      if (thing.isEmpty()) {
        thing = Optional.of(maker.get());
      }
      return thing.get();
    }
  }
}
