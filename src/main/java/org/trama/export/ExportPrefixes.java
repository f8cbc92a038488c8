package org.trama.export;

import java.util.Map;
import java.util.TreeMap;

/** The short names that make the files readable. */
final class ExportPrefixes {
  static final Map<String, String> ALL = new TreeMap<>();

  static {
    ALL.put("dcat", "http://www.w3.org/ns/dcat#");
    ALL.put("dcterms", "http://purl.org/dc/terms/");
    ALL.put("foaf", "http://xmlns.com/foaf/0.1/");
    ALL.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    ALL.put("org", "http://www.w3.org/ns/org#");
    ALL.put("owl", "http://www.w3.org/2002/07/owl#");
    ALL.put("prov", "http://www.w3.org/ns/prov#");
    ALL.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    ALL.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    ALL.put("schema", "https://schema.org/");
    ALL.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    ALL.put("skos", "http://www.w3.org/2004/02/skos/core#");
    ALL.put("time", "http://www.w3.org/2006/time#");
    ALL.put("trama", "https://w3id.org/trama/ontology#");
    ALL.put("void", "http://rdfs.org/ns/void#");
    ALL.put("wd", "http://www.wikidata.org/entity/");
    ALL.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private ExportPrefixes() {}
}
