package org.trama.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes small files of every format, and broken ones. */
final class Samples {
  static final String HEADLINE = "Corea del Norte niega el envío de armas";
  static final String FIRST =
      "Corea del Norte negó el jueves que haya enviado armas a Rusia durante la guerra en Ucrania, según un"
          + " comunicado que difundieron los medios estatales de Pyongyang.";
  static final String SECOND =
      "El portavoz del Kremlin, Dmitri Peskov, dijo a los periodistas que Moscú mantendrá la cooperación con"
          + " su vecino y que “nadie” tiene por qué temerla, ni siquiera en España.";
  static final Instant MADE = Instant.parse("2024-09-13T10:00:00Z");

  private Samples() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] member) throws IOException {
    return zip(Map.of(name, member));
  }

  static byte[] tarGz(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gz(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
      gz.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : List.of(HEADLINE, FIRST, SECOND)) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.getProperties().getCoreProperties().setTitle(HEADLINE);
      document.getProperties().getCoreProperties().setCreator("Ana Ruiz");
      document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(MADE)));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] encryptedDocx() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secreto");
      try (java.io.OutputStream out = encryptor.getDataStream(file)) {
        out.write(docx());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** A page of these lines; an empty one is a gap. */
  static PDDocument pdf(List<String> lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.setLeading(14);
      content.beginText();
      content.newLineAtOffset(60, 720);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    document.getDocumentInformation().setTitle(HEADLINE);
    GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(MADE.toEpochMilli());
    document.getDocumentInformation().setCreationDate(made);
    return document;
  }

  static byte[] bytes(PDDocument document) throws IOException {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] encryptedPdf() throws IOException {
    PDDocument document = pdf(List.of(FIRST.substring(0, 60)));
    document.protect(new StandardProtectionPolicy("dueño", "secreto", new AccessPermission()));
    return bytes(document);
  }

  static byte[] odt(String content) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    members.put(
        "meta.xml",
        utf8(
            "<office:document-meta xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><office:meta><dc:title>"
                + HEADLINE
                + "</dc:title></office:meta></office:document-meta>"));
    members.put("content.xml", utf8(content));
    return zip(members);
  }

  static String odtContent(String prologue, String... paragraphs) {
    StringBuilder xml =
        new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>").append(prologue);
    xml.append(
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>");
    for (String paragraph : paragraphs) {
      xml.append("<text:p>").append(paragraph).append("</text:p>");
    }
    return xml.append("</office:text></office:body></office:document-content>").toString();
  }

  static byte[] epub() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("mimetype", utf8("application/epub+zip"));
    members.put(
        "META-INF/container.xml",
        utf8(
            "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                + "<rootfile full-path='libro.opf' media-type='application/oebps-package+xml'/>"
                + "</rootfiles></container>"));
    members.put(
        "libro.opf",
        utf8(
            "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'>"
                + "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>"
                + HEADLINE
                + "</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:date>2024-09-13</dc:date></metadata>"
                + "<manifest><item id='b' href='b.xhtml' media-type='application/xhtml+xml'/>"
                + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>"));
    members.put("b.xhtml", utf8(xhtml(SECOND)));
    members.put("a.xhtml", utf8(xhtml(FIRST)));
    return zip(members);
  }

  private static String xhtml(String paragraph) {
    return "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Capítulo</title></head><body><p>"
        + paragraph
        + "</p></body></html>";
  }

  static byte[] rtf(String... paragraphs) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Envio de armas}}\\pard ");
    for (String paragraph : paragraphs) {
      paragraph
          .chars()
          .forEach(
              c -> {
                if (c < 0x80) {
                  rtf.append((char) c);
                } else {
                  rtf.append("\\u").append(c).append('?');
                }
              });
      rtf.append("\\par\n");
    }
    return utf8(rtf.append('}').toString());
  }
}
