package org.trama.export;

/** A column of a table, or an attribute of the nodes or edges of a network. */
interface Column {
  /** Its name: lower case, digits and underscores. */
  String key();

  ColumnType type();

  /** What its cells say, for the documentation. */
  String description();
}
