package org.trama.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes something the first time it is asked for, and gives the same ever after. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
