package org.trama.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.TramaException;

class OntologyTest {
  private static final Graph GRAPH = Ontology.read(OntologyFiles.packed()).graph();
  private static final Set<String> BUILT_IN = Set.of(RDF.uri, RDFS.uri, OWL.NS, XSD.NS);

  private static final List<Property> ALIGNING =
      List.of(
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          SKOS.closeMatch,
          SKOS.relatedMatch,
          RDFS.domain,
          RDFS.range,
          RDF.type);

  @ParameterizedTest
  @CsvSource({
    "Meeting, CONSULT",
    "Visit, CONSULT",
    "AgreementEvent, AGREE",
    "Support, SUPPORT",
    "Praise, SUPPORT",
    "Recognition, SUPPORT",
    "Aid, AID",
    "ArmsTransfer, AID",
    "TroopDeployment, MOBILIZE",
    "MilitaryExercise, MOBILIZE",
    "WeaponsTest, MOBILIZE",
    "Attack, ASSAULT",
    "Casualties, ASSAULT",
    "Accusation, ACCUSE",
    "Condemnation, ACCUSE",
    "Demand, REQUEST",
    "Threat, THREATEN",
    "Sanction, SANCTION",
    "Legislation, YIELD"
  })
  void knowsTheCategoryOfEachOfTheNineteenEventClasses(String eventClass, String category) {
    assertThat(Ontology.read(OntologyFiles.packed()).plover(eventClass)).isEqualTo(category);
  }

  @Test
  void letsAUserAddAnEventClassInTurtleThatInheritsItsCategory() {
    Ontology ontology =
        Ontology.parse(
            OntologyFiles.packed().text(OntologyFiles.ONTOLOGY)
                + "trama:Ceasefire a owl:Class ; rdfs:subClassOf trama:AgreementEvent .");
    assertThat(ontology.plover("Ceasefire")).isEqualTo("AGREE");
  }

  @Test
  void doesNotTakeAClassOfEntitiesForAClassOfEvents() {
    assertThatThrownBy(() -> Ontology.read(OntologyFiles.packed()).plover("Person"))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("no event class trama:Person");
  }

  @Test
  void givesNodesThatAFileLeavesBlankTheSameNamesEveryTime() {
    String turtle = "[] <http://example.org/p> [ <http://example.org/q> 1 ] .";
    GraphAssert.assertThat(Ontology.parse(turtle).graph())
        .says(Ontology.parse(turtle).graph())
        .hasNoBlankNodes();
  }

  @Test
  void saysWhichFileIsNotTurtle() {
    assertThatThrownBy(() -> Ontology.parse("trama:Oops a"))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining("trama.ttl is not Turtle");
  }

  static Stream<Node> terms() {
    return GRAPH
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.getURI().startsWith(Vocabulary.TRAMA))
        .toSet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void describesEveryTermInSpanishAndEnglish(Node term) {
    assertThat(languages(term, RDFS.label.asNode())).containsExactlyInAnyOrder("es", "en");
    assertThat(languages(term, RDFS.comment.asNode())).containsExactlyInAnyOrder("es", "en");
    assertThat(GRAPH.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void saysWhereTheDefinitionOfEveryTermComesFrom(Node term) {
    assertThat(GRAPH.contains(term, DCTerms.source.asNode(), Node.ANY)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void alignsEveryTermWithAVocabularyOfOthers(Node term) {
    assertThat(isAligned(term)).as(term.getURI()).isTrue();
  }

  /** By itself, by what is above it, or by what it is a property or an example of. */
  private static boolean isAligned(Node term) {
    boolean foreign =
        !term.getURI().startsWith(Vocabulary.TRAMA)
            && BUILT_IN.stream().noneMatch(term.getURI()::startsWith);
    return foreign
        || ALIGNING.stream()
            .flatMap(link -> GRAPH.find(term, link.asNode(), Node.ANY).toList().stream())
            .map(Triple::getObject)
            .anyMatch(OntologyTest::isAligned);
  }

  private static List<String> languages(Node term, Node property) {
    return GRAPH
        .find(term, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLanguage())
        .toList();
  }

  @Test
  void declaresEveryTermThatItUsesAsOwlDlAsks() {
    Set<String> undeclared = new TreeSet<>();
    GRAPH
        .find()
        .forEachRemaining(
            triple -> {
              declared(triple.getPredicate(), undeclared);
              if (triple.predicateMatches(RDFS.subClassOf.asNode())
                  || triple.predicateMatches(RDFS.subPropertyOf.asNode())
                  || triple.predicateMatches(RDFS.domain.asNode())
                  || triple.predicateMatches(RDFS.range.asNode())
                  || triple.predicateMatches(RDF.type.asNode())) {
                declared(triple.getObject(), undeclared);
              }
            });
    assertThat(undeclared).isEmpty();
  }

  private static void declared(Node term, Set<String> undeclared) {
    if (BUILT_IN.stream().noneMatch(term.getURI()::startsWith)
        && !GRAPH.contains(term, RDF.type.asNode(), Node.ANY)) {
      undeclared.add(term.getURI());
    }
  }

  @Test
  void declaresNoPropertyInTwoKindsAtOnce() {
    List<Resource> kinds =
        List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL2.AnnotationProperty);
    assertThat(
            GRAPH.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).toSet())
        .allSatisfy(
            term ->
                assertThat(
                        kinds.stream()
                            .filter(kind -> GRAPH.contains(term, RDF.type.asNode(), kind.asNode()))
                            .count())
                    .as(term.toString())
                    .isLessThanOrEqualTo(1));
  }

  @Test
  void declaresEveryTermThatTheProgramWrites() throws IllegalAccessException {
    for (java.lang.reflect.Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node term && term.getURI().startsWith(Vocabulary.TRAMA)) {
        assertThat(GRAPH.contains(term, RDF.type.asNode(), Node.ANY)).as(term.getURI()).isTrue();
      }
    }
  }
}
