package org.trama.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Tells what a file is by its first bytes and its name.
 *
 * <p>The name decides among the formats that are plain text underneath, because there the bytes
 * decide nothing: a text that begins like a mail or a page is still a text.
 */
final class TypeDetector {
  private static final Map<String, Detected> TEXTUAL =
      Map.ofEntries(
          Map.entry("txt", new Detected(Kind.TEXT, "text/plain")),
          Map.entry("text", new Detected(Kind.TEXT, "text/plain")),
          Map.entry("md", new Detected(Kind.TEXT, "text/markdown")),
          Map.entry("markdown", new Detected(Kind.TEXT, "text/markdown")),
          Map.entry("html", new Detected(Kind.WEB_PAGE, "text/html")),
          Map.entry("htm", new Detected(Kind.WEB_PAGE, "text/html")),
          Map.entry("xhtml", new Detected(Kind.WEB_PAGE, "text/html")),
          Map.entry("eml", new Detected(Kind.MAIL, "message/rfc822")));
  private static final Map<String, String> ZIPPED =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "odt", "application/vnd.oasis.opendocument.text",
          "epub", "application/epub+zip");
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-tar",
          "application/x-gtar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-7z-compressed");
  private static final Set<String> OFFICE =
      Set.of("application/pdf", "application/rtf", "application/msword");
  private static final String ZIP = "PK\u0003\u0004";

  private final Detector detector = new DefaultDetector();

  Detected detect(Content content) throws IOException {
    String extension = MemberName.extension(content.path());
    if (TEXTUAL.containsKey(extension) && !isPacked(content)) {
      return TEXTUAL.get(extension);
    }
    if (ZIPPED.containsKey(extension) && content.startsWith(ZIP)) {
      return new Detected(Kind.OFFICE, ZIPPED.get(extension));
    }
    return byMediaType(mediaType(content));
  }

  private static Detected byMediaType(String type) {
    if (ARCHIVES.contains(type)) {
      return new Detected(Kind.ARCHIVE, type);
    }
    if (OFFICE.contains(type) || ZIPPED.containsValue(type)) {
      return new Detected(Kind.OFFICE, type);
    }
    return switch (type) {
      case "text/plain" -> TEXTUAL.get("txt");
      case "text/x-web-markdown" -> TEXTUAL.get("md");
      case "text/html", "application/xhtml+xml" -> TEXTUAL.get("html");
      case "message/rfc822" -> TEXTUAL.get("eml");
      case "application/x-tika-ooxml-protected" -> new Detected(Kind.ENCRYPTED, type);
      case "application/octet-stream" -> new Detected(Kind.BINARY, type);
      default -> new Detected(Kind.UNSUPPORTED, type);
    };
  }

  /** Whether the bytes begin as those of formats do that no text is. */
  private static boolean isPacked(Content content) {
    return Stream.of("%PDF-", ZIP, "\u001F\u008B", "\u00D0\u00CF\u0011\u00E0", "7z\u00BC\u00AF")
        .anyMatch(content::startsWith);
  }

  private String mediaType(Content content) throws IOException {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, MemberName.last(content.path()));
    try (InputStream in = TikaInputStream.get(content.bytes())) {
      MediaType type = detector.detect(in, name);
      return type.getBaseType().toString();
    }
  }
}
