package org.trama.export;

/** The serialisations of RDF that are written. */
public enum RdfFormat implements ExportFormat {
  TTL("Turtle", false),
  NT("N-Triples", false),
  RDFXML("RDF/XML", false),
  NQ("N-Quads", true),
  TRIG("TriG", true),
  JSONLD("JSON-LD 1.1", true),
  JSONLD_FRAMED("JSON-LD 1.1, framed by document", true);

  private final String title;
  private final boolean graphs;

  RdfFormat(String title, boolean graphs) {
    this.title = title;
    this.graphs = graphs;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String columns() {
    return "";
  }

  /** Whether it keeps the named graphs apart; the others hold their union. */
  public boolean keepsGraphs() {
    return graphs;
  }
}
