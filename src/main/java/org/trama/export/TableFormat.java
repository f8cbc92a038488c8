package org.trama.export;

import java.util.List;

/** Files of tables. */
public enum TableFormat implements ExportFormat {
  PLOVER_TSV("Event data: a row for each claim") {
    @Override
    public String columns() {
      return guide("plover-tsv", List.of(PloverColumn.values()));
    }
  },
  CSV_ZIP("ZIP of CSV tables with a Frictionless description") {
    @Override
    public String columns() {
      StringBuilder guide = new StringBuilder(HEADER);
      for (Table table : Table.values()) {
        guide.append(rows(table.file(), table.fields()));
      }
      return guide.toString();
    }
  };

  private static final String HEADER = "table\tcolumn\ttype\tdescription\n";

  private final String title;

  TableFormat(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  /** What the columns say: a table, tab-separated, with a header line. */
  public abstract String columns();

  private static String guide(String table, List<? extends Column> columns) {
    return HEADER + rows(table, columns);
  }

  private static String rows(String table, List<? extends Column> columns) {
    StringBuilder rows = new StringBuilder();
    for (Column column : columns) {
      String type = column.type().name().toLowerCase(java.util.Locale.ROOT);
      String cells = String.join("\t", table, column.key(), type, column.description());
      rows.append(cells).append('\n');
    }
    return rows.toString();
  }
}
