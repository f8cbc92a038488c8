package org.trama.serve;

import java.io.InputStream;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.trama.knowledge.OntologyFiles;

/** A small store with a bit of everything. */
public final class ThreeDocuments {
  private static final String ONTOLOGY_GRAPH = "https://w3id.org/trama/resource/graph/ontology";

  private ThreeDocuments() {}

  /** The documents and the ontology in a store in memory. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    InputStream trig = ThreeDocuments.class.getResourceAsStream("three-documents.trig");
    String ontology = OntologyFiles.packed().text(OntologyFiles.ONTOLOGY);
    Txn.executeWrite(
        dataset,
        () -> {
          RDFParser.source(trig).lang(Lang.TRIG).parse(dataset);
          RDFParser.fromString(ontology, Lang.TURTLE)
              .parse(dataset.getGraph(NodeFactory.createURI(ONTOLOGY_GRAPH)));
        });
    return dataset;
  }

  /** What {@code work} makes of the dataset with the union of its graphs as the default graph. */
  public static <T> T reading(DatasetGraph dataset, Function<DatasetGraph, T> work) {
    DatasetGraph view = UnionView.of(dataset);
    return Txn.calculateRead(view, () -> work.apply(view));
  }
}
