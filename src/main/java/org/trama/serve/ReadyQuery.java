package org.trama.serve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that can be put to any graph, read from a file of {@code queries/}. The comment at its
 * head says what it asks:
 *
 * <pre>
 * # Pregunta: ¿Quién se reunió con quién?
 * # Question: Who met whom?
 * # Tema: Encuentros
 * # Nota: what to change in it, if anything
 * # Columnas:
 * #   uno: who
 * </pre>
 *
 * @param name of the file without its ending
 * @param question in Spanish
 * @param english the question in English
 * @param theme under which it is listed
 * @param note what to know before changing it
 * @param columns what each column means, in order
 * @param text the query, with its head
 */
record ReadyQuery(
    String name,
    String question,
    String english,
    String theme,
    Optional<String> note,
    Map<String, String> columns,
    String text) {
  private static final Pattern FIELD = Pattern.compile("#\\s*(\\w+):\\s*(.*)");
  private static final Pattern COLUMN = Pattern.compile("#\\s{2,}(\\w+):\\s*(.*)");

  ReadyQuery {
    Objects.requireNonNull(name);
    Objects.requireNonNull(note);
    Objects.requireNonNull(text);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    if (question.isBlank() || english.isBlank() || theme.isBlank() || columns.isEmpty()) {
      throw new IllegalArgumentException(
          name
              + ".rq does not say in its head what it asks, under which theme, and what its columns mean");
    }
  }

  /** The query of a file. */
  static ReadyQuery parse(String name, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> columns = new LinkedHashMap<>();
    text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .forEach(line -> head(line, fields, columns));
    return new ReadyQuery(
        name,
        fields.getOrDefault("Pregunta", ""),
        fields.getOrDefault("Question", ""),
        fields.getOrDefault("Tema", ""),
        Optional.ofNullable(fields.get("Nota")),
        columns,
        text);
  }

  private static void head(String line, Map<String, String> fields, Map<String, String> columns) {
    Matcher column = COLUMN.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (column.matches()) {
      columns.put(column.group(1), column.group(2));
    } else if (field.matches()) {
      fields.put(field.group(1), field.group(2));
    }
  }

  /** The query without its head. */
  String body() {
    return String.join("\n", text.lines().dropWhile(line -> line.startsWith("#")).toList()).strip();
  }
}
