package org.trama.export.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values by column. Values are in the lexical form of XML Schema; an empty one is the same as none.
 */
public final class Cells<C extends Enum<C> & Column> {
  private final Map<C, String> values;

  /** No values yet. */
  public Cells(Class<C> columns) {
    this.values = new EnumMap<>(columns);
  }

  /** Sets a value; an empty one leaves the column without. */
  public Cells<C> put(C column, String value) {
    if (!value.isEmpty()) {
      values.put(column, value);
    }
    return this;
  }

  public Cells<C> put(C column, Optional<String> value) {
    return put(column, value.orElse(""));
  }

  public Optional<String> get(C column) {
    return Optional.ofNullable(values.get(column));
  }

  /** In the order of the columns. */
  public Map<C, String> filled() {
    return values;
  }

  /** One for each column in its order, empty where there is none. */
  public List<String> row(C[] columns) {
    List<String> row = new ArrayList<>();
    for (C column : columns) {
      row.add(values.getOrDefault(column, ""));
    }
    return row;
  }
}
