package org.trama.export.column;

/** What the cells of a column hold. */
public enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  DATE,
  BOOLEAN
}
