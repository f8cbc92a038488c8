package org.trama.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code ontology/lexicon-es.ttl} must keep to, whoever edits it. */
class LexiconFileTest {
  private static final String PREFIXES =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      PREFIX noun: <https://w3id.org/trama/nouns/>
      PREFIX frame: <https://w3id.org/trama/frame/>
      PREFIX ontolex: <http://www.w3.org/ns/lemon/ontolex#>
      PREFIX lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#>
      PREFIX synsem: <http://www.w3.org/ns/lemon/synsem#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static final List<String> EVENT_CLASSES =
      List.of(
          "Meeting",
          "Visit",
          "AgreementEvent",
          "Support",
          "Praise",
          "Recognition",
          "Aid",
          "ArmsTransfer",
          "TroopDeployment",
          "MilitaryExercise",
          "WeaponsTest",
          "Attack",
          "Casualties",
          "Accusation",
          "Condemnation",
          "Demand",
          "Threat",
          "Sanction",
          "Legislation");

  private static final String NOUNS = "https://w3id.org/trama/nouns/";
  private static final String TRAMA = "https://w3id.org/trama/ontology#";

  private static Model lexicon;
  private static Set<String> nouns;

  @BeforeAll
  static void readsAsTurtle() {
    lexicon = RDFDataMgr.loadModel("ontology/lexicon-es.ttl");
    Model shared = RDFDataMgr.loadModel("ontology/nouns-es.ttl");
    nouns =
        shared
            .listSubjectsWithProperty(RDF.type, shared.createResource(TRAMA + "NounClass"))
            .mapWith(Resource::getURI)
            .toSet();
  }

  @Test
  void hasTheEventClassesThatTheProgramAsksFor() throws IllegalAccessException {
    List<Object> named = new ArrayList<>();
    for (Field field : EventTypes.class.getFields()) {
      if (field.getType() == String.class) {
        named.add(field.get(null));
      }
    }
    assertThat(named).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(EVENT_CLASSES);
  }

  @Test
  void hasHundredsOfEntriesAndMoreSenses() {
    assertThat(answers("?x a ontolex:LexicalEntry")).hasSizeGreaterThan(500);
    assertThat(answers("?entry ontolex:sense ?x")).hasSizeGreaterThan(800);
  }

  @Test
  void saysEachKindOfEventWithVerbsAndWithNouns() {
    for (String category : List.of("verb", "noun")) {
      assertThat(
              answers(
                  "?entry lexinfo:partOfSpeech lexinfo:%s ; ontolex:sense/ontolex:reference ?x"
                      .formatted(category)))
          .as(category)
          .containsExactlyInAnyOrderElementsOf(
              EVENT_CLASSES.stream().map(name -> TRAMA + name).toList());
    }
  }

  @Test
  void givesEveryEntryOneWrittenFormOneCategoryAndASense() {
    assertThat(
            answers(
                """
                ?x a ontolex:LexicalEntry .
                OPTIONAL { ?x ontolex:canonicalForm/ontolex:writtenRep ?written }
                OPTIONAL { ?x lexinfo:partOfSpeech ?category }
                OPTIONAL { ?x ontolex:sense ?sense }
                FILTER (!bound(?written) || lang(?written) != "es" || !bound(?sense)
                  || !bound(?category)
                  || ?category NOT IN (lexinfo:verb, lexinfo:noun, lexinfo:adjective))"""))
        .isEmpty();
    assertThat(
            answers(
                """
                ?x lexinfo:partOfSpeech ?some , ?other ;
                  ontolex:canonicalForm/ontolex:writtenRep ?one ;
                  ontolex:canonicalForm/ontolex:writtenRep ?two .
                FILTER (?some != ?other || ?one != ?two)"""))
        .isEmpty();
  }

  @Test
  void writesEachFormOnceWithinItsCategory() {
    assertThat(
            answers(
                """
                { SELECT ?x (count(?entry) AS ?entries) WHERE {
                    ?entry lexinfo:partOfSpeech ?category ;
                      ontolex:canonicalForm/ontolex:writtenRep ?x }
                  GROUP BY ?x ?category }
                FILTER (?entries > 1)"""))
        .isEmpty();
  }

  @Test
  void writesEveryWordInLowerCaseAndOneSpaceApart() {
    assertThat(writtenWords()).allMatch(form -> form.matches("[\\p{Ll}\\d-]+( [\\p{Ll}\\d-]+)*"));
  }

