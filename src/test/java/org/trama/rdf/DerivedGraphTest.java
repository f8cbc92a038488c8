package org.trama.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.trama.model.Claim;
import org.trama.model.Correction;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Metadata;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Reference;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Span;

class DerivedGraphTest {
  private static final Polarity YES = Polarity.ASSERTED;
  private static final Polarity NO = Polarity.DENIED;
  private static final Entity KCNA =
      new Entity("kcna", EntityKind.ORGANIZATION, "KCNA", List.of(), List.of(), List.of());

  private final Iris iris = Sample.iris();

  private static Claim by(String source, Polarity polarity) {
    Optional<String> who = Optional.of(source).filter(name -> !name.isEmpty());
    return new Claim("e", who, polarity, Modality.ACTUAL, new Span(0, 1), "r", 0.5);
  }

  private static ResolvedDocument document(String path, String publisher, Claim... claims) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            "es",
            "text/plain",
            Optional.of(publisher).filter(name -> !name.isEmpty()),
            Optional.empty(),
            List.of());
    Event event = new Event("e", "Attack", List.of(), Optional.empty(), Optional.empty());
    return new ResolvedDocument(
        new Document(path, "00", "Texto", metadata),
        new Extraction(
            List.of(), List.of(), List.of(), List.of(), List.of(event), List.of(claims)));
  }

  private Graph derived(Map<String, String> reprints, ResolvedDocument... documents) {
    return Sample.writer()
        .derived(new Resolution(List.of(KCNA), List.of(documents), reprints, List.of()));
  }

  private String corroboration(Graph graph) {
    return graph
        .find(iris.event("e"), Vocabulary.CORROBORATION, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  @Test
  void countsEveryDocumentAndEveryQuotedSourceOnceOverAllDocuments() {
    Graph graph =
        derived(
            Map.of(),
            document("a.txt", "", by("", YES), by("ucrania", YES)),
            document("b.txt", "", by("", YES), by("ucrania", YES)));
    assertThat(corroboration(graph)).isEqualTo("3");
  }

  @Test
  void countsAReprintAsItsOriginal() {
    Graph graph =
        derived(
            Map.of("b.txt", "a.txt"),
            document("a.txt", "", by("", YES)),
            document("b.txt", "", by("", YES)));
    assertThat(corroboration(graph)).isEqualTo("1");
    assertThat(
            graph.contains(iris.document("b.txt"), Vocabulary.REPRINT_OF, iris.document("a.txt")))
        .isTrue();
  }

  @Test
  void countsTheDocumentsOfOnePublisherAsOneSource() {
    Graph graph =
        derived(
            Map.of(),
            document("a.txt", "El País", by("", YES)),
            document("b.txt", "EL PAIS", by("", YES)));
    assertThat(corroboration(graph)).isEqualTo("1");
  }

  @Test
  void takesAPublisherForTheMediumThatOthersQuote() {
    Graph graph =
        derived(
            Map.of(),
            document("a.txt", "KCNA", by("", YES)),
            document("b.txt", "", by("kcna", YES)));
    assertThat(corroboration(graph)).isEqualTo("1");
  }

  @Test
  void doesNotCountThoseWhoDenyAndNamesThem() {
    Graph graph =
        derived(
            Map.of("c.txt", "b.txt"),
            document("a.txt", "", by("", YES)),
            document("b.txt", "", by("", NO), by("rusia", NO)),
            document("c.txt", "", by("", NO), by("rusia", NO)));
    assertThat(corroboration(graph)).isEqualTo("1");
    assertThat(graph.find(iris.event("e"), Vocabulary.DISPUTED_BY, Node.ANY).toList())
        .extracting(triple -> triple.getObject())
        .containsExactlyInAnyOrder(iris.document("b.txt"), iris.entity("rusia"));
    assertThat(graph.contains(iris.event("e"), Vocabulary.STATUS, Vocabulary.DISPUTED)).isTrue();
  }

  @Test
  void saysWhatWasCorrectedAndKeepsTheIriThatWentAway() {
    Correction correction =
        new Correction(
            new Reference.OfEntity("agencia"),
            new Correction.Change.Same(new Reference.OfEntity("kcna")),
            7,
            "<entity/agencia> owl:sameAs <entity/kcna>",
            List.of(iris.entity("agencia").getURI(), iris.entity("kcna").getURI()));
    Resolution resolution =
        new Resolution(
            List.of(KCNA),
            List.of(),
            Map.of(),
            List.of(
                new CorrectionOutcome(correction, Optional.empty(), List.of("kcna"), List.of()),
                new CorrectionOutcome(
                    correction, Optional.of("unknown"), List.of("kcna"), List.of())));
    Graph derived = Sample.writer().derived(resolution);
    Node node =
        derived.find(Node.ANY, Vocabulary.CORRECTS, iris.entity("agencia")).next().getSubject();
    assertThat(derived.contains(node, Vocabulary.CORRECTS, iris.entity("kcna"))).isTrue();
    assertThat(derived.contains(node, Vocabulary.LINE, Literals.count(7))).isTrue();
    assertThat(
            derived.contains(
                node,
                RDFS.label.asNode(),
                Literals.text("<entity/agencia> owl:sameAs <entity/kcna>")))
        .isTrue();
    assertThat(
            Sample.writer()
                .entities(resolution)
                .contains(iris.entity("kcna"), OWL.sameAs.asNode(), iris.entity("agencia")))
        .isTrue();
  }

  private static String answer(String query, Graph... graphs) throws IOException {
    Graph all = GraphMemFactory.createDefaultGraphSameTerm();
    List.of(graphs).forEach(graph -> GraphUtil.addInto(all, graph));
    String text = Files.readString(Path.of("queries", query + ".rq"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExecution execution =
        QueryExecutionFactory.create(text, ModelFactory.createModelForGraph(all))) {
      ResultSetFormatter.outputAsCSV(out, execution.execSelect());
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void answersWhatIsAReprintOfWhat() throws IOException {
    ResolvedDocument original = document("a.txt", "", by("", YES));
    ResolvedDocument reprint = document("b.txt", "", by("", YES));
    assertThat(
            answer(
                "reprints",
                derived(Map.of("b.txt", "a.txt"), original, reprint),
                Sample.writer().document(original),
                Sample.writer().document(reprint)))
        .isEqualTo("reimpresion,publicada,original,publicado\nb.txt,,a.txt,\n");
  }

  @Test
  void answersWhoDisputesAndHowManyEventsStandHow() throws IOException {
    ResolvedDocument told = document("a.txt", "", by("", YES), by("kcna", NO));
    Graph derived = derived(Map.of(), told);
    Graph entities = Sample.writer().entities(new Resolution(List.of(KCNA), List.of(told)));
    assertThat(answer("disputers", derived, entities)).isEqualTo("quien,sucesos\nKCNA,1\n");
    assertThat(answer("status-counts", derived, Sample.writer().ontology()))
        .isEqualTo("estado,sucesos,corroborados\ndisputado,1,0\n");
  }
}
