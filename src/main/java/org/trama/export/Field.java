package org.trama.export;

import java.util.Optional;

/**
 * A column of one of the tables.
 *
 * @param key its name
 * @param type what its cells hold
 * @param description what they say
 * @param identifies whether it tells rows apart
 * @param table the table whose {@code id} it holds
 */
record Field(
    String key, ColumnType type, String description, boolean identifies, Optional<String> table)
    implements Column {
  static Field of(String key, String description) {
    return new Field(key, ColumnType.STRING, description, false, Optional.empty());
  }

  static Field key(String key, String description) {
    return new Field(key, ColumnType.STRING, description, true, Optional.empty());
  }

  static Field link(String key, String description, String table) {
    return new Field(key, ColumnType.STRING, description, false, Optional.of(table));
  }

  static Field date(String key, String description) {
    return new Field(key, ColumnType.DATE, description, false, Optional.empty());
  }

  static Field number(String key, String description) {
    return new Field(key, ColumnType.NUMBER, description, false, Optional.empty());
  }

  static Field integer(String key, String description) {
    return new Field(key, ColumnType.INTEGER, description, false, Optional.empty());
  }
}
