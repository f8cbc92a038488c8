package org.trama.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.model.Metadata;

/**
 * What the {@code metadata.csv} files of a corpus say of its documents; it overrides what the
 * documents say themselves.
 *
 * <p>A table speaks of the files of its folder and of the folders below it: {@code file} is a path
 * from there, {@code archive.zip!/member.txt} for a member of an archive. Other columns are {@code
 * published}, {@code language}, {@code title}, {@code publisher}, {@code source} and {@code author}
 * (several of them with {@code ;} between); columns of other names are for people. Where two tables
 * speak of a file, the nearer one is right. What is said of an archive holds for its members too,
 * but for the title.
 */
public final class MetadataTable {
  private static final String FILE_NAME = "metadata.csv";

  private final TreeMap<String, Facts> rows = new TreeMap<>();

  private MetadataTable() {}

  /** A table that says nothing. */
  public static MetadataTable none() {
    return new MetadataTable();
  }

  /**
   * The tables of a folder and its subfolders. Throws {@link CorpusException} where one is not
   * well-formed.
   */
  public static MetadataTable of(Path root) {
    MetadataTable table = new MetadataTable();
    for (Path file : tables(root)) {
      String folder = root.relativize(file.getParent()).toString().replace('\\', '/');
      new MetadataFile(file)
          .rows()
          .forEach((name, row) -> table.add(folder.isEmpty() ? name : folder + "/" + name, row));
    }
    return table;
  }

  /** What is known of the document at {@code path} when {@code read} is what it says of itself. */
  public Metadata applyTo(String path, Metadata read) {
    return row(path).applyTo(read);
  }

  /** The language that a table gives the document at {@code path}: a BCP 47 tag. */
  public Optional<String> language(String path) {
    return row(path).language();
  }

  /**
   * A digest of everything the tables say of the file at {@code path} and of the members in it:
   * while neither this nor the file's own digest changes, reading the file again gives the same.
   */
  public String fingerprint(String path) {
    String members = key(path) + "!/";
    String told =
        rows.tailMap(members, true).entrySet().stream()
            .takeWhile(entry -> entry.getKey().startsWith(members))
            .map(Map.Entry::toString)
            .collect(Collectors.joining("\n", row(path) + "\n", ""));
    return Sha256.of(told.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private Facts row(String path) {
    String key = key(path);
    Facts own = rows.getOrDefault(key, Facts.NONE);
    int member = key.lastIndexOf("!/");
    return member < 0 ? own : own.over(row(key.substring(0, member)).ofMembers());
  }

  private void add(String path, Facts row) {
    rows.merge(key(path), row, (farther, nearer) -> nearer.over(farther));
  }

  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** Farther tables before nearer ones. */
  private static List<Path> tables(Path root) {
    try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.getFileName().toString().equals(FILE_NAME))
          .filter(file -> !hidden(root.relativize(file)))
          .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new CorpusException("the folder " + root + " cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean hidden(Path relative) {
    return Stream.iterate(relative, step -> step != null, Path::getParent)
        .anyMatch(step -> MemberName.isHidden(step.getFileName().toString()));
  }
}
