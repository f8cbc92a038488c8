package org.trama.export.column;

import java.util.List;
import java.util.Locale;

/** Says what columns hold: a table itself, tab-separated, with a header line. */
public final class ColumnGuide {
  private final StringBuilder text = new StringBuilder("table\tcolumn\ttype\tdescription\n");

  /** The guide to one table. */
  public static ColumnGuide of(String table, List<? extends Column> columns) {
    return new ColumnGuide().add(table, columns);
  }

  /** Adds the columns of a table, in their order. */
  public ColumnGuide add(String table, List<? extends Column> columns) {
    for (Column column : columns) {
      String type = column.type().name().toLowerCase(Locale.ROOT);
      text.append(String.join("\t", table, column.key(), type, column.description())).append('\n');
    }
    return this;
  }

  public String text() {
    return text.toString();
  }
}
