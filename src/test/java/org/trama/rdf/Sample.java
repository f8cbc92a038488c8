package org.trama.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.Ground;
import org.trama.model.Mention;
import org.trama.model.Metadata;
import org.trama.model.Modality;
import org.trama.model.PartOf;
import org.trama.model.Polarity;
import org.trama.model.Position;
import org.trama.model.Quantity;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/**
 * Two documents that tell of one arms transfer: Ukraine says so, Russia denies it. The first has a
 * letter of two code units.
 */
public final class Sample {
  /** Path of the first document. */
  public static final String FIRST = "prensa/uno.txt";

  /** Path of the second. */
  public static final String SECOND = "prensa/dos.txt";

  /** Id of the event. */
  public static final String TRANSFER = "arms-1";

  private static final String FIRST_TEXT =
      "\uD83D\uDE80 Ucrania dijo que Rusia recibió 7.000 misiles balísticos el viernes. El"
          + " canciller ruso Lavrov lo negó.";
  private static final String SECOND_TEXT = "Corea del Norte envió armas a Rusia.";

  private Sample() {}

  /** Names under the default base. */
  public static Iris iris() {
    return new Iris(Iris.DEFAULT_BASE);
  }

  /** A writer by the ontology packed with the program. */
  public static GraphWriter writer() {
    RunDescription run = new RunDescription("1.0", "abc", List.of("threads=1"));
    return new GraphWriter(iris(), Ontology.read(OntologyFiles.packed()), run);
  }

  /** The two documents and their entities. */
  public static Resolution resolution() {
    return new Resolution(
        List.of(
            entity("corea-del-norte", EntityKind.COUNTRY, "Corea del Norte", List.of("RPDC")),
            entity("lavrov", EntityKind.PERSON, "Serguéi Lavrov", List.of("Lavrov")),
            entity("moscu", EntityKind.PLACE, "Moscú", List.of()),
            entity("rusia", EntityKind.COUNTRY, "Rusia", List.of("ruso")),
            entity("ucrania", EntityKind.COUNTRY, "Ucrania", List.of())),
        List.of(first(), second()));
  }

  private static Entity entity(String key, EntityKind kind, String label, List<String> names) {
    List<String> wholes = key.equals("moscu") ? List.of("rusia") : List.of();
    List<String> sameAs =
        key.equals("rusia") ? List.of("http://www.wikidata.org/entity/Q159") : List.of();
    return new Entity(key, kind, label, names, sameAs, wholes);
  }

  /** The document that quotes both sides. */
  public static ResolvedDocument first() {
    return new ResolvedDocument(
        new Document(
            FIRST,
            "a".repeat(64),
            FIRST_TEXT,
            Metadata.of("es", "text/plain", Optional.of(LocalDate.of(2024, 9, 13)))),
        new Extraction(
            List.of(),
            List.of(
                mention("ucrania", "Ucrania", Mention.Form.NAME),
                mention("rusia", "ruso", Mention.Form.DEMONYM),
                mention("lavrov", "Lavrov", Mention.Form.NAME)),
            List.of(
                new Position(
                    "lavrov", "canciller", Optional.of("rusia"), in(FIRST_TEXT, "canciller ruso"))),
            List.of(new PartOf("moscu", "rusia")),
            List.of(transfer()),
            List.of(
                claim(
                    Optional.of("ucrania"),
                    Polarity.ASSERTED,
                    in(FIRST_TEXT, "recibió 7.000 misiles"),
                    "recibir/ArmsTransfer"),
                claim(
                    Optional.of("lavrov"),
                    Polarity.DENIED,
                    in(FIRST_TEXT, "lo negó"),
                    "negar/Denied"))));
  }

  /** The document that says so itself. */
  public static ResolvedDocument second() {
    return new ResolvedDocument(
        new Document(
            SECOND, "b".repeat(64), SECOND_TEXT, Metadata.of("es", "text/plain", Optional.empty())),
        new Extraction(
            List.of(),
            List.of(new Mention("rusia", in(SECOND_TEXT, "Rusia"), Mention.Form.NAME)),
            List.of(),
            List.of(),
            List.of(
                new Event(
                    TRANSFER,
                    "ArmsTransfer",
                    List.of(new Argument(Role.AGENT, new Filler.OfEntity("corea-del-norte"))),
                    Optional.empty(),
                    Optional.empty())),
            List.of(
                claim(
                    Optional.empty(),
                    Polarity.ASSERTED,
                    in(SECOND_TEXT, "envió armas a Rusia"),
                    "enviar/ArmsTransfer"))));
  }

  private static Event transfer() {
    LocalDate friday = LocalDate.of(2024, 9, 13);
    BigDecimal figure = new BigDecimal("7E+3");
    return new Event(
        TRANSFER,
        "ArmsTransfer",
        List.of(
            new Argument(Role.TARGET, new Filler.OfEntity("rusia")),
            new Argument(Role.OBJECT, new Filler.OfText("misiles balísticos"))),
        Optional.of(new Quantity(Optional.of(figure), Optional.of(figure), "misiles", "7.000")),
        Optional.of(new TimeSpan(Optional.of(friday), Optional.of(friday), "el viernes")));
  }

  private static Claim claim(
      Optional<String> source, Polarity polarity, Span evidence, String rule) {
    Set<Ground> grounds = source.isPresent() ? Set.of(Ground.HEARD) : Set.of();
    return new Claim(TRANSFER, source, polarity, Modality.ACTUAL, evidence, rule, 0.8, grounds);
  }

  private static Mention mention(String entity, String words, Mention.Form form) {
    return new Mention(entity, in(FIRST_TEXT, words), form);
  }

  private static Span in(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** The sample as it stands in a store. */
  public static DatasetGraph dataset() {
    GraphWriter writer = writer();
    Dataset dataset = DatasetFactory.createGeneral();
    DatasetGraph graphs = dataset.asDatasetGraph();
    for (ResolvedDocument document : resolution().documents()) {
      graphs.addGraph(iris().document(document.document().path()), writer.document(document));
    }
    graphs.addGraph(iris().entitiesGraph(), writer.entities(resolution()));
    graphs.addGraph(iris().derivedGraph(), writer.derived(resolution()));
    graphs.addGraph(iris().ontologyGraph(), writer.ontology());
    return graphs;
  }
}
