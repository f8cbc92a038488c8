package org.trama.export.statement;

import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.EscapeStr;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Statements as N-Triples writes them, without the point at the end. What needs no escape, which is
 * nearly all, is written here; Jena writes the rest.
 */
public final class StatementLines {
  private static final NodeFormatter FORMAT = new NodeFormatterNT();
  private static final boolean[] IN_IRIS = ascii('!', "<>\"{}|^`\\");
  private static final boolean[] IN_TEXTS = ascii(' ', "\"\\");

  private static final String BLANK = "_:";

  private StatementLines() {}

  /** A node as N-Triples writes it. */
  public static String node(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, out);
    return out.toString();
  }

  /** Subject, predicate and object, each followed by a space. */
  static String line(Triple triple) {
    StringBuilder out = new StringBuilder(256);
    append(triple.getSubject(), out);
    append(triple.getPredicate(), out.append(' '));
    append(triple.getObject(), out.append(' '));
    return out.append(' ').toString();
  }

  private static void append(Node node, StringBuilder out) {
    if (node.isURI() && isPlain(node.getURI(), IN_IRIS)) {
      out.append('<').append(node.getURI()).append('>');
    } else if (node.isLiteral() && isPlain(node.getLiteralLexicalForm(), IN_TEXTS)) {
      out.append('"').append(node.getLiteralLexicalForm()).append('"');
      kind(node, out);
    } else {
      StringWriterI text = new StringWriterI();
      FORMAT.format(text, node);
      out.append(text);
    }
  }

  private static void kind(Node literal, StringBuilder out) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      out.append('@').append(literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      out.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
    }
  }

  /** For each letter of ASCII whether it stands for itself: from {@code least} on, but for some. */
  private static boolean[] ascii(char least, String but) {
    boolean[] plain = new boolean[128];
    for (char letter = least; letter < 0x7F; letter++) {
      plain[letter] = but.indexOf(letter) < 0;
    }
    return plain;
  }

  /** Whether no character is to be escaped; says no where it would have to look twice. */
  private static boolean isPlain(String text, boolean[] ascii) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < 128 ? !ascii[letter] : letter < 0xA0 || letter >= 0xD800) {
        return false;
      }
    }
    return true;
  }

  /** The statement of a line. */
  public static Triple triple(String line) {
    int property = line.indexOf(' ') + 1;
    int object = line.indexOf(' ', property) + 1;
    return Triple.create(
        resource(line.substring(0, property - 1)),
        resource(line.substring(property, object - 1)),
        object(line.substring(object, line.length() - 1)));
  }

  private static Node resource(String term) {
    return term.charAt(0) == '<'
        ? NodeFactory.createURI(EscapeStr.unescapeUnicode(term.substring(1, term.length() - 1)))
        : NodeFactory.createBlankNode(term.substring(BLANK.length()));
  }

  private static Node object(String term) {
    if (term.charAt(0) != '"') {
      return resource(term);
    }
    int end = term.lastIndexOf('"');
    String text = EscapeStr.unescapeStr(term.substring(1, end));
    if (end == term.length() - 1) {
      return NodeFactory.createLiteralString(text);
    }
    return term.charAt(end + 1) == '@'
        ? NodeFactory.createLiteralLang(text, term.substring(end + "'@".length()))
        : NodeFactory.createLiteralDT(text, type(term.substring(end + "'^^<".length())));
  }

  private static RDFDatatype type(String ending) {
    return TypeMapper.getInstance().getSafeTypeByName(ending.substring(0, ending.length() - 1));
  }
}
