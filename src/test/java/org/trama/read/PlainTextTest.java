package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlainTextTest {
  private static final String TEXT =
      "\n\n  " + Samples.FIRST + "  \n\n" + Samples.SECOND + "\t€ …\n\n";

  @TempDir Path root;

  @Test
  void keepsEveryCharacterOfUtf8() throws Exception {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void keepsTheByteOrderMarkOfUtf8BecauseOffsetsCountIt() throws Exception {
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFEFF" + TEXT);
  }

  @Test
  void readsTheCorpusCharacterForCharacter() throws Exception {
    Path corpus = Path.of("corpus");
    List<ReadOutcome> outcomes = new Folder(corpus).read();
    assertThat(outcomes).hasSize(5);
    for (ReadOutcome outcome : outcomes) {
      assertThat(((DocumentRead) outcome).document().text())
          .isEqualTo(Files.readString(corpus.resolve(outcome.path())));
      assertThat(((DocumentRead) outcome).document().metadata().issued()).isPresent();
    }
  }

  @Test
  void makesEveryLineEndOneCharacter() throws Exception {
    String windows = TEXT.replace("\n", "\r\n") + "fin\rya";
    assertThat(read(windows.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT + "fin\nya");
  }

  @Test
  void readsWindows1252WithItsQuotationMarksAndEuro() throws Exception {
    assertThat(read(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithAndWithoutMarkInBothOrders() throws Exception {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void repairsQuotationMarksThatWereOnceTakenForControls() throws Exception {
    byte[] wrong =
        new String(TEXT.getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1)
            .getBytes(StandardCharsets.UTF_8);
    assertThat(read(wrong)).isEqualTo(TEXT);
  }

  @Test
  void readsUtf8WithOneBrokenByteAsUtf8AndSaysSo() throws Exception {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.write(bytes);
    broken.write(0xC3);
    ReadOutcome outcome = new Folder(root).put("nota.txt", broken.toByteArray()).read().get(0);
    assertThat(outcome).isInstanceOf(DocumentRead.class);
    assertThat(((DocumentRead) outcome).document().text()).isEqualTo(TEXT + "\uFFFD");
    assertThat(((DocumentRead) outcome).warnings())
        .containsExactly("characters that are unreadable in UTF-8: 1");
  }

  @Test
  void skipsATextThatLostItsAccents() throws Exception {
    String lost = "La reuni\uFFFDn del l\uFFFDder se celebr\uFFFD en Mosc\uFFFD.";
    Skipped skipped = new Folder(root).put("nota.txt", lost).skipped();
    assertThat(skipped.reason()).isEqualTo(SkipReason.MALFORMED);
    assertThat(skipped.detail())
        .isEqualTo("4 of 41 characters do not exist in UTF-8; save it as UTF-8");
  }

  @Test
  void skipsBytesThatAreNoCharacters() throws Exception {
    byte[] bytes = new byte[4000];
    new java.util.Random(7).nextBytes(bytes);
    Skipped skipped = new Folder(root).put("nota.txt", bytes).skipped();
    assertThat(skipped.reason()).isEqualTo(SkipReason.BINARY);
  }

  @Test
  void readsATextThatLooksLikeAMailOrAPageAsText() throws Exception {
    String mail = "From: Ana\nSubject: <html>\n\n" + Samples.FIRST;
    assertThat(read(Samples.utf8(mail))).isEqualTo(mail);
  }

  @Test
  void countsPaddingAsDamageRatherThanText() throws Exception {
    byte[] padded = Arrays.copyOf(Samples.utf8(Samples.FIRST), 400);
    assertThat(new Folder(root).put("nota.txt", padded).skipped().reason())
        .isEqualTo(SkipReason.BINARY);
  }

  private String read(byte[] bytes) throws Exception {
    return new Folder(root).put("nota.txt", bytes).document().text();
  }
}
