package org.trama.export.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML in UTF-8, one element a line, as it comes. Characters that XML cannot hold become U+FFFD.
 *
 * <p>JGraphT's exporters would need the whole graph in memory; the writer of the JDK needs none of
 * it. It is given a writer of no known encoding, because it breaks letters of two code units when
 * it knows one.
 */
public final class XmlStream {
  private static final String ILLEGAL =
      "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  private final BufferedWriter out;
  private final XMLStreamWriter xml;
  private int depth;

  /**
   * Begins a document; throws {@link ExportException}, as every method does, where it cannot be
   * written.
   */
  public XmlStream(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    try {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (IOException | XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Opens an element; attributes are written in the order of the map, empty ones left out. */
  public XmlStream open(String name, Map<String, String> attributes) {
    try {
      line();
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Closes the element that was opened last. */
  public XmlStream close() {
    try {
      depth--;
      line();
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element with nothing in it; attributes as in {@link #open}. */
  public XmlStream empty(String name, Map<String, String> attributes) {
    try {
      line();
      xml.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element with text in it, which keeps its line ends; attributes as in {@link #open}. */
  public XmlStream text(String name, Map<String, String> attributes, String text) {
    try {
      line();
      xml.writeStartElement(name);
      attributes(attributes);
      characters(clean(text));
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Readers take a carriage return for a line feed unless it is escaped. */
  private void characters(String text) throws XMLStreamException {
    int begin = 0;
    for (int end = text.indexOf('\r'); end >= 0; end = text.indexOf('\r', begin)) {
      xml.writeCharacters(text.substring(begin, end));
      xml.writeEntityRef("#xD");
      begin = end + 1;
    }
    xml.writeCharacters(text.substring(begin));
  }

  /** Completes the document and leaves the stream beneath open. */
  public void end() {
    try {
      xml.writeCharacters("\n");
      xml.flush();
      out.flush();
    } catch (IOException | XMLStreamException e) {
      throw failed(e);
    }
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (!attribute.getValue().isEmpty()) {
        xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
      }
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The text as XML can hold it, of the same length. */
  static String clean(String text) {
    return text.replaceAll(ILLEGAL, "\uFFFD");
  }

  private static ExportException failed(Exception e) {
    return new ExportException("the XML cannot be written: " + e.getMessage(), e);
  }
}
