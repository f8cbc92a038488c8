package org.trama.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The files of a corpus folder and its subfolders, by path.
 *
 * <p>Hidden files, {@code metadata.csv}, {@code corrections.ttl} and the lock files of word
 * processors are no part of it. Links are followed; a link that leads back to a folder it lies in
 * is passed over.
 *
 * @param root the folder, absolute
 * @param files those that can be read
 * @param unreadable those that cannot, with the reason
 */
public record Corpus(Path root, List<SourceFile> files, List<Skipped> unreadable) {
  public Corpus {
    files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    unreadable = unreadable.stream().sorted(Comparator.comparing(Skipped::path)).toList();
  }

  /**
   * Lists the folder and digests every file in it. Throws {@link CorpusException} where there is no
   * such folder; a file that cannot be read is reported in {@link #unreadable()}.
   */
  public static Corpus of(Path folder) {
    if (!Files.exists(folder)) {
      throw new CorpusException(
          "there is no folder " + folder + ": name the folder that holds the documents");
    }
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(folder + " is a file: name the folder that holds it");
    }
    Path root = folder.toAbsolutePath().normalize();
    CorpusWalk walk = new CorpusWalk(root);
    try {
      walk.run();
    } catch (IOException e) {
      throw new CorpusException("the folder " + folder + " cannot be listed: " + e.getMessage(), e);
    }
    return new Corpus(root, walk.files(), walk.unreadable());
  }

  /** The metadata that the tables in this corpus give. */
  public MetadataTable metadata() {
    return MetadataTable.of(root);
  }
}
