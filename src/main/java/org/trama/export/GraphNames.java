package org.trama.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Which graphs of a dataset are what. The graph of a document is named after the document; the
 * others end in what they are, under any base.
 */
final class GraphNames {
  private final List<Node> all;
  private final List<Node> documents;

  GraphNames(DatasetGraph dataset) {
    all = Iter.asStream(dataset.listGraphNodes()).sorted(NodeCmp::compareRDFTerms).toList();
    Facts facts = new Facts(dataset);
    documents = all.stream().filter(name -> facts.is(name, name, Terms.DOCUMENT)).toList();
  }

  /** All, sorted. */
  List<Node> all() {
    return all;
  }

  /** Those of documents, sorted. */
  List<Node> documents() {
    return documents;
  }

  Optional<Node> entities() {
    return ending("graph/entities");
  }

  Optional<Node> derived() {
    return ending("graph/derived");
  }

  private Optional<Node> ending(String suffix) {
    return all.stream()
        .filter(name -> name.isURI() && name.getURI().endsWith(suffix))
        .filter(name -> !documents.contains(name))
        .findFirst();
  }
}
