package org.trama.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What there is in a graph.
 *
 * @param documents how many
 * @param claims how many
 * @param denials how many of the claims deny
 * @param disputed how many events some assert and others deny
 * @param entities how many of each kind, by the Spanish name of the kind, most first
 * @param events how many of each class, likewise
 * @param runs what the graph was built with
 */
record Figures(
    long documents,
    long claims,
    long denials,
    long disputed,
    Map<String, Long> entities,
    Map<String, Long> events,
    List<String> runs) {
  private static final String PREFIXES =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static final String CLASSES =
      """
      SELECT ?name (COUNT(DISTINCT ?node) AS ?count) WHERE {
        ?class rdfs:subClassOf+ trama:%s ; rdfs:label ?name .
        ?node a ?class .
        FILTER (LANG(?name) = "es" && ?class != trama:Actor)
      } GROUP BY ?name ORDER BY DESC(?count) ?name
      """;
  private static final String RUNS =
      """
      SELECT ?name WHERE {
        ?run trama:programVersion ?program ; trama:lexiconVersion ?lexicon .
        BIND (CONCAT("Trama ", ?program, ", léxico ", ?lexicon) AS ?name)
      } ORDER BY ?name
      """;

  Figures {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    runs = List.copyOf(runs);
  }

  /** The figures of {@code dataset}, within a transaction. */
  static Figures of(DatasetGraph dataset, Answers answers) {
    Reading reading = new Reading(dataset, answers);
    return new Figures(
        reading.count("?node a trama:Document"),
        reading.count("?node a trama:Claim"),
        reading.count("?node a trama:Claim ; trama:polarity trama:Denied"),
        reading.count("?node trama:status trama:Disputed"),
        reading.byClass("Entity"),
        reading.byClass("Event"),
        reading.names(RUNS));
  }

  long allEntities() {
    return entities.values().stream().mapToLong(Long::longValue).sum();
  }

  long allEvents() {
    return events.values().stream().mapToLong(Long::longValue).sum();
  }

  private record Reading(DatasetGraph dataset, Answers answers) {
    private List<Binding> rows(String query) {
      return answers.answer(dataset, QueryFactory.create(PREFIXES + query)).rows();
    }

    long count(String pattern) {
      return number(
          rows("SELECT (COUNT(DISTINCT ?node) AS ?count) WHERE { " + pattern + " }").get(0));
    }

    Map<String, Long> byClass(String root) {
      Map<String, Long> counts = new LinkedHashMap<>();
      rows(CLASSES.formatted(root)).forEach(row -> counts.put(name(row), number(row)));
      return counts;
    }

    List<String> names(String query) {
      List<String> names = new ArrayList<>();
      rows(query).forEach(row -> names.add(name(row)));
      return names;
    }

    private static String name(Binding row) {
      return row.get(Var.alloc("name")).getLiteralLexicalForm();
    }

    private static long number(Binding row) {
      return Long.parseLong(row.get(Var.alloc("count")).getLiteralLexicalForm());
    }
  }
}
