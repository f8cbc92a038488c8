package org.trama.store;

/**
 * What a load did to the named graphs of a store.
 *
 * @param added graphs that were not there before
 * @param replaced graphs that were there with other content
 * @param removed graphs that were there and are no more
 * @param unchanged graphs that were there with the same content and were not touched
 */
public record GraphChanges(int added, int replaced, int removed, int unchanged) {
  /** Whether the store is now other than before. */
  public boolean any() {
    return added + replaced + removed > 0;
  }
}
