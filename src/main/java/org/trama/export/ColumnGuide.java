package org.trama.export;

import java.util.List;
import java.util.Locale;

/** Says what columns hold: a table itself, tab-separated, with a header line. */
final class ColumnGuide {
  private final StringBuilder text = new StringBuilder("table\tcolumn\ttype\tdescription\n");

  static ColumnGuide of(String table, List<? extends Column> columns) {
    return new ColumnGuide().add(table, columns);
  }

  ColumnGuide add(String table, List<? extends Column> columns) {
    for (Column column : columns) {
      String type = column.type().name().toLowerCase(Locale.ROOT);
      text.append(String.join("\t", table, column.key(), type, column.description())).append('\n');
    }
    return this;
  }

  String text() {
    return text.toString();
  }
}
