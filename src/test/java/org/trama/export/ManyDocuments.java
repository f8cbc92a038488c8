package org.trama.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.Mention;
import org.trama.model.Metadata;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Quantity;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.TimeSpan;
import org.trama.rdf.GraphWriter;
import org.trama.rdf.Sample;

/**
 * Any number of documents, each with an event of its own, every third with a denial of what the one
 * before it told. Names and quotations hold what formats must escape.
 */
public final class ManyDocuments {
  private static final List<String> COUNTRIES = List.of("rusia", "ucrania", "peru", "kosovo");
  private static final List<String> TYPES =
      List.of("ArmsTransfer", "Meeting", "Attack", "Condemnation", "WeaponsTest");
  private static final String QUOTE =
      "dijo: \"L'arme\";\t<a & b>, \\n\n\uD83D\uDE80 `x` {y: 1} \u0001";
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private ManyDocuments() {}

  public static DatasetGraph dataset(int documents) {
    return fill(DatasetFactory.createGeneral().asDatasetGraph(), documents);
  }

  static DatasetGraph fill(DatasetGraph graphs, int documents) {
    GraphWriter writer = Sample.writer();
    Resolution resolution = resolution(documents);
    for (ResolvedDocument document : resolution.documents()) {
      graphs.addGraph(
          Sample.iris().document(document.document().path()), writer.document(document));
    }
    graphs.addGraph(Sample.iris().entitiesGraph(), writer.entities(resolution));
    graphs.addGraph(Sample.iris().derivedGraph(), writer.derived(resolution));
    graphs.addGraph(Sample.iris().ontologyGraph(), writer.ontology());
    return graphs;
  }

  private static Resolution resolution(int documents) {
    return new Resolution(
        List.of(
            country("rusia", "Rusia", "http://www.wikidata.org/entity/Q159"),
            country("ucrania", "Ucrania", "http://www.wikidata.org/entity/Q212"),
            country("peru", "Perú"),
            country("kosovo", "Kosovo", "http://www.wikidata.org/entity/Q1246"),
            new Entity(
                "agencia",
                EntityKind.ORGANIZATION,
                "Agencia \"O'Higgins\", S.A.; <&>",
                List.of(),
                List.of(),
                List.of("peru"))),
        IntStream.range(0, documents).mapToObj(ManyDocuments::document).toList());
  }

  private static Entity country(String key, String label, String... same) {
    return new Entity(key, EntityKind.COUNTRY, label, List.of(), List.of(same), List.of());
  }

  private static ResolvedDocument document(int number) {
    String text =
        "Documento " + number + ". La agencia " + QUOTE + ". " + "Y más texto. ".repeat(20);
    Span quote = new Span(text.indexOf(QUOTE), text.indexOf(QUOTE) + QUOTE.length());
    boolean denies = number % 3 == 2;
    List<Event> events =
        denies ? List.of(event(number), event(number - 1)) : List.of(event(number));
    List<Claim> own = List.of(claim(number, Optional.empty(), Polarity.ASSERTED, quote));
    List<Claim> claims =
        denies
            ? List.of(own.get(0), claim(number - 1, Optional.of("agencia"), Polarity.DENIED, quote))
            : own;
    return new ResolvedDocument(
        new Document(
            String.format("lote/%06d.txt", number),
            "c".repeat(64),
            text,
            Metadata.of("es", "text/plain", Optional.of(FIRST_DAY.plusDays(number % 300)))),
        new Extraction(
            List.of(),
            List.of(new Mention("agencia", new Span(0, 9), Mention.Form.NAME)),
            List.of(),
            List.of(),
            events,
            claims));
  }

  private static Event event(int number) {
    LocalDate day = FIRST_DAY.plusDays(number % 300);
    String type = TYPES.get(number % TYPES.size());
    Argument one = entity(type.equals("Meeting") ? Role.PARTICIPANT : Role.AGENT, number);
    Argument other = entity(type.equals("Meeting") ? Role.PARTICIPANT : Role.TARGET, number + 1);
    Argument thing = new Argument(Role.OBJECT, new Filler.OfText("armas, \"y\" bagajes"));
    return new Event(
        "e-" + number,
        type,
        type.equals("WeaponsTest") ? List.of(one, thing) : List.of(one, other, thing),
        Optional.of(
            new Quantity(
                Optional.of(BigDecimal.valueOf(number)), Optional.empty(), "armas", "muchas")),
        Optional.of(new TimeSpan(Optional.of(day), Optional.of(day), "ese día")));
  }

  private static Argument entity(Role role, int number) {
    return new Argument(role, new Filler.OfEntity(COUNTRIES.get(number % COUNTRIES.size())));
  }

  private static Claim claim(int event, Optional<String> source, Polarity polarity, Span evidence) {
    double confidence = event % 2 == 0 ? 0.9 : 0.4;
    return new Claim(
        "e-" + event, source, polarity, Modality.ACTUAL, evidence, "decir/Asserted", confidence);
  }
}
