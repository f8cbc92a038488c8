package org.trama.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as RDF literals, one spelling each. */
final class Literals {
  private static final int CONFIDENCE_SCALE = 4;

  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node spanish(String text) {
    return NodeFactory.createLiteralLang(text, "es");
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  static Node offset(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node count(int count) {
    return NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDinteger);
  }

  static Node decimal(BigDecimal number) {
    return NodeFactory.createLiteralDT(plain(number), XSDDatatype.XSDdecimal);
  }

  static Node confidence(double confidence) {
    return decimal(BigDecimal.valueOf(confidence).setScale(CONFIDENCE_SCALE, RoundingMode.HALF_UP));
  }

  /** Without exponent and without zeros that say nothing: 12000, 0.8. */
  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
