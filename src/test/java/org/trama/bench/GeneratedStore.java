package org.trama.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.trama.knowledge.OntologyFiles;

/** A store of documents that nobody wrote: of twelve events each, some told by several. */
final class GeneratedStore {
  private static final String BASE = "https://w3id.org/trama/resource/";

  /** What the documents' Turtle begins with. */
  static final String PREFIXES =
      """
      @prefix t: <https://w3id.org/trama/ontology#> .
      @prefix b: <https://w3id.org/trama/resource/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      """;

  private static final String[] KINDS = {"Person", "Country", "Place", "Organization"};
  private static final String[] TYPES = {
    "Meeting", "Visit", "ArmsTransfer", "Attack", "Sanction", "Accusation", "Support", "Threat"
  };

  private final Random random = new Random(1);
  private final int documents;
  private final int entities;

  /** The same documents and entities for the same numbers. */
  GeneratedStore(int documents, int entities) {
    this.documents = documents;
    this.entities = entities;
  }

  /** Fills an empty store. */
  void fill(DatasetGraph dataset) throws IOException {
    Path file = Files.createTempFile("bench", ".trig");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      trig(out);
    }
    DataLoader loader = LoaderFactory.phasedLoader(dataset, (form, words) -> {});
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    Files.delete(file);
    String ontology = OntologyFiles.packed().text(OntologyFiles.ONTOLOGY);
    Txn.executeWrite(
        dataset,
        () ->
            RDFParser.fromString(ontology, Lang.TURTLE)
                .parse(dataset.getGraph(NodeFactory.createURI(BASE + "graph/ontology"))));
  }

  private void trig(Appendable out) throws IOException {
    out.append(PREFIXES).append("<").append(BASE).append("graph/entities> {\n");
    for (int i = 0; i < entities; i++) {
      out.append(
          "<%sentity/e%d> a t:Entity, t:%s ; rdfs:label \"Nómbre %d %s\"@es ; skos:altLabel \"Álias %d\"@es .\n"
              .formatted(BASE, i, KINDS[i % 4], i, Integer.toString(i * 7919, 36), i));
    }
    out.append("}\n");
    for (int i = 0; i < documents; i++) {
      document(i, out);
    }
  }

  /** Writes a document as a graph of TriG. */
  void document(int number, Appendable out) throws IOException {
    String iri = BASE + "document/d" + number + ".txt";
    StringBuilder text = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int who = entity();
      int whom = entity();
      int begin = text.length();
      text.append("Nómbre ").append(who).append(" actuó sobre Nómbre ").append(whom).append('.');
      String event =
          BASE
              + "event/v"
              + (random.nextInt(8) == 0 ? random.nextInt(documents * 10) : number * 10 + i);
      rest.append(
          "<%s> a t:Event, t:%s ; t:agent <%sentity/e%d> ; t:target <%sentity/e%d> .\n"
              .formatted(event, TYPES[i % 8], BASE, who, BASE, whom));
      rest.append(
          "<%s#passage-%d-%d> a t:Passage ; t:inDocument <%s> ; nif:beginIndex %d ; nif:endIndex %d ; nif:anchorOf \"%s\" .\n"
              .formatted(
                  iri, begin, text.length(), iri, begin, text.length(), text.substring(begin)));
      rest.append(
          "<%s#claim-%d> a t:Claim ; t:about <%s> ; t:polarity t:%s ; t:modality t:Actual ; t:evidence <%s#passage-%d-%d> ; t:inDocument <%s> ; t:confidence 0.8 %s .\n"
              .formatted(
                  iri,
                  i,
                  event,
                  random.nextInt(12) == 0 ? "Denied" : "Asserted",
                  iri,
                  begin,
                  text.length(),
                  iri,
                  random.nextBoolean() ? "; t:source <" + BASE + "entity/e" + entity() + ">" : ""));
      for (int mention : new int[] {who, whom}) {
        rest.append(
            "<%s#mention-%d-%d> a t:Mention ; t:inDocument <%s> ; nif:beginIndex %d ; nif:endIndex %d ; nif:anchorOf \"Nómbre\" ; t:refersTo <%sentity/e%d> .\n"
                .formatted(iri, begin, mention, iri, begin, begin + 6, BASE, mention));
      }
      text.append(i % 4 == 3 ? "\n" : " ");
    }
    out.append(
        "<%s> {\n<%s> a t:Document ; t:path \"d%d.txt\" ; dct:issued \"20%02d-%02d-%02d\"^^xsd:date ; nif:isString \"%s\" .\n"
            .formatted(
                iri,
                iri,
                number,
                15 + number % 11,
                1 + number % 12,
                1 + number % 28,
                text.toString().replace("\n", "\\n")));
    out.append(rest).append("}\n");
  }

  /** A few are in most of the news. */
  private int entity() {
    return (int) (Math.pow(random.nextDouble(), 4) * entities);
  }
}
