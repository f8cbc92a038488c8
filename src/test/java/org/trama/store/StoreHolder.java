package org.trama.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that keeps a store open until its input ends. */
final class StoreHolder {
  private StoreHolder() {}

  public static void main(String[] args) throws IOException {
    try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
      System.out.println("open");
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
      store.graphNames();
    }
  }
}
