package org.trama.read;

import java.io.IOException;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.trama.model.Document;
import org.trama.model.Metadata;
import org.xml.sax.SAXException;

/** Makes a document of content that is no archive, or says why that cannot be. */
final class DocumentMaker {
  private static final String LANGUAGE = "es";

  private final ReadLimits limits;
  private final MetadataTable table;
  private final TypeDetector detector = new TypeDetector();
  private final Offices offices;

  DocumentMaker(ReadLimits limits, MetadataTable table) {
    this.limits = limits;
    this.table = table;
    this.offices = new Offices(limits, new TimeLimit(limits.maxTime()));
  }

  Detected detect(Content content) throws IOException {
    return detector.detect(content);
  }

  ReadOutcome document(Content content, Detected detected)
      throws IOException, SAXException, TikaException {
    return switch (detected.kind()) {
      case TEXT -> finish(content, new PlainText(detected.mediaType()).read(content));
      case WEB_PAGE -> finish(content, new WebPage(limits.maxNesting()).read(content));
      case OFFICE -> finish(content, offices.read(content, detected.mediaType()));
      case ENCRYPTED -> Diagnosis.encrypted(content.path());
      case BINARY ->
          new Skipped(
              content.path(), SkipReason.BINARY, "its bytes fit no known format; remove it");
      default -> unsupported(content, detected);
    };
  }

  /** The document of an article, with what the tables know of it. */
  ReadOutcome finish(Content content, Article article) {
    if (article.text().isBlank()) {
      throw new SkipException(SkipReason.EMPTY, emptyDetail(article.mediaType()));
    }
    if (article.text().length() > limits.maxCharacters()) {
      throw TextCollector.tooLong(limits.maxCharacters());
    }
    requireSpanish(content.path(), article.text());
    Metadata own =
        article
            .facts()
            .applyTo(Metadata.of(LANGUAGE, article.mediaType(), java.util.Optional.empty()));
    Metadata told = table.applyTo(content.path(), own);
    return new DocumentRead(
        new Document(content.path(), Sha256.of(content.bytes()), article.text(), inSpanish(told)),
        article.warnings());
  }

  private void requireSpanish(String path, String text) {
    if (table.language(path).isPresent()) {
      String tag = table.language(path).get();
      if (!isSpanish(tag)) {
        throw other("metadata.csv says " + tag + "; correct it there if that is wrong");
      }
      return;
    }
    LanguageGuess.otherThanSpanish(text)
        .ifPresent(
            language -> {
              throw other(
                  "it is in %s; if that is wrong, write es in the column language of a metadata.csv"
                      .formatted(LanguageGuess.name(language)));
            });
  }

  private static boolean isSpanish(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals(LANGUAGE);
  }

  private static SkipException other(String detail) {
    return new SkipException(SkipReason.OTHER_LANGUAGE, detail);
  }

  /** A page that gives itself out for English, and is Spanish, is Spanish. */
  private static Metadata inSpanish(Metadata told) {
    return new Metadata(
        told.title(),
        told.issued(),
        LANGUAGE,
        told.mediaType(),
        told.publisher(),
        told.source(),
        told.authors());
  }

  private static String emptyDetail(String mediaType) {
    return mediaType.equals("application/pdf")
        ? "its pages are perhaps pictures of text; recognise the text (OCR) first"
        : "write a text into it or remove it";
  }

  private static Skipped unsupported(Content content, Detected detected) {
    String detail = "%s; convert it to txt, md, html, pdf, docx, odt, rtf, epub or eml";
    return new Skipped(
        content.path(), SkipReason.UNSUPPORTED, detail.formatted(detected.mediaType()));
  }
}
