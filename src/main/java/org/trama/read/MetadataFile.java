package org.trama.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** One {@code metadata.csv}: a header line that names the columns, then a line for each file. */
final class MetadataFile {
  private final Path file;

  MetadataFile(Path file) {
    this.file = file;
  }

  /** The rows by the path they speak of, relative to the table's folder. */
  Map<String, Facts> rows() {
    Map<String, Facts> rows = new LinkedHashMap<>();
    String text = text();
    if (text.isBlank()) {
      return rows;
    }
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      if (!parser.getHeaderMap().containsKey("file")) {
        throw fault(
            1, "there is no column 'file'; begin with a line such as file,published,language");
      }
      for (CSVRecord row : parser) {
        add(rows, row, parser.getCurrentLineNumber());
      }
    } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
      throw new CorpusException(file + ": " + e.getMessage() + "; write it as quoted CSV", e);
    }
    return rows;
  }

  private void add(Map<String, Facts> rows, CSVRecord row, long line) {
    if (!row.isConsistent()) {
      String detail = "%d cells under %d columns; put quotes around a cell that holds a comma";
      throw fault(line, detail.formatted(row.size(), row.getParser().getHeaderNames().size()));
    }
    String path = MemberName.normalize(row.get("file").strip());
    if (path.isEmpty()) {
      throw fault(line, "the cell 'file' is empty; write the file's name into it");
    }
    if (rows.put(path, read(row, line)) != null) {
      throw fault(line, "a second line for " + path + "; keep one of them");
    }
  }

  private Facts read(CSVRecord row, long line) {
    return new Facts(
        cell(row, "title"),
        cell(row, "published").map(date -> date(date, line)),
        cell(row, "language").map(tag -> language(tag, line)),
        cell(row, "publisher"),
        cell(row, "source"),
        cell(row, "author")
            .or(() -> cell(row, "authors"))
            .map(MetadataFile::names)
            .orElse(List.of()));
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isMapped(column)
        ? Optional.of(row.get(column).strip()).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private LocalDate date(String cell, long line) {
    return Facts.day(cell)
        .orElseThrow(() -> fault(line, "'" + cell + "' is no date; write it as 2024-09-13"));
  }

  private String language(String cell, long line) {
    if (!cell.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*")) {
      throw fault(line, "'" + cell + "' is no language tag; write es for Spanish");
    }
    return cell.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private CorpusException fault(long line, String detail) {
    return new CorpusException(file + ", line " + line + ": " + detail);
  }

  private String text() {
    try {
      String text = TextDecoder.decode(Files.readAllBytes(file), Optional.empty()).text();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new CorpusException(
          file + " cannot be read: " + e.getMessage() + "; allow reading it", e);
    }
  }

  /** Spreadsheets of countries with a decimal comma separate by semicolons. */
  private static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    boolean semicolons = header.indexOf(';') >= 0 && header.indexOf(',') < 0;
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(semicolons ? ';' : ',')
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreEmptyLines(true)
        .setTrim(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .get();
  }
}
