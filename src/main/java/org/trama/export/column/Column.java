package org.trama.export.column;

/** A column of a table, or an attribute of the nodes or edges of a network. */
public interface Column {
  /** What it is called and what it holds. */
  Field field();

  /** Its name: lower case, digits and underscores. */
  default String key() {
    return field().key();
  }

  default ColumnType type() {
    return field().type();
  }

  /** What its cells say, for the documentation. */
  default String description() {
    return field().description();
  }
}
