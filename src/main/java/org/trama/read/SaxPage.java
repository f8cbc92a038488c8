package org.trama.read;

import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Plays a parsed page to boilerpipe as the events it listens to, and returns the blocks of text it
 * hears.
 */
final class SaxPage implements NodeVisitor {
  private final ContentHandler handler;

  private SaxPage(ContentHandler handler) {
    this.handler = handler;
  }

  static TextDocument blocks(Element root) {
    BoilerpipeHTMLContentHandler handler = new BoilerpipeHTMLContentHandler();
    SaxPage page = new SaxPage(handler);
    try {
      handler.startDocument();
      page.element("body", true);
      NodeTraversor.traverse(page, root);
      page.element("body", false);
      handler.endDocument();
    } catch (SAXException e) {
      throw new SkipException(SkipReason.MALFORMED, "its markup makes no sense: " + e.getMessage());
    }
    return handler.toTextDocument();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element && !element.normalName().equals("body")) {
      element(element.normalName(), true);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("body")) {
      element(element.normalName(), false);
    }
  }

  private void text(String text) {
    try {
      handler.characters(text.toCharArray(), 0, text.length());
    } catch (SAXException e) {
      throw refused(e);
    }
  }

  private void element(String name, boolean opens) {
    try {
      if (opens) {
        handler.startElement("", name, name, new AttributesImpl());
      } else {
        handler.endElement("", name, name);
      }
    } catch (SAXException e) {
      throw refused(e);
    }
  }

  private static SkipException refused(SAXException e) {
    return new SkipException(SkipReason.MALFORMED, "its markup makes no sense: " + e.getMessage());
  }
}
