package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.Document;

final class FormatsTest {
  private static final LocalDate MADE = LocalDate.of(2024, 9, 13);
  private static final String PARAGRAPHS =
      String.join("\n", Samples.HEADLINE, Samples.FIRST, Samples.SECOND);

  @TempDir Path root;

  @Test
  void readsDocxParagraphByParagraphWithItsProperties() throws Exception {
    Document document = new Folder(root).put("nota.docx", Samples.docx()).document();
    assertThat(document.text()).isEqualTo(PARAGRAPHS);
    assertThat(document.metadata().title()).contains(Samples.HEADLINE);
    assertThat(document.metadata().issued()).contains(MADE);
    assertThat(document.metadata().authors()).containsExactly("Ana Ruiz");
    assertThat(document.metadata().mediaType()).endsWith("wordprocessingml.document");
  }

  @Test
  void readsOdtParagraphByParagraph() throws Exception {
    String content = Samples.odtContent("", Samples.HEADLINE, Samples.FIRST, Samples.SECOND);
    Document document = new Folder(root).put("nota.odt", Samples.odt(content)).document();
    assertThat(document.text()).isEqualTo(PARAGRAPHS);
    assertThat(document.metadata().title()).contains(Samples.HEADLINE);
  }

  @Test
  void readsRtfWithLettersOutsideAscii() throws Exception {
    byte[] rtf = Samples.rtf(Samples.HEADLINE, Samples.FIRST, Samples.SECOND);
    Document document = new Folder(root).put("nota.rtf", rtf).document();
    assertThat(document.text()).isEqualTo(PARAGRAPHS);
    assertThat(document.metadata().title()).contains("Envio de armas");
  }

  @Test
  void readsEpubInTheOrderOfItsSpine() throws Exception {
    Document document = new Folder(root).put("libro.epub", Samples.epub()).document();
    assertThat(document.text()).isEqualTo(Samples.FIRST + "\n" + Samples.SECOND);
    assertThat(document.metadata().title()).contains(Samples.HEADLINE);
    assertThat(document.metadata().issued()).contains(MADE);
    assertThat(document.metadata().authors()).containsExactly("Ana Ruiz");
  }

  @Test
  void readsPdfAsParagraphsWithDividedWordsPutTogether() throws Exception {
    byte[] pdf =
        Samples.bytes(
            Samples.pdf(
                List.of(
                    "Corea del Norte niega el envío",
                    "",
                    "Corea del Norte negó el jueves que haya enviado armas a Rusia durante la gue-",
                    "rra en Ucrania, según un comunicado que difundieron los medios estatales de",
                    "Pyongyang.",
                    "",
                    "El portavoz del Kremlin dijo a los periodistas que Moscú mantendrá la coopera-",
                    "ción con su vecino.")));
    Document document = new Folder(root).put("nota.pdf", pdf).document();
    assertThat(document.text().lines())
        .containsExactly(
            "Corea del Norte niega el envío",
            "Corea del Norte negó el jueves que haya enviado armas a Rusia durante la guerra en Ucrania,"
                + " según un comunicado que difundieron los medios estatales de Pyongyang.",
            "El portavoz del Kremlin dijo a los periodistas que Moscú mantendrá la cooperación con su"
                + " vecino.");
    assertThat(document.metadata().title()).contains(Samples.HEADLINE);
    assertThat(document.metadata().issued()).contains(MADE);
  }

  @Test
  void keepsMarkdownAsItIsWritten() throws Exception {
    String text = "# " + Samples.HEADLINE + "\n\n**Corea** del\n*Norte*  negó.\n";
    Document document = new Folder(root).put("nota.md", text).document();
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.metadata().title()).contains(Samples.HEADLINE);
    assertThat(document.metadata().mediaType()).isEqualTo("text/markdown");
  }

  @Test
  void tellsTheFormatByTheBytesWhereTheNameIsWrong() throws Exception {
    Document document = new Folder(root).put("nota.txt", Samples.docx()).document();
    assertThat(document.text()).isEqualTo(PARAGRAPHS);
  }

  @Test
  void readsAFileWithoutExtensionAsTheTextItIs() throws Exception {
    assertThat(new Folder(root).put("nota", Samples.FIRST).document().text())
        .isEqualTo(Samples.FIRST);
  }

  @Test
  void givesTheSameDocumentForTheSameBytes() throws Exception {
    Folder folder = new Folder(root).put("a.docx", Samples.docx()).put("b.epub", Samples.epub());
    assertThat(folder.read()).isEqualTo(folder.read());
  }

  @Test
  void digestsTheBytesTheTextWasReadFrom() throws Exception {
    Folder folder = new Folder(root).put("nota.txt", Samples.FIRST);
    assertThat(folder.document().sha256()).isEqualTo(Corpus.of(root).files().get(0).sha256());
  }
}
