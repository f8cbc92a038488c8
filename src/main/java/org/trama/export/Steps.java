package org.trama.export;

/** Counts what is done and tells the listener. */
final class Steps {
  private final ExportListener listener;
  private final long total;
  private long done;

  Steps(ExportListener listener, long total) {
    this.listener = listener;
    this.total = total;
  }

  void done() {
    done++;
    listener.advanced(done, total);
  }
}
