package org.trama.export;

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
}
