package org.trama.pipeline;

import java.util.function.Supplier;
import org.trama.store.StoreException;

/**
 * The boundary around one document: whatever goes wrong inside is that document's fate, not the
 * run's.
 */
final class Fault {
  private Fault() {}

  /** An outcome of work on one document: a value, or in words what went wrong. */
  sealed interface Attempt<T> {
    /** It worked. */
    record Done<T>(T value) implements Attempt<T> {}

    /** It did not. */
    record Failed<T>(String why) implements Attempt<T> {}
  }

  /**
   * Faults of the store are the run's, since every document would meet them; all others are the
   * document's.
   */
  static <T> Attempt<T> attempt(Supplier<T> work) {
    try {
      return new Attempt.Done<>(work.get());
    } catch (StoreException e) {
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return new Attempt.Failed<>(describe(e));
    }
  }

  private static String describe(Throwable e) {
    String where = e.getStackTrace().length == 0 ? "" : " (at " + e.getStackTrace()[0] + ")";
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName() + message + where;
  }
}
