package org.trama.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A format that one of Tika's parsers reads. What is embedded in the document (images, sheets) is
 * left alone.
 */
final class TikaFormat implements Format {
  private final String mediaType;
  private final Parser parser;
  private final ParseContext context;
  private final ReadLimits limits;
  private final UnaryOperator<String> layout;

  /**
   * A format.
   *
   * @param context options for the parser; owned by this object from now on
   * @param layout makes prose of the lines that the parser reports
   */
  TikaFormat(
      String mediaType,
      Parser parser,
      ParseContext context,
      ReadLimits limits,
      UnaryOperator<String> layout) {
    this.mediaType = mediaType;
    this.parser = parser;
    this.limits = limits;
    this.layout = layout;
    this.context = context;
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
  }

  @Override
  public Article read(Content content) throws IOException, SAXException, TikaException {
    TextCollector collector = new TextCollector(limits);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    try (InputStream in = TikaInputStream.get(content.bytes())) {
      parser.parse(in, collector, metadata, context);
    } finally {
      collector.rethrow();
    }
    return new Article(layout.apply(collector.text()), mediaType, facts(metadata));
  }

  private static Facts facts(Metadata metadata) {
    return new Facts(
        values(metadata, "dc:title").findFirst(),
        Stream.of("dc:date", "dcterms:created", "dcterms:modified")
            .flatMap(name -> values(metadata, name))
            .map(Facts::day)
            .flatMap(Optional::stream)
            .findFirst(),
        values(metadata, TikaCoreProperties.LANGUAGE.getName()).findFirst(),
        values(metadata, "dc:publisher").findFirst(),
        values(metadata, "dc:source").findFirst(),
        authors(metadata));
  }

  private static List<String> authors(Metadata metadata) {
    return values(metadata, TikaCoreProperties.CREATOR.getName()).distinct().toList();
  }

  private static Stream<String> values(Metadata metadata, String name) {
    return Stream.of(metadata.getValues(name)).map(Facts::present).flatMap(Optional::stream);
  }

  /** Declines everything embedded. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("nothing embedded is ever parsed");
    }
  }
}
