package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file beside the sentence that it must give. */
final class BadFilesTest {
  private static final String BILLION_LAUGHS =
      "<!DOCTYPE x [<!ENTITY a 'jajajajaja'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
          + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
          + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]>";
  private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";

  @TempDir Path root;

  @Test
  void skipsAnEmptyFile() throws Exception {
    assertSkip("nada.txt", new byte[0])
        .isEqualTo("nada.txt: it holds no text: it has no bytes; copy it again or remove it");
  }

  @Test
  void skipsAFileOfSpacesOnly() throws Exception {
    assertSkip("nada.txt", Samples.utf8(" \n\t\n"))
        .isEqualTo("nada.txt: it holds no text: write a text into it or remove it");
  }

  @Test
  void skipsAPdfWithoutTextAndNamesTheRemedy() throws Exception {
    assertSkip("foto.pdf", Samples.bytes(Samples.pdf(List.of())))
        .isEqualTo(
            "foto.pdf: it holds no text: its pages are perhaps pictures of text; recognise the text (OCR)"
                + " first");
  }

  @Test
  void skipsEncryptedPdfAndReportsWhy() throws Exception {
    assertSkip("secreto.pdf", Samples.encryptedPdf())
        .isEqualTo("secreto.pdf: it is encrypted: save a copy without a password");
  }

  @Test
  void skipsEncryptedDocxAndReportsWhy() throws Exception {
    assertSkip("secreto.docx", Samples.encryptedDocx())
        .isEqualTo("secreto.docx: it is encrypted: save a copy without a password");
  }

  @Test
  void skipsHalfOfAFileInsteadOfReadingHalfADocument() throws Exception {
    byte[] pdf = Samples.bytes(Samples.pdf(List.of(Samples.HEADLINE)));
    for (byte[] whole : List.of(pdf, Samples.docx(), Samples.rtf(Samples.FIRST))) {
      String name = whole == pdf ? "medio.pdf" : whole[0] == 'P' ? "medio.docx" : "medio.rtf";
      assertSkip(name, Arrays.copyOf(whole, whole.length * 2 / 3))
          .isEqualTo(name + ": its end is missing: copy it again from where it came");
    }
  }

  @Test
  void skipsRandomBytesWhateverTheirName() throws Exception {
    byte[] bytes = new byte[5000];
    new Random(3).nextBytes(bytes);
    assertSkip("ruido", bytes)
        .isEqualTo("ruido: it is not a text: its bytes fit no known format; remove it");
    assertThat(skip("ruido.pdf", bytes).reason()).isEqualTo(SkipReason.TRUNCATED);
    assertThat(skip("ruido.docx", bytes).reason()).isIn(SkipReason.TRUNCATED, SkipReason.MALFORMED);
    assertThat(skip("ruido.epub", bytes).reason()).isIn(SkipReason.TRUNCATED, SkipReason.MALFORMED);
  }

  @Test
  void skipsAFormatThatIsNotReadAndSaysWhichAre() throws Exception {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertSkip("mapa.png", png)
        .isEqualTo(
            "mapa.png: its format is not read: image/png; convert it to txt, md, html, pdf, docx, odt,"
                + " rtf, epub or eml");
  }

  @Test
  void skipsAFileOverTheLimitAndNamesTheOption() throws Exception {
    Folder folder = new Folder(root).with(ReadLimits.defaults().withMaxBytes(1000));
    assertThat(folder.put("largo.txt", Samples.FIRST.repeat(20)).skipped())
        .hasToString(
            "largo.txt: it is larger than the limits allow: it has more than 1,000 bytes; raise"
                + " --max-file-size or split it");
  }

  @Test
  void skipsATextOverTheLimitRatherThanCutIt() throws Exception {
    Folder folder = new Folder(root).with(ReadLimits.defaults().withMaxCharacters(100));
    String message =
        "it is larger than the limits allow: its text has more than 100 characters; raise"
            + " --max-characters or split it";
    folder.put("a.txt", Samples.FIRST).put("b.docx", Samples.docx()).put("c.epub", Samples.epub());
    assertThat(folder.read()).map(outcome -> ((Skipped) outcome).message()).containsOnly(message);
    assertThat(folder.read()).hasSize(3);
  }

  @Test
  void skipsBillionLaughsAndNeverKeepsWhatCameBefore() throws Exception {
    String odt = Samples.odtContent(BILLION_LAUGHS, Samples.FIRST, "&f;", Samples.SECOND);
    assertThat(skip("risa.odt", Samples.odt(odt)).reason()).isEqualTo(SkipReason.HOSTILE);
    assertSkip(
            "risa.html", Samples.utf8(BILLION_LAUGHS + "<html><body><p>" + Samples.FIRST + "&f;"))
        .isEqualTo(
            "risa.html: it looks made to harm its reader: it defines entities of its own; remove them from"
                + " its DOCTYPE");
  }

  @Test
  void neverResolvesAnExternalEntity() throws Exception {
    String odt = Samples.odtContent(EXTERNAL, Samples.FIRST, "&x;", Samples.SECOND);
    List<ReadOutcome> outcomes = new Folder(root).put("ajeno.odt", Samples.odt(odt)).read();
    assertThat(outcomes.toString()).doesNotContain("root:");
    assertThat(skip("ajeno.html", Samples.utf8(EXTERNAL + "<p>&x;</p>")).reason())
        .isEqualTo(SkipReason.HOSTILE);
  }

  @Test
  void skipsAPageNestedBeyondTheLimit() throws Exception {
    String page = "<html><body>" + "<div>".repeat(200_000) + Samples.FIRST;
    assertSkip("hondo.html", Samples.utf8(page))
        .isEqualTo(
            "hondo.html: it is nested more deeply than the limits allow: its elements lie more than 500"
                + " deep; raise --max-nesting");
  }

  @Test
  void skipsADocumentNestedBeyondTheLimit() throws Exception {
    String deep =
        "<text:list><text:list-item>".repeat(400)
            + "x"
            + "</text:list-item></text:list>".repeat(400);
    assertThat(skip("hondo.odt", Samples.odt(Samples.odtContent("", deep))).reason())
        .isEqualTo(SkipReason.TOO_DEEP);
  }

  @Test
  void skipsAWordDocumentThatExpandsToFarMoreThanItIs() throws Exception {
    byte[] bomb = Samples.zip("content.xml", new byte[80 << 20]);
    assertThat(skip("bomba.docx", bomb).reason()).isEqualTo(SkipReason.HOSTILE);
  }

  @Test
  void returnsWhenTheTimeIsOverEvenIfTheParserDoesNot() throws Exception {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(200));
    long begin = System.nanoTime();
    Skipped skipped;
    try {
      skipped = limit.call(BadFilesTest::neverEnding);
    } catch (SkipException e) {
      skipped = Diagnosis.of("lento.pdf", e);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin).toMillis())
        .isCloseTo(200L, within(1800L));
    assertThat(skipped)
        .hasToString(
            "lento.pdf: it took longer to read than the limits allow: it was given up after 0.2 s; raise"
                + " --max-seconds");
  }

  /** Deaf to interrupts, as parsers in an endless loop are; ends some time after the test. */
  private static Skipped neverEnding() {
    long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return new Skipped("lento.pdf", SkipReason.EMPTY, "ended after all");
  }

  @Test
  void takesErrorsOfAParserForAFaultOfTheDocument() {
    assertThat(Diagnosis.of("a", new StackOverflowError()).reason()).isEqualTo(SkipReason.TOO_DEEP);
    assertThat(Diagnosis.of("a", new OutOfMemoryError()).message())
        .contains("give Java more (-Xmx)");
  }

  @Test
  void skipsAFileThatVanishedAfterItWasListed() throws Exception {
    new Folder(root).put("ido.txt", Samples.FIRST);
    Corpus corpus = Corpus.of(root);
    java.nio.file.Files.delete(root.resolve("ido.txt"));
    DocumentReader reader = new TikaDocumentReader(ReadLimits.defaults(), MetadataTable.none());
    assertThat(reader.read(corpus.files().get(0)))
        .singleElement()
        .isInstanceOfSatisfying(
            Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.UNREADABLE));
  }

  private org.assertj.core.api.AbstractStringAssert<?> assertSkip(String name, byte[] bytes)
      throws Exception {
    return assertThat(skip(name, bytes).toString());
  }

  private Skipped skip(String name, byte[] bytes) throws Exception {
    Path own = java.nio.file.Files.createTempDirectory(root, "caso");
    return new Folder(own).put(name, bytes).skipped();
  }
}
