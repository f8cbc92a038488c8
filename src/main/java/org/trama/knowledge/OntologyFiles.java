package org.trama.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The Turtle files of {@code ontology/}, from a directory or as packed with the program. */
public final class OntologyFiles {
  /** File of the vocabulary. */
  public static final String ONTOLOGY = "trama.ttl";

  /** File of the shapes a graph must have. */
  public static final String SHAPES = "shapes.ttl";

  /** File that says how Spanish tells events. */
  public static final String LEXICON = "lexicon-es.ttl";

  /** File of the classes of nouns. */
  public static final String NOUNS = "nouns-es.ttl";

  /** File of the things every document presumes known. */
  public static final String GAZETTEER = "gazetteer-es.ttl";

  private static final List<String> ALL = List.of(ONTOLOGY, SHAPES, LEXICON, NOUNS, GAZETTEER);

  /** Opens one file by its name. */
  private interface Source {
    InputStream open(String name) throws IOException;
  }

  private final Source source;
  private final String place;

  private OntologyFiles(Source source, String place) {
    this.source = source;
    this.place = place;
  }

  /** The files in {@code directory}. */
  public static OntologyFiles in(Path directory) {
    return new OntologyFiles(
        name -> Files.newInputStream(directory.resolve(name)), directory.toString());
  }

  /** The files packed with the program. */
  public static OntologyFiles packed() {
    return new OntologyFiles(
        name -> {
          InputStream stream = OntologyFiles.class.getResourceAsStream("/ontology/" + name);
          if (stream == null) {
            throw new NoSuchFileException(name);
          }
          return stream;
        },
        "the program's own ontology");
  }

  /** The text of a file; throws {@link KnowledgeException} where it cannot be read. */
  public String text(String name) {
    try (InputStream stream = source.open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new KnowledgeException(
          "cannot read " + name + " in " + place + "; put the file back or name another directory",
          e);
    }
  }

  /**
   * Digest of all files together: it changes whenever what the program looks for may have changed.
   */
  public String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ALL.forEach(name -> digest.update(text(name).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
