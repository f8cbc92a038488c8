package org.trama.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/**
 * Documents of word processors and printed pages, after a look at whether they are whole and
 * harmless: parsers make the best of half a file, and half a document is worse than none.
 */
final class Offices {
  private static final int PDF_END = 2048;
  private static final int MAX_PDF_MEMORY = 100 << 20;
  private static final Map<String, Parser> PARSERS =
      Map.of(
          "application/pdf", new PDFParser(),
          "application/rtf", new RTFParser(),
          "application/msword", new OfficeParser(),
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              new OOXMLParser(),
          "application/vnd.oasis.opendocument.text", new OpenDocumentParser(),
          "application/epub+zip", new EpubParser());

  private final ReadLimits limits;
  private final TimeLimit time;

  Offices(ReadLimits limits, TimeLimit time) {
    this.limits = limits;
    this.time = time;
  }

  Article read(Content content, String mediaType) throws IOException, SAXException, TikaException {
    switch (mediaType) {
      case "application/pdf" -> require(content.endHas("%%EOF", PDF_END));
      case "application/rtf" -> require(content.endHas("}", 16));
      case "application/msword" -> {}
      default -> requireHarmlessZip(content);
    }
    return new TikaFormat(mediaType, PARSERS.get(mediaType), context(), limits, layout(mediaType))
        .read(content);
  }

  private static void require(boolean whole) {
    if (!whole) {
      throw new SkipException(SkipReason.TRUNCATED, "copy it again from where it came");
    }
  }

  private void requireHarmlessZip(Content content) throws IOException {
    Expansion expansion = new Expansion(limits, time);
    new Archive(content, expansion)
        .zip(
            (name, compressed, bytes) -> {
              try (InputStream in = bytes.open()) {
                expansion.measure(in, compressed);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  private static UnaryOperator<String> layout(String mediaType) {
    return mediaType.equals("application/pdf") ? Pages::reflow : Prose::lines;
  }

  private static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    pdf.setCatchIntermediateIOExceptions(false);
    pdf.setMaxMainMemoryBytes(MAX_PDF_MEMORY);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    return context;
  }
}
