package org.trama.interop;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * A row of an answer: numbers by their value, since engines differ in the types of what they
 * compute; lists joined by commas in alphabetical order, since SPARQL leaves theirs open; and all
 * else as N-Triples has it.
 */
record Row(Map<String, String> cells) implements Comparable<Row> {
  /** A row of these terms; the columns that {@code query} joins from several values are lists. */
  static Row of(Map<String, Node> terms, String query) {
    Map<String, String> cells = new TreeMap<>();
    terms.forEach(
        (name, term) ->
            cells.put(
                name,
                query.contains("separator=\", \") AS ?" + name + ")") ? list(term) : cell(term)));
    return new Row(cells);
  }

  private static String list(Node term) {
    return Stream.of(term.getLiteralLexicalForm().split(", "))
        .sorted()
        .collect(Collectors.joining(", ", "", " @" + term.getLiteralLanguage()));
  }

  /** A term as N-Triples writes it. */
  static Node term(String ntriples) {
    return TokenizerText.fromString(ntriples).next().asNode();
  }

  private static String cell(Node term) {
    return number(term)
        .map(value -> value.stripTrailingZeros().toPlainString())
        .orElseGet(() -> NodeFmtLib.strNT(term));
  }

  private static Optional<BigDecimal> number(Node term) {
    return term.isLiteral()
            && term.getLiteralDatatype() instanceof XSDDatatype
            && term.getLiteralValue() instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  @Override
  public int compareTo(Row other) {
    return cells.toString().compareTo(other.cells.toString());
  }
}
