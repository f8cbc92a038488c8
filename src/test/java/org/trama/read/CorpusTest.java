package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {
  @TempDir Path root;

  @Test
  void listsFilesByPathWithoutHiddenOnesAndTables() throws Exception {
    Folder folder = new Folder(root);
    for (String path :
        new String[] {
          "b.txt",
          "a/z.md",
          "a/metadata.csv",
          "metadata.csv",
          "corrections.ttl",
          ".git/x.txt",
          ".x",
          "a.txt",
          "~$a.docx"
        }) {
      folder.put(path, path);
    }
    assertThat(Corpus.of(root).files())
        .extracting(SourceFile::path)
        .containsExactly("a.txt", "a/z.md", "b.txt");
  }

  @Test
  void tellsDigestAndSizeOfEachFile() throws Exception {
    new Folder(root).put("a.txt", "abc");
    assertThat(Corpus.of(root).files().get(0))
        .isEqualTo(
            new SourceFile(
                "a.txt",
                root.toAbsolutePath().resolve("a.txt"),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                3));
  }

  @Test
  void passesOverLinksThatLeadBackAndReportsThoseThatLeadNowhere() throws Exception {
    new Folder(root).put("a/x.txt", "x");
    Files.createSymbolicLink(root.resolve("a/vuelta"), root);
    Files.createSymbolicLink(root.resolve("a/nada.txt"), Path.of("no-existe"));
    Corpus corpus = Corpus.of(root);
    assertThat(corpus.files()).extracting(SourceFile::path).containsExactly("a/x.txt");
    assertThat(corpus.unreadable())
        .singleElement()
        .satisfies(
            skipped -> {
              assertThat(skipped.path()).isEqualTo("a/nada.txt");
              assertThat(skipped.reason()).isEqualTo(SkipReason.UNREADABLE);
              assertThat(skipped.detail()).contains("mend the link");
            });
  }

  @Test
  void reportsWhatIsNeitherFileNorFolderInsteadOfWaitingForIt() throws Exception {
    Files.createSymbolicLink(root.resolve("cero.txt"), Path.of("/dev/zero"));
    assertThat(Corpus.of(root).unreadable())
        .singleElement()
        .hasToString(
            "cero.txt: it cannot be opened: it is neither a file nor a folder; take it out of the corpus");
  }

  @Test
  void saysThatTheFolderIsNotThere() {
    assertThatThrownBy(() -> Corpus.of(root.resolve("no")))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith("there is no folder ")
        .hasMessageEndingWith(": name the folder that holds the documents");
  }
}
