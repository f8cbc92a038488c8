package org.trama.export.output;

/** Counts what is done and tells the listener. */
public final class Steps {
  private final ExportListener listener;
  private final long total;
  private long done;
  private long events;
  private long dropped;

  /** Work of {@code total} units, none of them done. */
  public Steps(ExportListener listener, long total) {
    this.listener = listener;
    this.total = total;
  }

  /** One more unit is done. */
  public void done() {
    done++;
    listener.advanced(done, total);
  }

  /** An event became so many edges. */
  public void folded(int edges) {
    events++;
    dropped += edges == 0 ? 1 : 0;
  }

  /** All events were folded. */
  public void allFolded() {
    listener.folded(events, dropped);
  }
}
