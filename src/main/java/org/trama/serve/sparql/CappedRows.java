package org.trama.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows of an answer, all computed.
 *
 * @param columns in the order of the query
 * @param rows as many as the cap allows
 * @param truncated whether there were more
 */
record CappedRows(List<Var> columns, List<Binding> rows, boolean truncated) {
  CappedRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** At most {@code cap} rows of {@code source}. */
  static CappedRows of(RowSet source, long cap) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < cap && source.hasNext()) {
      rows.add(source.next());
    }
    return new CappedRows(source.getResultVars(), rows, source.hasNext());
  }

  RowSet rowSet() {
    return RowSetStream.create(columns, rows.iterator());
  }
}
