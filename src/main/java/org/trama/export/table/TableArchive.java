package org.trama.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.trama.export.column.Field;
import org.trama.export.output.Steps;
import org.trama.export.output.ZipTables;
import org.trama.export.selection.ClosedView;

/**
 * A ZIP of all tables with {@code datapackage.json}, which describes them. Reads the graph once for
 * each table.
 */
public final class TableArchive {
  private final ClosedView view;
  private final TableRows rows;

  /** Tables of what the view keeps, with the full text of documents or without. */
  public TableArchive(ClosedView view, boolean text) {
    this.view = view;
    this.rows = new TableRows(view, text);
  }

  /** How many steps {@link #write} takes for each document. */
  public static int passes() {
    return Table.values().length;
  }

  /** Writes everything to {@code out} and leaves it open. */
  public void write(OutputStream out, Steps steps) {
    ZipTables zip = new ZipTables(out);
    zip.file("datapackage.json", DataPackage.json());
    for (Table table : Table.values()) {
      CSVPrinter printer = zip.table(table.file());
      print(printer, table.fields().stream().map(Field::key).toList());
      if (table == Table.ENTITIES) {
        view.entityList().forEach(entity -> print(printer, rows.entity(entity)));
      }
      for (Node document : view.documents()) {
        rows.of(table, document, row -> print(printer, row));
        steps.done();
      }
      flush(printer);
    }
    zip.finish();
  }

  private static void print(CSVPrinter printer, List<String> row) {
    try {
      for (String value : row) {
        printer.print(value.isEmpty() ? null : value);
      }
      printer.println();
    } catch (IOException e) {
      throw ZipTables.failed(e);
    }
  }

  private static void flush(CSVPrinter printer) {
    try {
      printer.flush();
    } catch (IOException e) {
      throw ZipTables.failed(e);
    }
  }
}
