package org.trama.export.propertygraph;

import java.util.Map;
import java.util.stream.Collectors;
import org.trama.export.column.Column;

/** Values as Cypher writes them, on one line. */
final class CypherLiteral {
  private CypherLiteral() {}

  static String string(String text) {
    StringBuilder out = new StringBuilder("'");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '\'' -> out.append("\\'");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append((char) c);
              }
            });
    return out.append("'").toString();
  }

  /** A label or type; in backquotes where it is more than letters, digits and underscores. */
  static String name(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : "`" + name.replace("`", "``") + "`";
  }

  static String map(Map<? extends Column, String> cells) {
    return cells.entrySet().stream()
        .map(cell -> cell.getKey().key() + ": " + value(cell.getKey(), cell.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(Column column, String value) {
    return switch (column.type()) {
      case INTEGER, BOOLEAN -> value;
      // With a point, so that a column of numbers is of one type.
      case NUMBER -> value.contains(".") ? value : value + ".0";
      case DATE -> "date(" + string(value) + ")";
      case STRING -> string(value);
    };
  }
}
