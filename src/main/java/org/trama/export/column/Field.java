package org.trama.export.column;

import java.util.Locale;
import java.util.Optional;

/**
 * What a column is called and what it holds.
 *
 * @param key its name: lower case, digits and underscores
 * @param type what its cells hold
 * @param description what they say
 * @param identifies whether it tells rows apart
 * @param table the table whose {@code id} it holds
 */
public record Field(
    String key, ColumnType type, String description, boolean identifies, Optional<String> table)
    implements Column {
  /** A column that an enum names. */
  public static Field attribute(String constant, ColumnType type, String description) {
    return new Field(constant.toLowerCase(Locale.ROOT), type, description, false, Optional.empty());
  }

  @Override
  public Field field() {
    return this;
  }

  /** Text. */
  public static Field of(String key, String description) {
    return new Field(key, ColumnType.STRING, description, false, Optional.empty());
  }

  /** What tells rows apart. */
  public static Field key(String key, String description) {
    return new Field(key, ColumnType.STRING, description, true, Optional.empty());
  }

  /** The {@code id} of a row of another table. */
  public static Field link(String key, String description, String table) {
    return new Field(key, ColumnType.STRING, description, false, Optional.of(table));
  }

  public static Field date(String key, String description) {
    return new Field(key, ColumnType.DATE, description, false, Optional.empty());
  }

  public static Field number(String key, String description) {
    return new Field(key, ColumnType.NUMBER, description, false, Optional.empty());
  }

  public static Field integer(String key, String description) {
    return new Field(key, ColumnType.INTEGER, description, false, Optional.empty());
  }
}
