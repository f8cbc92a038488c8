package org.trama.export.output;

/** Hears how an export goes on. */
@FunctionalInterface
public interface ExportListener {
  /** Hears nothing. */
  ExportListener SILENT = (done, total) -> {};

  /**
   * Some of the work is done. One unit is one graph in one pass; formats that need several passes
   * count each.
   *
   * @param done from 1 to {@code total}
   * @param total the same throughout an export
   */
  void advanced(long done, long total);

  /**
   * A folded network is written. Told once, at the end.
   *
   * @param events that were selected
   * @param dropped those of them that have no edge, because no two entities act on one another
   */
  default void folded(long events, long dropped) {}
}
