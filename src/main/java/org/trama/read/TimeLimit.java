package org.trama.read;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that is given up when it takes too long: its thread is interrupted and, if that does not
 * stop it, left behind.
 */
final class TimeLimit {
  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * What the work returns or throws; {@link SkipException} when the time is over, however the work
   * behaves.
   */
  <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "trama-read");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (TimeoutException e) {
      task.cancel(true);
      throw exceeded();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new SkipException(SkipReason.TIMEOUT, "the reading was interrupted");
    }
  }

  SkipException exceeded() {
    return new SkipException(
        SkipReason.TIMEOUT, "it was given up after " + seconds() + " s; raise --max-seconds");
  }

  Duration limit() {
    return limit;
  }

  /** What the work threw, as it threw it. */
  private static Exception rethrown(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (Exception) thrown;
  }

  private String seconds() {
    return java.math.BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
