package org.trama.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of ontology files that a test can write into. */
public final class OntologyFolder {
  private static final List<String> NAMES =
      List.of(
          OntologyFiles.ONTOLOGY,
          OntologyFiles.SHAPES,
          OntologyFiles.LEXICON,
          OntologyFiles.NOUNS,
          OntologyFiles.GAZETTEER);

  private final Path folder;

  private OntologyFolder(Path folder) {
    this.folder = folder;
  }

  /** Five files without a statement. */
  public static OntologyFolder empty(Path folder) {
    OntologyFolder empty = new OntologyFolder(folder);
    NAMES.forEach(name -> empty.write(name, ""));
    return empty;
  }

  /** A copy of the project's own. */
  public static OntologyFolder copy(Path folder) {
    OntologyFolder copy = new OntologyFolder(folder);
    OntologyFiles own = OntologyFiles.in(Path.of("ontology"));
    NAMES.forEach(name -> copy.write(name, own.text(name)));
    return copy;
  }

  /** Replaces a file. */
  public OntologyFolder write(String name, String turtle) {
    try {
      Files.writeString(folder.resolve(name), turtle);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds to the end of a file. */
  public OntologyFolder append(String name, String turtle) {
    return write(name, files().text(name) + "\n" + turtle);
  }

  /** The files as they are now. */
  public OntologyFiles files() {
    return OntologyFiles.in(folder);
  }
}
