package org.trama.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trama.export.selection.Likeness;
import org.trama.model.TramaException;

/** A kind of file that the graph can be written to. */
public sealed interface ExportFormat permits RdfFormat, NetworkFormat, TableFormat {
  /** What people call it. */
  String title();

  /** What the command line calls it: the name in lower case, with hyphens. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of the constant. */
  String name();

  /**
   * What its columns say: a table, tab-separated, with a header line; empty where it has no
   * columns.
   */
  String columns();

  /** All formats. */
  static List<ExportFormat> all() {
    return Stream.of(RdfFormat.values(), NetworkFormat.values(), TableFormat.values())
        .<ExportFormat>flatMap(Stream::of)
        .toList();
  }

  /**
   * The format with this {@link #id}, capitals aside and with hyphens or underscores; throws {@link
   * TramaException} otherwise.
   */
  static ExportFormat of(String id) {
    String wanted = id.replace('_', '-');
    return all().stream()
        .filter(format -> format.id().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private static TramaException unknown(String id) {
    List<String> ids = all().stream().map(ExportFormat::id).toList();
    return new TramaException(
        "there is no format '"
            + id
            + "'; "
            + Likeness.hint(id, ids)
            + "choose from "
            + String.join(", ", ids));
  }
}
