package org.trama.export.statement;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The short names that make the files readable. */
public final class ExportPrefixes {
  /** Namespaces by their prefixes, sorted by these. */
  public static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                  Map.entry("dcterms", "http://purl.org/dc/terms/"),
                  Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                  Map.entry(
                      "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("time", "http://www.w3.org/2006/time#"),
                  Map.entry("trama", "https://w3id.org/trama/ontology#"),
                  Map.entry("void", "http://rdfs.org/ns/void#"),
                  Map.entry("wd", "http://www.wikidata.org/entity/"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private ExportPrefixes() {}
}