  @Test
  void leavesArticlesOutOfSetPhrases() {
    assertThat(answers("?form ontolex:writtenRep ?x"))
        .noneMatch(form -> form.matches("(.* )?(el|la|los|las|un|una|su|del|al)( .*)?"));
  }

  private static List<String> writtenWords() {
    return answers("{ ?form ontolex:writtenRep ?x } UNION { ?class trama:member ?x }");
  }

  @Test
  void beginsEveryVerbWithAnInfinitive() {
    assertThat(
            answers(
                "?entry lexinfo:partOfSpeech lexinfo:verb ;"
                    + " ontolex:canonicalForm/ontolex:writtenRep ?x"))
        .allSatisfy(
            form ->
                assertThat(form.replaceFirst("^no ", "").split(" ")[0]).matches(".*([aei]|í)r"));
  }

  @Test
  void givesEverySenseAFrameAndSomethingToSay() {
    assertThat(
            answers(
                """
                ?x ontolex:sense ?sense .
                FILTER NOT EXISTS {
                  ?sense trama:frame ?frame .
                  { ?sense ontolex:reference ?a } UNION { ?sense trama:reports ?a }
                  UNION { ?sense trama:modality ?a } UNION { ?sense trama:negated true } }"""))
        .isEmpty();
  }

  @Test
  void definesEveryFrameThatItUsesAndUsesEveryFrameThatItDefines() {
    assertThat(answers("?sense trama:frame ?x FILTER NOT EXISTS { ?x trama:argument ?argument }"))
        .isEmpty();
    assertThat(answers("?x a synsem:SyntacticFrame FILTER NOT EXISTS { ?sense trama:frame ?x }"))
        .isEmpty();
  }

  @Test
  void explainsEveryFrameWithAnExample() {
    assertThat(
            answers(
                "?x a synsem:SyntacticFrame FILTER NOT EXISTS"
                    + " { ?x rdfs:comment ?comment ; skos:example ?example }"))
        .isEmpty();
  }

  @Test
  void definesNothingTwice() {
    assertThat(answers("?x rdfs:comment ?one , ?other FILTER (str(?one) < str(?other))"))
        .as("two under one name would be taken for one that has the words of both")
        .isEmpty();
    assertThat(answers("?x a trama:NounClass").stream().filter(nouns::contains))
        .as("classes of which both files tell members")
        .containsOnly(NOUNS + "Crime");
  }

  @Test
  void definesEveryNounClassThatItUsesAndUsesEveryNounClassThatItDefines() {
    assertThat(
            answers(
                """
                ?argument trama:filler|trama:except|trama:qualifies ?x
                FILTER (strstarts(str(?x), str(noun:)))
                FILTER NOT EXISTS { ?x a trama:NounClass ; trama:member ?member }"""))
        .as("classes defined here or among the nouns that names are told apart by")
        .allMatch(nouns::contains);
    assertThat(
            answers(
                "?x a trama:NounClass FILTER NOT EXISTS { ?argument trama:filler|trama:except|trama:qualifies ?x }"))
        .as("classes that no frame uses, but for those that the extractor asks for by name")
        .isSubsetOf(
            NOUNS + "AnyArms",
            NOUNS + "ArrangingVerb",
            NOUNS + "Assent",
            NOUNS + "BaseLending",
            NOUNS + "Bystander",
            NOUNS + "Calamity",
            NOUNS + "Carrier",
            NOUNS + "ChargeVerb",
            NOUNS + "ProposingVerb",
            NOUNS + "Mouthpiece",
            NOUNS + "Rift",
            NOUNS + "Civilians",
            NOUNS + "ClaimVerb",
            NOUNS + "Battle",
            NOUNS + "ConfirmingVerb",
            NOUNS + "CountVerb",
            NOUNS + "Deaths",
            NOUNS + "Disowning",
            NOUNS + "Ban",
            NOUNS + "Innocent",
            NOUNS + "Rejecting",
            NOUNS + "Revealing",
            NOUNS + "Dissent",
            NOUNS + "FightVerb",
            NOUNS + "FigureVerb",
            NOUNS + "Doing",
            NOUNS + "Exacting",
            NOUNS + "Planned",
            NOUNS + "Founded",
            NOUNS + "Gainsaying",
            NOUNS + "Published",
            NOUNS + "No",
            NOUNS + "Involvement",
            NOUNS + "ForceName",
            NOUNS + "Crossing",
            NOUNS + "Ceasing",
            NOUNS + "Ground",
            NOUNS + "Commenting",
            NOUNS + "Comments",
            NOUNS + "Declining",
            NOUNS + "Disclosing",
            NOUNS + "Ignoring",
            NOUNS + "Knowing",
            NOUNS + "Awareness",
            NOUNS + "Learning",
            NOUNS + "Leaving",
            NOUNS + "Firing",
            NOUNS + "Standing",
            NOUNS + "Wishing",
            NOUNS + "Amends",
            NOUNS + "Happening",
            NOUNS + "Harming",
            NOUNS + "LossVerb",
            NOUNS + "Measure",
            NOUNS + "Occasion",
            NOUNS + "Option",
            NOUNS + "OwnCounter",
            NOUNS + "Affairs",
            NOUNS + "Undergone",
            NOUNS + "Freeing",
            NOUNS + "Ensign",
            NOUNS + "Outspoken",
            NOUNS + "Owning",
            NOUNS + "Pondering",
            NOUNS + "Press",
            NOUNS + "Attendance",
            NOUNS + "Coming",
            NOUNS + "Reckoning",
            NOUNS + "SupportVerb",
            NOUNS + "Text",
            NOUNS + "Staff",
            NOUNS + "Total",
            NOUNS + "TakenUp",
            NOUNS + "TollVerb",
            NOUNS + "Unfounded",
            NOUNS + "Unvouched",
            NOUNS + "Uprooted",
            NOUNS + "Version",
            NOUNS + "War",
            NOUNS + "Words",
            NOUNS + "Ending",
            NOUNS + "Writing",
            NOUNS + "HelpingVerb",
            NOUNS + "WardingOff",
            NOUNS + "Requiting");
  }

