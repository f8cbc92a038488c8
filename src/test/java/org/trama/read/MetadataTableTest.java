package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.model.Metadata;

final class MetadataTableTest {
  @TempDir Path root;

  @Test
  void overridesWhatTheDocumentSaysAndKeepsTheRest() throws Exception {
    new Folder(root)
        .put("nota.docx", Samples.docx())
        .put(
            "metadata.csv",
            "file,published,publisher,note\nnota.docx,2020-01-02,\"El País, S.A.\",x\n");
    Metadata metadata = new Folder(root).document().metadata();
    assertThat(metadata.issued()).contains(LocalDate.of(2020, 1, 2));
    assertThat(metadata.publisher()).contains("El País, S.A.");
    assertThat(metadata.title()).contains(Samples.HEADLINE);
  }

  @Test
  void readsEveryColumnInAnyOrderAndCase() throws Exception {
    new Folder(root)
        .put(
            "metadata.csv",
            "Language,Author,Source,File,Title\nes-MX,Ana Ruiz; Luis Gil,https://x.example/,./a.txt,\"Dijo"
                + " \"\"no\"\"\"\n");
    Metadata metadata = told("a.txt");
    assertThat(metadata.language()).isEqualTo("es-mx");
    assertThat(metadata.authors()).containsExactly("Ana Ruiz", "Luis Gil");
    assertThat(metadata.source()).contains("https://x.example/");
    assertThat(metadata.title()).contains("Dijo \"no\"");
  }

  @Test
  void toleratesAByteOrderMarkSemicolonsAndWindowsLineEnds() throws Exception {
    new Folder(root).put("metadata.csv", "\uFEFFfile;published\r\na.txt;2024-09-13\r\n\r\n");
    assertThat(told("a.txt").issued()).contains(LocalDate.of(2024, 9, 13));
  }

  @Test
  void letsTheNearerTableSpeakFirst() throws Exception {
    new Folder(root)
        .put("metadata.csv", "file,published,publisher\nx/a.txt,2001-01-01,Lejos\n")
        .put("x/metadata.csv", "file,published\na.txt,2002-02-02\n");
    assertThat(told("x/a.txt").issued()).contains(LocalDate.of(2002, 2, 2));
    assertThat(told("x/a.txt").publisher()).contains("Lejos");
  }

  @Test
  void speaksOfTheMembersOfAnArchive() throws Exception {
    new Folder(root)
        .put(
            "metadata.csv",
            "file,published,title\na.zip,2001-01-01,Todo\na.zip!/b.txt,2002-02-02,\n");
    assertThat(told("a.zip!/b.txt").issued()).contains(LocalDate.of(2002, 2, 2));
    assertThat(told("a.zip!/c.txt").issued()).contains(LocalDate.of(2001, 1, 1));
    assertThat(told("a.zip!/c.txt").title()).isEmpty();
  }

  @Test
  void changesTheFingerprintOfAFileOnlyWhereSomethingElseIsSaidOfIt() throws Exception {
    Folder folder =
        new Folder(root).put("metadata.csv", "file,published\na.zip!/b.txt,2001-01-01\n");
    MetadataTable before = MetadataTable.of(root);
    folder.put("metadata.csv", "file,published\na.zip!/b.txt,2001-01-02\n");
    MetadataTable after = MetadataTable.of(root);
    assertThat(after.fingerprint("a.zip")).isNotEqualTo(before.fingerprint("a.zip"));
    assertThat(after.fingerprint("c.txt")).isEqualTo(before.fingerprint("c.txt"));
    assertThat(after.fingerprint("a.zip")).isEqualTo(MetadataTable.of(root).fingerprint("a.zip"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,published\\na.txt,2024-01-01 | , line 1: there is no column 'file'; begin with a line such as",
        "file,published\\na.txt,13/09/2024 | , line 2: '13/09/2024' is no date; write it as 2024-09-13",
        "file,language\\na.txt,es\\nb.txt,español! | , line 3: 'español!' is no language tag; write es",
        "file,published\\na.txt,,x | , line 2: 3 cells under 2 columns; put quotes around a cell",
        "file,published\\n,2024-01-01 | , line 2: the cell 'file' is empty; write the file's name",
        "file,published\\na.txt,\\na.txt, | , line 3: a second line for a.txt; keep one of them",
        "file,title\\na.txt,\"abierto | write it as quoted CSV"
      })
  void namesFileAndLineOfAFault(String table, String message) throws Exception {
    new Folder(root).put("x/metadata.csv", table.replace("\\n", "\n"));
    assertThatThrownBy(() -> MetadataTable.of(root))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("metadata.csv")
        .hasMessageContaining(message);
  }

  private Metadata told(String path) {
    return MetadataTable.of(root)
        .applyTo(path, Metadata.of("es", "text/plain", java.util.Optional.empty()));
  }
}
