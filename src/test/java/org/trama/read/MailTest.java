package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.Document;

final class MailTest {
  private static final String HEAD =
      "From: =?UTF-8?Q?Jos=C3=A9_P=C3=A9rez?= <jose@example.org>\r\n"
          + "Subject: =?UTF-8?Q?Env=C3=ADo_de_armas?=\r\n"
          + "Date: Fri, 13 Sep 2024 23:30:00 -0500 (PET)\r\nMIME-Version: 1.0\r\n";

  @TempDir Path root;

  @Test
  void readsThePlainTextOfAMailWithItsHardLineBreaksJoined() throws Exception {
    String mail =
        HEAD
            + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            + "\r\nCorea del Norte neg=F3 el jueves que haya enviado armas a Rusia durante\r\n"
            + "la guerra en Ucrania.\r\n\r\nMosc=FA no coment=F3 el asunto.\r\n-- \r\nEnviado desde casa\r\n";
    Document document = new Folder(root).put("carta.eml", mail).document();
    assertThat(document.text())
        .isEqualTo(
            "Corea del Norte negó el jueves que haya enviado armas a Rusia durante la guerra en Ucrania.\n"
                + "Moscú no comentó el asunto.");
    assertThat(document.metadata().title()).contains("Envío de armas");
    assertThat(document.metadata().authors()).containsExactly("José Pérez");
    assertThat(document.metadata().issued()).contains(LocalDate.of(2024, 9, 13));
    assertThat(document.metadata().mediaType()).isEqualTo("message/rfc822");
  }

  @Test
  void makesAttachmentsDocumentsOfTheirOwnAndLeavesLogosOut() throws Exception {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"
            + "Content-Type: multipart/alternative; boundary=C\r\n\r\n--C\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nversión llana\r\n--C\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>"
            + Samples.FIRST
            + "</p><p>"
            + Samples.SECOND
            + "</p>\r\n--C--\r\n--B\r\n"
            + "Content-Type: image/png\r\nContent-Disposition: inline\r\n\r\nlogo\r\n--B\r\n"
            + "Content-Type: application/octet-stream\r\n"
            + "Content-Disposition: attachment; filename=\"nota.docx\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(Samples.docx())
            + "\r\n--B--\r\n";
    List<ReadOutcome> outcomes = new Folder(root).put("carta.eml", mail).read();
    assertThat(outcomes)
        .extracting(ReadOutcome::path)
        .containsExactly("carta.eml", "carta.eml!/nota.docx");
    assertThat(outcomes).allMatch(DocumentRead.class::isInstance);
    assertThat(((DocumentRead) outcomes.get(0)).document().text())
        .isEqualTo(Samples.FIRST + "\n" + Samples.SECOND);
    assertThat(((DocumentRead) outcomes.get(1)).document().text()).contains(Samples.SECOND);
  }

  @Test
  void skipsAnEncryptedMail() throws Exception {
    String mail =
        HEAD + "Content-Type: multipart/encrypted; boundary=B\r\n\r\n--B\r\n\r\nx\r\n--B--\r\n";
    assertThat(new Folder(root).put("carta.eml", mail).skipped().reason())
        .isEqualTo(SkipReason.ENCRYPTED);
  }
}
