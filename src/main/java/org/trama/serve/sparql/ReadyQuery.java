package org.trama.serve.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.serve.words.Speech;

/**
 * A question that can be put to any graph, read from a file of {@code queries/}. The comment at its
 * head says what it asks:
 *
 * <pre>
 * # Pregunta: ¿Quién se reunió con quién?
 * # Question: Who met whom?
 * # Tema: Encuentros
 * # Theme: Encounters
 * # Nota: qué cambiar en ella, si algo
 * # Note: what to change in it, if anything
 * # Columnas:
 * #   uno: quién | one: who
 * </pre>
 *
 * @param name of the file without its ending
 * @param question what it asks
 * @param theme under which it is listed
 * @param note what to know before changing it
 * @param columns in order
 * @param text the query, with its head
 */
public record ReadyQuery(
    String name,
    Said question,
    Said theme,
    Optional<Said> note,
    List<Column> columns,
    String text) {
  private static final Pattern FIELD = Pattern.compile("#\\s*(\\w+):\\s*(.*)");
  private static final Pattern COLUMN =
      Pattern.compile("#\\s{2,}(\\w+):\\s*(.*?)\\s*\\|\\s*([\\w ]+):\\s*(.*)");

  /**
   * The same in both languages.
   *
   * @param spanish words
   * @param english words
   */
  record Said(String spanish, String english) {
    String in(Speech speech) {
      return speech.say(spanish, english);
    }

    private boolean isWhole() {
      return !spanish.isBlank() && !english.isBlank();
    }
  }

  /**
   * A column of the answer.
   *
   * @param variable that fills it
   * @param title what it is called
   * @param meaning what it holds
   */
  record Column(String variable, Said title, Said meaning) {}

  public ReadyQuery {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    columns = List.copyOf(columns);
    boolean noted = note.map(Said::isWhole).orElse(true);
    if (!question.isWhole() || !theme.isWhole() || !noted || columns.isEmpty()) {
      throw new IllegalArgumentException(
          name
              + ".rq does not say in its head, in Spanish and in English, what it asks, under which theme, and what its columns mean");
    }
  }

  /** The query of a file. */
  static ReadyQuery parse(String name, String text) {
    Map<String, String> fields = new HashMap<>();
    List<Column> columns = new ArrayList<>();
    text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .forEach(line -> head(line, fields, columns));
    Said note = said(fields, "Nota", "Note");
    return new ReadyQuery(
        name,
        said(fields, "Pregunta", "Question"),
        said(fields, "Tema", "Theme"),
        note.equals(new Said("", "")) ? Optional.empty() : Optional.of(note),
        columns,
        text);
  }

  private static Said said(Map<String, String> fields, String spanish, String english) {
    return new Said(fields.getOrDefault(spanish, ""), fields.getOrDefault(english, ""));
  }

  private static void head(String line, Map<String, String> fields, List<Column> columns) {
    Matcher column = COLUMN.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (column.matches()) {
      String variable = column.group(1);
      columns.add(
          new Column(
              variable,
              new Said(variable.replace('_', ' '), column.group(3)),
              new Said(column.group(2), column.group(4))));
    } else if (field.matches()) {
      fields.put(field.group(1), field.group(2));
    }
  }

  /** What the column of a variable is called. */
  String title(String variable, Speech speech) {
    return columns.stream()
        .filter(column -> column.variable().equals(variable))
        .findFirst()
        .map(column -> column.title().in(speech))
        .orElse(variable.replace('_', ' '));
  }

  /** The query without its head. */
  String body() {
    return String.join("\n", text.lines().dropWhile(line -> line.startsWith("#")).toList()).strip();
  }
}
