package org.trama.interop;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.trama.rdf.Sample;
import org.trama.rdf.Vocabulary;

/** The sample with one more document, whose text and name are hard on serialisations. */
final class Awkward {
  /** Characters that need escapes somewhere, and that XML can hold. */
  static final String FIT_FOR_XML =
      "«Ñandú» \"comillas\" 'simples' \\ barra \t tabulador \r\n línea\r sola ]]> <b>&amp;</b>"
          + " \u00A0 \u0085 \u2028 \uFEFF \uD83D\uDE80 e\u0301 'fin' \"\"\" ''' \uE000 ";

  /** Characters that XML 1.0 cannot hold. */
  static final String UNFIT_FOR_XML = "página 1\fpágina 2 \u0001 \u001F \b fin";

  private Awkward() {}

  /** Without characters that XML cannot hold. */
  static DatasetGraph fitForXml() {
    return with(FIT_FOR_XML);
  }

  /** With a form feed and other control characters. */
  static DatasetGraph unfitForXml() {
    return with(FIT_FOR_XML + UNFIT_FOR_XML);
  }

  private static DatasetGraph with(String text) {
    DatasetGraph dataset = Sample.dataset();
    Node document = Sample.iris().document("año 2024/«¿qué?» #1 & 100%.txt");
    dataset.add(document, document, RDF.type.asNode(), Vocabulary.DOCUMENT_CLASS);
    dataset.add(document, document, Vocabulary.IS_STRING, NodeFactory.createLiteralString(text));
    dataset.add(document, document, DCTerms.title.asNode(), NodeFactory.createLiteralString(""));
    return dataset;
  }
}
