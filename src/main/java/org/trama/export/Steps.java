package org.trama.export;

/** Counts what is done and tells the listener. */
final class Steps {
  private final ExportListener listener;
  private final long total;
  private long done;
  private long events;
  private long dropped;

  Steps(ExportListener listener, long total) {
    this.listener = listener;
    this.total = total;
  }

  void done() {
    done++;
    listener.advanced(done, total);
  }

  /** An event became so many edges. */
  void folded(int edges) {
    events++;
    dropped += edges == 0 ? 1 : 0;
  }

  /** All events were folded. */
  void allFolded() {
    listener.folded(events, dropped);
  }
}
