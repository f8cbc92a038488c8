package org.trama.export;

import java.util.List;
import org.trama.export.column.ColumnGuide;
import org.trama.export.table.PloverColumn;
import org.trama.export.table.Table;

/** Files of tables. */
public enum TableFormat implements ExportFormat {
  PLOVER_TSV("Event data: a row for each claim") {
    @Override
    public String columns() {
      return ColumnGuide.of("plover-tsv", List.of(PloverColumn.values())).text();
    }
  },
  CSV_ZIP("ZIP of CSV tables with a Frictionless description") {
    @Override
    public String columns() {
      ColumnGuide guide = new ColumnGuide();
      for (Table table : Table.values()) {
        guide.add(table.file(), table.fields());
      }
      return guide.text();
    }
  };

  private final String title;

  TableFormat(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }
}
