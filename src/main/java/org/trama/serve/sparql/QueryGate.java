package org.trama.serve.sparql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets some queries work at once, and the others wait for a while, so that slow ones cannot take
 * all of the machine.
 */
public final class QueryGate {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore places;
  private final Duration patience;

  /** So many places, and some seconds of patience. */
  public QueryGate(int places) {
    this(places, PATIENCE);
  }

  /** So many places, for each of which a query waits so long at most. */
  public QueryGate(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /** Whether a place was free in time; where so, the caller must {@link #leave}. */
  public boolean enter() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Frees the place that {@link #enter} gave. */
  public void leave() {
    places.release();
  }
}
