package org.trama.validate;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trama.rdf.Sample;

/** Every way in which a graph can break a shape: at least one for each. */
final class Faults {
  static final String PREFIXES =
      """
      PREFIX e: <https://w3id.org/trama/resource/entity/>
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String FIRST = document(Sample.FIRST);
  private static final String SECOND = document(Sample.SECOND);
  private static final Node DOCUMENT = Sample.iris().document(Sample.FIRST);

  private Faults() {}

  private static String document(String path) {
    return "<" + Sample.iris().document(path).getURI() + ">";
  }

  static Stream<Fault> all() {
    return Stream.of(entities(), documents(), excerpts(), events(), claims(), derived())
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> entities() {
    Node graph = Sample.iris().entitiesGraph();
    return Stream.of(
        new Fault("entity-kind", graph, "INSERT DATA { e:rusia a trama:Person }"),
        new Fault("entity-kind", graph, "DELETE DATA { e:rusia a trama:Country }"),
        new Fault("entity-label", graph, "DELETE DATA { e:rusia rdfs:label 'Rusia'@es }"),
        new Fault("entity-label", graph, "INSERT DATA { e:rusia rdfs:label 'La Rusia'@es }"),
        new Fault("entity-name", graph, "INSERT DATA { e:rusia skos:altLabel ''@es }"),
        new Fault("entity-same", graph, "INSERT DATA { e:rusia owl:sameAs 'Q159' }"),
        new Fault("part", graph, "INSERT DATA { e:nadie trama:partOf e:rusia }"),
        new Fault("part-of", graph, "INSERT DATA { e:rusia trama:partOf e:nadie }"));
  }

  private static Stream<Fault> documents() {
    return Stream.of(
        without("document-path", "trama:path"),
        without("document-sha256", "trama:sha256"),
        instead("document-sha256", "Document", "trama:sha256", "'ABC'"),
        without("document-text", "nif:isString"),
        without("document-language", "dcterms:language"),
        without("document-format", "dcterms:format"),
        instead("document-issued", "Document", "dcterms:issued", "'ayer'"),
        instead("position-holder", "Position", "trama:holder", "e:rusia"),
        without("position-holder", "trama:holder"),
        without("position-title", "trama:title"),
        instead("position-of", "Position", "trama:of", "e:lavrov"),
        without("position-evidence", "Position", "trama:evidence"),
        without("position-document", "Position", "trama:inDocument"),
        without("thing-label", "Thing", "rdfs:label"));
  }

  private static Stream<Fault> excerpts() {
    return Stream.of(
        in(
            "excerpt-offsets",
            "DELETE { ?m nif:anchorOf 'ruso' } INSERT { ?m nif:anchorOf 'rusa' } WHERE { ?m"
                + " nif:anchorOf 'ruso' }"),
        in("excerpt-offsets", moved("?b - 1", "?e - 1")),
        in("excerpt-offsets", moved("?b", "?e + 1000")),
        without("excerpt-document", "Mention", "trama:inDocument"),
        without("in-document", "Mention", "a"),
        in("excerpt-begin", moved("?e + 1", "?e")),
        without("excerpt-begin", "nif:beginIndex"),
        without("excerpt-end", "nif:endIndex"),
        without("excerpt-anchor", "nif:anchorOf"),
        without("mention-refers", "trama:refersTo"),
        instead("mention-refers", "Mention", "trama:refersTo", "e:nadie"),
        instead("mention-form", "Mention", "trama:form", "trama:Actual"));
  }

  private static String moved(String begin, String end) {
    return """
    DELETE { ?m nif:beginIndex ?b ; nif:endIndex ?e }
    INSERT { ?m nif:beginIndex ?c ; nif:endIndex ?f }
    WHERE { ?m nif:anchorOf 'Lavrov' ; nif:beginIndex ?b ; nif:endIndex ?e
      BIND (STRDT(STR(%s), xsd:nonNegativeInteger) AS ?c) BIND (STRDT(STR(%s), xsd:nonNegativeInteger) AS ?f) }
    """
        .formatted(begin, end);
  }

  private static Stream<Fault> events() {
    return Stream.of(
        in("event-class", "DELETE WHERE { ?e a trama:ArmsTransfer }"),
        instead("event-class", "ArmsTransfer", "a", "trama:Event , trama:Picnic"),
        in("event-class", "INSERT { ?e a trama:Attack } WHERE { ?e a trama:ArmsTransfer }"),
        without("event-claim", "trama:about"),
        without("event-plover", "trama:plover"),
        instead("event-agent", "Event", "trama:agent", "e:nadie"),
        instead("event-agent", "Event", "trama:agent", "'Rusia'"),
        instead("event-participant", "Event", "trama:participant", "trama:Actual"),
        instead("event-target", "Event", "trama:target", "e:nadie"),
        instead("event-object", "Event", "trama:object", "'misiles'"),
        instead("event-place", "Event", "trama:place", "e:lavrov"),
        instead("event-quantity", "Event", "trama:quantity", "7000"),
        instead("event-time", "Event", "trama:time", "'el viernes'"),
        instead("quantity-min", "Quantity", "trama:min", "7000.5"),
        instead("quantity-max", "Quantity", "trama:max", "'muchos'"),
        instead("quantity-unit", "Quantity", "trama:unit", "''"),
        without("quantity-text", "Quantity", "trama:text"),
        instead("time-start", "TimeSpan", "trama:start", "'2024-09-14'^^xsd:date"),
        instead("time-end", "TimeSpan", "trama:end", "'2024'"),
        without("time-text", "TimeSpan", "trama:text"));
  }

  private static Stream<Fault> claims() {
    return Stream.of(
        instead("claim-about", "Claim", "trama:about", "e:rusia"),
        instead("claim-source", "Claim", "trama:source", "e:nadie"),
        without("claim-polarity", "trama:polarity"),
        instead("claim-polarity", "Claim", "trama:polarity", "trama:Disputed"),
        without("claim-modality", "trama:modality"),
        without("claim-evidence", "Claim", "trama:evidence"),
        in(
            "claim-evidence-document",
            "INSERT { ?e trama:inDocument e:rusia } WHERE { ?c a trama:Claim ; trama:evidence ?e"
                + " }"),
        without("claim-document", "Claim", "trama:inDocument"),
        instead("claim-confidence", "Claim", "trama:confidence", "1.5", "trama:Denied"),
        in("claim-ground", "INSERT { ?c trama:ground trama:Denied } WHERE { ?c a trama:Claim }"),
        without("claim-rule", "trama:rule"),
        without("claim-run", "prov:wasGeneratedBy"),
        without("run-program", "trama:programVersion"),
        without("run-lexicon", "trama:lexiconVersion"),
        in("dangling-reference", "INSERT { ?c trama:rebuts e:nadie } WHERE { ?c a trama:Claim }"));
  }

  private static Stream<Fault> derived() {
    Node graph = Sample.iris().derivedGraph();
    return Stream.of(
        new Fault(
            "derived",
            graph,
            "INSERT DATA { e:nada trama:status trama:Stated ; trama:corroboration 1 }"),
        new Fault(
            "derived-status",
            graph,
            "INSERT { ?e trama:status trama:Stated } WHERE { ?e trama:status ?s }"),
        new Fault("derived-corroboration", graph, "DELETE WHERE { ?e trama:corroboration ?n }"),
        new Fault(
            "derived-disputed",
            graph,
            "INSERT { ?e trama:disputedBy e:nadie } WHERE { ?e trama:status ?s }"),
        new Fault("reprint", graph, "INSERT DATA { e:rusia trama:reprintOf %s }".formatted(FIRST)),
        new Fault(
            "reprint-original",
            graph,
            "INSERT DATA { %s trama:reprintOf e:rusia }".formatted(FIRST)),
        new Fault(
            "reprint-chain",
            graph,
            "INSERT DATA { %1$s trama:reprintOf %2$s . %2$s trama:reprintOf %1$s }"
                .formatted(FIRST, SECOND)),
        new Fault("correction-label", graph, correction("trama:line 1 ; trama:corrects e:rusia")),
        new Fault("correction-line", graph, correction("rdfs:label 'x' ; trama:corrects e:rusia")),
        new Fault("correction-corrects", graph, correction("rdfs:label 'x' ; trama:line 1")));
  }

  private static String correction(String rest) {
    return "INSERT DATA { e:correction a trama:Correction ; " + rest + " }";
  }

  private static Fault in(String shape, String update) {
    return new Fault(shape, DOCUMENT, update);
  }

  private static Fault without(String shape, String property) {
    return in(shape, "DELETE WHERE { ?s " + property + " ?o }");
  }

  private static Fault without(String shape, String type, String property) {
    return in(
        shape,
        "DELETE { ?s %2$s ?o } WHERE { ?s a trama:%1$s ; %2$s ?o }".formatted(type, property));
  }

  private static Fault instead(String shape, String type, String property, String value) {
    return in(
        shape,
        "DELETE { ?s %2$s ?o } INSERT { ?s %2$s %3$s } WHERE { ?s a trama:%1$s OPTIONAL { ?s %2$s ?o } }"
            .formatted(type, property, value));
  }

  private static Fault instead(
      String shape, String type, String property, String value, String polarity) {
    return in(
        shape,
        "DELETE { ?s %2$s ?o } INSERT { ?s %2$s %3$s } WHERE { ?s a trama:%1$s ; trama:polarity %4$s ; %2$s ?o }"
            .formatted(type, property, value, polarity));
  }
}
