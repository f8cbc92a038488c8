package org.trama.export;

import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Statements as N-Triples writes them, in UTF-8, without the point at the end. */
final class StatementLines {
  private static final NodeFormatter FORMAT = new NodeFormatterNT();

  private StatementLines() {}

  static String node(Node node) {
    StringWriterI out = new StringWriterI();
    FORMAT.format(out, node);
    return out.toString();
  }

  /** Subject, predicate and object, each followed by a space. */
  static String line(Triple triple) {
    StringWriterI out = new StringWriterI();
    FORMAT.format(out, triple.getSubject());
    out.print(" ");
    FORMAT.format(out, triple.getPredicate());
    out.print(" ");
    FORMAT.format(out, triple.getObject());
    out.print(" ");
    return out.toString();
  }
}
