package org.trama.export;

/** What the cells of a column hold. */
enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  DATE,
  BOOLEAN
}
