package org.trama.serve;

import java.util.Set;

/**
 * The paths of what is served that have names of their own; in Spanish where people see them. Nodes
 * stand under the end of their IRI.
 */
final class SitePaths {
  static final String HOME = "/";
  static final String STYLE = "/estilo.css";
  static final String QUERY = "/consulta";

  /** Where ready-made queries stand by their names. */
  static final String READY = "/consultas/";

  static final String NODE = "/nodo";
  static final String SEARCH = "/buscar";
  static final String EVENTS = "/sucesos";
  static final String DISPUTES = "/disputas";
  static final String BETWEEN = "/entre";
  static final String GRAPH = "/grafo";

  /** What is being done to the dataset. */
  static final String PROGRESS = "/progreso";

  static final String ONTOLOGY = "/ontologia";

  /** The page of the ontology, and where the path of its IRI ends. */
  static final Set<String> ONTOLOGIES = Set.of(ONTOLOGY, "/ontology");

  /** Where programs ask. */
  static final String SPARQL = "/trama/sparql";

  private SitePaths() {}
}
