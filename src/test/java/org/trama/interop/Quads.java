package org.trama.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The statements of a dataset as sorted lines. No blank node stands anywhere, so two datasets are
 * the same if and only if their lines are.
 */
record Quads(SortedSet<String> lines) {
  /** All quads of the named graphs and of the default graph. */
  static Quads of(DatasetGraph dataset) {
    SortedSet<String> lines = new TreeSet<>();
    Iter.asStream(dataset.find()).forEach(quad -> lines.add(line(quad)));
    return new Quads(lines);
  }

  /** The triples of all named graphs, whichever graph they stand in. */
  static Quads unionOf(DatasetGraph dataset) {
    SortedSet<String> lines = new TreeSet<>();
    Iter.asStream(dataset.find())
        .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
        .forEach(quad -> lines.add(line(quad)));
    return new Quads(lines);
  }

  /** What N-Quads or N-Triples say. */
  static Quads parse(String nquads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(nquads)).lang(Lang.NQUADS).parse(dataset);
    return of(dataset);
  }

  /** The same with another spelling of each line. */
  Quads mapLines(UnaryOperator<String> spelling) {
    return new Quads(lines.stream().map(spelling).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String line(Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : " " + NodeFmtLib.strNT(quad.getGraph());
    return String.join(
            " ",
            NodeFmtLib.strNT(quad.getSubject()),
            NodeFmtLib.strNT(quad.getPredicate()),
            NodeFmtLib.strNT(quad.getObject()))
        + graph;
  }

  /** Fails, with the lines that are missing or too many, unless both say the same. */
  void areThoseOf(Quads expected) {
    SortedSet<String> missing = new TreeSet<>(expected.lines);
    missing.removeAll(lines);
    SortedSet<String> surplus = new TreeSet<>(lines);
    surplus.removeAll(expected.lines);
    assertThat(missing).as("missing, with surplus " + surplus).isEmpty();
    assertThat(surplus).as("surplus").isEmpty();
    assertThat(lines).isNotEmpty();
  }
}
