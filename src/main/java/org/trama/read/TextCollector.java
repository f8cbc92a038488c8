package org.trama.read;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears a document as XHTML events and keeps its text, a line for each block of it.
 *
 * <p>Stops the parser, by an exception, at a text too long, at elements nested too deeply, and when
 * its thread is interrupted. What stopped it is remembered, because parsers swallow exceptions.
 */
final class TextCollector extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "br",
          "blockquote",
          "pre",
          "hr",
          "section",
          "article",
          "body",
          "dt",
          "dd");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SILENT = Set.of("head", "title", "script", "style");

  private final StringBuilder text = new StringBuilder();
  private final int maxCharacters;
  private final int maxNesting;
  private int depth;
  private int silence;
  private boolean stopped;
  private SkipException reason =
      new SkipException(SkipReason.TIMEOUT, "the reading was interrupted");

  TextCollector(ReadLimits limits) {
    this.maxCharacters = limits.maxCharacters();
    this.maxNesting = limits.maxNesting();
  }

  static SkipException tooDeep(int limit) {
    return new SkipException(
        SkipReason.TOO_DEEP, "its elements lie more than " + limit + " deep; raise --max-nesting");
  }

  static SkipException tooLong(int limit) {
    String detail = "its text has more than %,d characters; raise --max-characters or split it";
    return new SkipException(SkipReason.TOO_LARGE, String.format(Locale.ROOT, detail, limit));
  }

  /** The text so far; throws what stopped the parser, whatever the parser made of it. */
  String text() {
    if (stopped) {
      throw reason;
    }
    return text.toString();
  }

  /** Throws what stopped the parser, where something did. */
  void rethrow() {
    if (stopped) {
      throw reason;
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > maxNesting) {
      stop(tooDeep(maxNesting));
    }
    silence += SILENT.contains(local) ? 1 : 0;
    separate(local);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    silence -= SILENT.contains(local) ? 1 : 0;
    if (!local.equals("br")) {
      separate(local);
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (Thread.currentThread().isInterrupted()) {
      stop(reason);
    }
    if (silence > 0) {
      return;
    }
    if (text.length() + length > 2 * (long) maxCharacters) {
      stop(tooLong(maxCharacters));
    }
    text.append(ch, start, length);
  }

  /** The ends of printed lines come as white space that matters to nobody else. */
  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
    characters(ch, start, length);
  }

  private void separate(String element) {
    if (silence == 0 && BLOCKS.contains(element)) {
      text.append('\n');
    } else if (silence == 0 && CELLS.contains(element)) {
      text.append(' ');
    }
  }

  private void stop(SkipException why) throws SAXException {
    stopped = true;
    reason = why;
    throw new SAXException(why);
  }
}
