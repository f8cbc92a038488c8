package org.trama.export.statement;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.XSD;
import org.trama.export.output.XmlStream;

/** Writes statements that come sorted by subject as RDF/XML: a description for each subject. */
public final class RdfXml {
  private static final Map<String, String> PREFIXES =
      ExportPrefixes.ALL.keySet().stream()
          .collect(Collectors.toMap(ExportPrefixes.ALL::get, Function.identity()));

  private final XmlStream xml;
  private String subject = "";

  /** Begins a document with the prefixes of all exports. */
  public RdfXml(OutputStream out) {
    xml = new XmlStream(out);
    Map<String, String> namespaces = new TreeMap<>();
    ExportPrefixes.ALL.forEach((prefix, iri) -> namespaces.put("xmlns:" + prefix, iri));
    xml.open("rdf:RDF", namespaces);
  }

  /** Writes one more statement. */
  public void statement(Triple triple) {
    String name = triple.getSubject().toString();
    if (!name.equals(subject)) {
      end();
      subject = name;
      xml.open(
          "rdf:Description",
          Map.of(triple.getSubject().isURI() ? "rdf:about" : "rdf:nodeID", name));
    }
    Map<String, String> attributes = new TreeMap<>();
    String element = element(triple.getPredicate().getURI(), attributes);
    Node object = triple.getObject();
    if (object.isLiteral()) {
      kind(object, attributes);
      xml.text(element, attributes, object.getLiteralLexicalForm());
    } else {
      attributes.put(object.isURI() ? "rdf:resource" : "rdf:nodeID", object.toString());
      xml.empty(element, attributes);
    }
  }

  private static String element(String property, Map<String, String> attributes) {
    int cut = Util.splitNamespaceXML(property);
    String namespace = property.substring(0, cut);
    String prefix = PREFIXES.get(namespace);
    if (prefix == null) {
      attributes.put("xmlns:p", namespace);
    }
    return (prefix == null ? "p" : prefix) + ":" + property.substring(cut);
  }

  private static void kind(Node literal, Map<String, String> attributes) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      attributes.put("xml:lang", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      attributes.put("rdf:datatype", literal.getLiteralDatatypeURI());
    }
  }

  private void end() {
    if (!subject.isEmpty()) {
      xml.close();
    }
  }

  /** Completes the file and leaves the stream beneath open. */
  public void close() {
    end();
    xml.close();
    xml.end();
  }
}
