package org.trama.serve.words;

import java.util.Map;
import java.util.Optional;

/** Names of IRIs of other vocabularies, as short as those who know them write them. */
public final class ShortNames {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://www.w3.org/2000/01/rdf-schema#", "rdfs"),
          Map.entry("http://www.w3.org/2002/07/owl#", "owl"),
          Map.entry("http://www.w3.org/2001/XMLSchema#", "xsd"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://xmlns.com/foaf/0.1/", "foaf"),
          Map.entry("http://www.w3.org/2005/11/its/rdf#", "itsrdf"),
          Map.entry("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", "nif"),
          Map.entry("http://www.w3.org/ns/org#", "org"),
          Map.entry("http://www.w3.org/ns/prov#", "prov"),
          Map.entry("https://schema.org/", "schema"),
          Map.entry("http://semanticweb.cs.vu.nl/2009/11/sem/", "sem"),
          Map.entry("http://www.w3.org/2004/02/skos/core#", "skos"),
          Map.entry("http://www.w3.org/ns/lemon/ontolex#", "ontolex"),
          Map.entry("http://www.w3.org/ns/lemon/synsem#", "synsem"),
          Map.entry("http://www.w3.org/2006/time#", "time"),
          Map.entry("http://www.wikidata.org/entity/", "wd"),
          Map.entry("http://spdx.org/rdf/terms#", "spdx"),
          Map.entry("http://www.gsi.upm.es/ontologies/marl/ns#", "marl"),
          Map.entry("http://purl.org/spar/cito/", "cito"),
          Map.entry("http://www.w3.org/ns/adms#", "adms"));

  private ShortNames() {}

  /**
   * {@code sem:Actor}; of a vocabulary itself, and of other IRIs, the address without what all
   * have.
   */
  public static String of(String iri) {
    return known(iri)
        .orElseGet(() -> iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#]$", ""));
  }

  /** {@code sem:Actor}, where the vocabulary is one of those known here. */
  static Optional<String> known(String iri) {
    int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    return end == iri.length()
        ? Optional.empty()
        : Optional.ofNullable(PREFIXES.get(iri.substring(0, end)))
            .map(prefix -> prefix + ":" + iri.substring(end));
  }
}
