package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trama.model.Document;

/** A corpus folder under test. */
record Folder(Path root, ReadLimits limits) {
  Folder(Path root) {
    this(root, ReadLimits.defaults());
  }

  Folder with(ReadLimits other) {
    return new Folder(root, other);
  }

  Folder put(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Folder put(String path, String text) throws IOException {
    return put(path, Samples.utf8(text));
  }

  /** All outcomes, file by file. */
  List<ReadOutcome> read() {
    Corpus corpus = Corpus.of(root);
    DocumentReader reader = new TikaDocumentReader(limits, corpus.metadata());
    return corpus.files().stream().flatMap(file -> reader.read(file).stream()).toList();
  }

  /** The one document of the folder. */
  Document document() {
    List<ReadOutcome> outcomes = read();
    assertThat(outcomes).singleElement().isInstanceOf(DocumentRead.class);
    return ((DocumentRead) outcomes.get(0)).document();
  }

  /** The one skip of the folder. */
  Skipped skipped() {
    List<ReadOutcome> outcomes = read();
    assertThat(outcomes).singleElement().isInstanceOf(Skipped.class);
    return (Skipped) outcomes.get(0);
  }
}