  @Test
  void marksPrepositionalArgumentsAndNoOthers() {
    assertThat(
            answers(
                """
                ?x trama:argument ?argument . ?argument trama:function ?function .
                BIND (EXISTS { ?argument trama:marker ?marker } AS ?marked)
                FILTER (?marked != (?function IN (trama:Prepositional, trama:IndirectObject)))"""))
        .isEmpty();
  }

  @Test
  void namesOnlyFunctionsRolesAndFillersThatTheProgramKnows() {
    assertThat(answers("?argument trama:function ?x"))
        .isSubsetOf(named("Subject", "DirectObject", "IndirectObject", "Prepositional"));
    assertThat(
            answers(
                "{ ?a trama:role ?x } UNION { ?a trama:control|trama:genitive|trama:owner ?x }"))
        .isSubsetOf(named("agent", "target", "participant", "object", "place"));
    assertThat(answers("?a trama:filler ?x FILTER (!strstarts(str(?x), str(noun:)))"))
        .isSubsetOf(
            named(
                "Person",
                "Country",
                "Place",
                "Organization",
                "Agreement",
                "WeaponSystem",
                "Actor",
                "Anything",
                "Clause"));
    assertThat(answers("?sense trama:reports|trama:modality ?x"))
        .isSubsetOf(named("Actual", "Planned", "Possible"));
    assertThat(answers("?sense trama:polarity ?x")).containsExactlyElementsOf(named("Denied"));
  }

  @Test
  void givesEveryArgumentAFillerAndEveryEventAnArgumentWithARole() {
    assertThat(
            answers(
                "?x trama:argument ?a"
                    + " FILTER NOT EXISTS { ?a trama:function ?f ; trama:filler ?t }"))
        .isEmpty();
    assertThat(
            answers(
                "?x ontolex:sense ?sense . ?sense ontolex:reference ?event ; trama:frame ?frame"
                    + " FILTER NOT EXISTS { ?frame trama:argument/trama:role ?role }"
                    + " FILTER NOT EXISTS { ?sense trama:speaker ?role }"))
        .isEmpty();
  }

  @Test
  void letsOnlyNounsSayWhatABareGenitiveFills() {
    assertThat(
            answers(
                "?x lexinfo:partOfSpeech ?category ; ontolex:sense/trama:genitive ?role"
                    + " FILTER (?category != lexinfo:noun)"))
        .isEmpty();
  }

  private static List<String> named(String... names) {
    return Stream.of(names).map(name -> TRAMA + name).toList();
  }

  /** What {@code ?x} stands for where {@code pattern} holds, each once. */
  private static List<String> answers(String pattern) {
    String query = PREFIXES + "SELECT DISTINCT ?x WHERE { " + pattern + " } ORDER BY ?x";
    List<String> found = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, lexicon)) {
      ResultSet results = execution.execSelect();
      while (results.hasNext()) {
        QuerySolution solution = results.next();
        found.add(
            solution.get("x").isLiteral()
                ? solution.getLiteral("x").getLexicalForm()
                : solution.get("x").toString());
      }
    }
    return found;
  }
}
