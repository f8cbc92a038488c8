package org.trama.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.trama.serve.atlas.Atlas;

/** What is worked out from the graph once, and anew only when the graph has changed. */
final class PerAtlas<T> {
  private record Made<T>(Atlas atlas, T thing) {}

  private final AtomicReference<Optional<Made<T>>> last = new AtomicReference<>(Optional.empty());

  /** What {@code maker} made of {@code atlas}, by now or earlier. */
  T of(Atlas atlas, Supplier<T> maker) {
    return last.updateAndGet(
            made ->
                made.filter(it -> it.atlas() == atlas)
                    .or(() -> Optional.of(new Made<>(atlas, maker.get()))))
        .orElseThrow()
        .thing();
  }
}
