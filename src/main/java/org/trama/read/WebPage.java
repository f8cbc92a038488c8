package org.trama.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.trama.read.TextDecoder.Decoded;

/** Web pages: the article without what surrounds it, and what the page says about it. */
final class WebPage implements Format {
  private static final int HEAD = 4096;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final Pattern ENTITY = Pattern.compile("(?is)<!DOCTYPE[^>\\[]*\\[.*?<!ENTITY");

  private final int maxNesting;

  WebPage(int maxNesting) {
    this.maxNesting = maxNesting;
  }

  @Override
  public Article read(Content content) {
    Decoded decoded = TextDecoder.decode(content.bytes(), declared(content.bytes()));
    Document page = parse(decoded.text());
    return new Article(
        ArticleText.of(page), "text/html", PageFacts.of(page), PlainText.warnings(decoded));
  }

  Document parse(String html) {
    if (ENTITY.matcher(html.substring(0, Math.min(HEAD, html.length()))).find()) {
      throw new SkipException(
          SkipReason.HOSTILE, "it defines entities of its own; remove them from its DOCTYPE");
    }
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(maxNesting + 1));
    page.traverse((NodeVisitor) this::checkDepth);
    return page;
  }

  private void checkDepth(Node node, int depth) {
    if (depth > maxNesting) {
      throw TextCollector.tooDeep(maxNesting);
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? charset(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
