package org.trama.export;

import java.io.OutputStream;
import java.util.List;
import org.trama.export.column.ColumnGuide;
import org.trama.export.propertygraph.CypherWriter;
import org.trama.export.propertygraph.CytoscapeWriter;
import org.trama.export.propertygraph.EdgeColumn;
import org.trama.export.propertygraph.GexfWriter;
import org.trama.export.propertygraph.GraphMlWriter;
import org.trama.export.propertygraph.Neo4jCsvWriter;
import org.trama.export.propertygraph.NetworkWriter;
import org.trama.export.propertygraph.NodeColumn;

/** Files of property graphs, for tools that draw and measure networks. */
public enum NetworkFormat implements ExportFormat {
  GRAPHML("GraphML") {
    @Override
    NetworkWriter writer(OutputStream out) {
      return new GraphMlWriter(out);
    }
  },
  GEXF("GEXF 1.2") {
    @Override
    NetworkWriter writer(OutputStream out) {
      return new GexfWriter(out);
    }
  },
  NEO4J_CSV("ZIP of CSV for neo4j-admin database import") {
    @Override
    NetworkWriter writer(OutputStream out) {
      return new Neo4jCsvWriter(out);
    }
  },
  CYPHER("Cypher script") {
    @Override
    NetworkWriter writer(OutputStream out) {
      return new CypherWriter(out);
    }
  },
  CYTOSCAPE_JSON("Cytoscape JSON") {
    @Override
    NetworkWriter writer(OutputStream out) {
      return new CytoscapeWriter(out);
    }
  };

  private final String title;

  NetworkFormat(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String columns() {
    return ColumnGuide.of("nodes", List.of(NodeColumn.values()))
        .add("edges", List.of(EdgeColumn.values()))
        .text();
  }

  abstract NetworkWriter writer(OutputStream out);
}
