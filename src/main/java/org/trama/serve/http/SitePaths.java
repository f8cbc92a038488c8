package org.trama.serve.http;

import java.util.Set;

/**
 * The paths of what is served that have names of their own; in Spanish where people see them. Nodes
 * stand under the end of their IRI.
 */
public final class SitePaths {
  public static final String HOME = "/";
  public static final String STYLE = "/estilo.css";
  public static final String QUERY = "/consulta";

  /** Where ready-made queries stand by their names. */
  public static final String READY = "/consultas/";

  public static final String NODE = "/nodo";
  public static final String SEARCH = "/buscar";
  public static final String EVENTS = "/sucesos";
  public static final String DISPUTES = "/disputas";
  public static final String BETWEEN = "/entre";
  public static final String GRAPH = "/grafo";

  /** What is being done to the dataset. */
  public static final String PROGRESS = "/progreso";

  public static final String ONTOLOGY = "/ontologia";

  /** The page of the ontology, and where the path of its IRI ends. */
  public static final Set<String> ONTOLOGIES = Set.of(ONTOLOGY, "/ontology");

  /** Where programs ask. */
  public static final String SPARQL = "/trama/sparql";

  private SitePaths() {}
}
