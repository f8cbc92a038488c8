package org.trama.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.model.EntityKind;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

class KnowledgeTest {
  private static final String PREFIXES =
      """
      @prefix trama: <https://w3id.org/trama/ontology#> .
      @prefix lex: <https://w3id.org/trama/lexicon/es/> .
      @prefix frame: <https://w3id.org/trama/frame/> .
      @prefix noun: <https://w3id.org/trama/nouns/> .
      @prefix gaz: <https://w3id.org/trama/gazetteer/> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;
  private static final String FRAME =
      """
      frame:give a synsem:SyntacticFrame ; trama:argument
        [ trama:function trama:Subject ; trama:role trama:agent ; trama:filler trama:Actor ] ,
        [ trama:function trama:DirectObject ; trama:role trama:object ;
          trama:filler noun:Arms , trama:WeaponSystem ; trama:required true ] ,
        [ trama:function trama:IndirectObject ; trama:marker "para" , "a" ; trama:filler trama:Anything ] .
      noun:Arms a trama:NounClass ; trama:member "Arma" , "carro de combate" .
      """;

  @TempDir Path folder;
  private OntologyFolder files;

  @BeforeEach
  void startEmpty() {
    files = OntologyFolder.empty(folder);
  }

  private Lexicon lexicon(String turtle) {
    return Knowledge.read(files.write(OntologyFiles.LEXICON, PREFIXES + turtle).files()).lexicon();
  }

  private Gazetteer gazetteer(String turtle) {
    return Knowledge.read(files.write(OntologyFiles.GAZETTEER, PREFIXES + turtle).files())
        .gazetteer();
  }

  private static String entry(String sense) {
    return """
        lex:dar a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ;
          ontolex:canonicalForm [ ontolex:writtenRep "Dar luz verde"@es ] ;
          ontolex:sense [ %s ] .
        """
        .formatted(sense);
  }

  @Test
  void readsAnEntryWithItsFrame() {
    Lexicon lexicon =
        lexicon(FRAME + entry("ontolex:reference trama:ArmsTransfer ; trama:frame frame:give"));

    LexicalEntry entry = lexicon.startingWith("dar").get(0);
    assertThat(entry.lemmas()).containsExactly("dar", "luz", "verde");
    assertThat(entry.category()).isEqualTo(LexicalEntry.Category.VERB);
    Sense sense = entry.senses().get(0);
    assertThat(sense.rule()).isEqualTo("dar/ArmsTransfer");
    assertThat(sense.event()).contains("ArmsTransfer");
    assertThat(sense.reports()).isEmpty();
    assertThat(sense.polarity()).isEqualTo(Polarity.ASSERTED);
    assertThat(sense.frame().arguments())
        .containsExactly(
            new Frame.Argument(
                Frame.Function.SUBJECT,
                List.of(),
                Optional.of(Role.AGENT),
                List.of(
                    new FillerType.OfKind(EntityKind.PERSON),
                    new FillerType.OfKind(EntityKind.COUNTRY),
                    new FillerType.OfKind(EntityKind.ORGANIZATION)),
                Set.of(),
                List.of(),
                Optional.empty()),
            sense.frame().arguments().get(1),
            new Frame.Argument(
                Frame.Function.INDIRECT_OBJECT,
                List.of("a", "para"),
                Optional.empty(),
                List.of(new FillerType.Anything()),
                Set.of(),
                List.of(),
                Optional.empty()));
    Frame.Argument object = sense.frame().arguments().get(1);
    assertThat(object.required()).isTrue();
    assertThat(object.fillers())
        .containsExactlyInAnyOrder(
            new FillerType.OfNounClass("Arms"), new FillerType.OfKind(EntityKind.WEAPON_SYSTEM));
    assertThat(lexicon.startingWith("luz")).isEmpty();
  }

  @Test
  void readsWhatElseIsAskedOfAnArgument() {
    String frame =
        FRAME.replace(
            "trama:required true", "trama:mutual true ; trama:barred true ; trama:named true");

    Frame.Argument object =
        lexicon(frame + entry("ontolex:reference trama:ArmsTransfer ; trama:frame frame:give"))
            .startingWith("dar")
            .get(0)
            .senses()
            .get(0)
            .frame()
            .arguments()
            .get(1);

    assertThat(object.traits())
        .containsExactlyInAnyOrder(Frame.Trait.MUTUAL, Frame.Trait.BARRED, Frame.Trait.NAMED);
    assertThat(object.required()).isFalse();
  }

  @Test
  void readsWhatAWordDoesToWhatItReports() {
    Sense sense =
        lexicon(
                FRAME
                    + entry(
                        """
                        trama:frame frame:give ; trama:reports trama:Possible ;
                        trama:polarity trama:Denied ; trama:modality trama:Planned ;
                        trama:negated true ; trama:control trama:target ; trama:genitive trama:object ;
                        trama:speaker trama:agent ; trama:onlyWhere trama:Pronominal , trama:NegatedUse
                        """))
            .startingWith("dar")
            .get(0)
            .senses()
            .get(0);

    assertThat(sense)
        .isEqualTo(
            new Sense(
                "dar/report",
                Optional.empty(),
                sense.frame(),
                Optional.of(Modality.POSSIBLE),
                Polarity.DENIED,
                Optional.of(Modality.PLANNED),
                true,
                Role.TARGET,
                Role.OBJECT,
                Optional.of(Role.AGENT),
                Set.of(Sense.Use.PRONOMINAL, Sense.Use.NEGATED)));
  }

  @Test
  void readsWhatTheWordsOfAClassBringToMind() {
    files.write(OntologyFiles.ONTOLOGY, PREFIXES + "trama:Visit trama:plover \"CONSULT\" .");
    Lexicon lexicon =
        lexicon(
            FRAME
                + "noun:Troops a trama:NounClass ; trama:member \"soldado\" ; trama:evokes trama:Visit .");

    assertThat(lexicon.evoked()).isEqualTo(Map.of("Troops", Set.of("Visit")));
  }

  @Test
  void readsWhatTheAdjectivesOfAClassQualify() {
    Lexicon lexicon =
        lexicon(
            FRAME
                + "noun:Label a trama:NounClass ; trama:member \"paso\" .\n"
                + "noun:Insult a trama:NounClass ; trama:member \"hostil\" ; trama:qualifies noun:Label .");

    assertThat(lexicon.qualifiedBy("Insult")).contains("Label");
    assertThat(lexicon.qualifiedBy("Label")).isEmpty();
  }

  @Test
  void joinsNounClassesOfBothFiles() {
    files.write(
        OntologyFiles.NOUNS, PREFIXES + "noun:Arms a trama:NounClass ; trama:member \"dron\" .");

    assertThat(lexicon(FRAME).nounClass("Arms"))
        .isEqualTo(Set.of("arma", "carro de combate", "dron"));
    assertThat(lexicon(FRAME).nounClass("Troops")).isEmpty();
  }

  @Test
  void readsEventClassesAndTheRolesTheyTake() {
    files.write(
        OntologyFiles.ONTOLOGY,
        PREFIXES
            + """
            trama:Visit trama:plover "CONSULT" ; trama:takes trama:agent , trama:place .
            trama:Threat trama:plover "THREATEN" .
            """);
    Lexicon lexicon = lexicon("");

    assertThat(lexicon.eventClass("Visit"))
        .isEqualTo(new EventClass("Visit", "CONSULT", Set.of(Role.AGENT, Role.PLACE), false));
    assertThat(lexicon.eventClass("Threat").roles()).containsExactlyInAnyOrder(Role.values());
    assertThat(lexicon.eventClass("Threat").isSpeech()).isTrue();
    assertThat(lexicon.eventClass("Unheard").roles()).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void findsGazetteerEntriesByNameAndDemonym() {
    Gazetteer gazetteer =
        gazetteer(
            """
            gaz:estados-unidos a trama:Country ; rdfs:label "Estados Unidos"@es ;
              skos:altLabel "EE. UU."@es ; trama:demonym "estadounidense" ;
              owl:sameAs <http://www.wikidata.org/entity/Q30> .
            gaz:washington a trama:Place ; rdfs:label "Washington"@es ;
              trama:seatOf gaz:estados-unidos ; trama:partOf gaz:estados-unidos .
            """);

    GazetteerEntry country = gazetteer.byKey("estados-unidos").orElseThrow();
    assertThat(country.kind()).isEqualTo(EntityKind.COUNTRY);
    assertThat(country.sameAs()).containsExactly("http://www.wikidata.org/entity/Q30");
    assertThat(gazetteer.byName("EEUU")).containsExactly(country);
    assertThat(gazetteer.byName("ESTADOS UNIDOS")).containsExactly(country);
    assertThat(gazetteer.byDemonym("Estadounidense")).containsExactly(country);
    assertThat(gazetteer.byName("estadounidense")).isEmpty();
    assertThat(gazetteer.byKey("washington").orElseThrow().seatOf()).contains("estados-unidos");
  }

  @Test
  void changesItsVersionWithAnyFile() {
    String before = files.files().version();
    assertThat(files.files().version()).isEqualTo(before);
    files.append(OntologyFiles.SHAPES, "# one comment more");
    assertThat(files.files().version()).isNotEqualTo(before);
  }

  @Test
  void readsThePackedFilesAsThoseOfTheFolder() {
    assertThat(OntologyFiles.packed().version())
        .isEqualTo(OntologyFiles.in(Path.of("ontology")).version());
  }

  @Test
  void saysWhichFileIsMissing() throws Exception {
    Files.delete(folder.resolve(OntologyFiles.NOUNS));
    assertThatThrownBy(() -> Knowledge.read(files.files()))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("nouns-es.ttl")
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("put the file back");
  }

  static Stream<Arguments> faults() {
    String form = "ontolex:canonicalForm [ ontolex:writtenRep \"dar\"@es ]";
    String verb = "lexinfo:partOfSpeech lexinfo:verb";
    return Stream.of(
        fault("lexicon", "this is no Turtle", "not Turtle", "line: 12"),
        fault("lexicon", "lex:dar a ontolex:LexicalEntry ; " + verb + " .", "dar", "writtenRep"),
        fault("lexicon", "lex:dar a ontolex:LexicalEntry ; " + form + " .", "dar", "partOfSpeech"),
        fault(
            "lexicon",
            "lex:dar a ontolex:LexicalEntry ; " + form + " ; lexinfo:partOfSpeech lexinfo:adverb .",
            "dar",
            "adverb",
            "verb, noun and adjective"),
        fault("lexicon", FRAME + entry("ontolex:reference trama:Aid"), "dar", "trama:frame"),
        fault("lexicon", FRAME + entry("trama:frame \"give\""), "dar", "trama:frame"),
        fault("lexicon", FRAME + entry("trama:frame frame:gvie"), "gvie", "no trama:argument"),
        fault("lexicon", FRAME + entry("trama:frame [ trama:argument [] ]"), "dar", "name"),
        fault(
            "lexicon",
            FRAME + entry("trama:frame frame:give ; trama:reports trama:Maybe"),
            "dar",
            "trama:reports Maybe",
            "no modality"),
        fault(
            "lexicon",
            FRAME + entry("trama:frame frame:give ; trama:control trama:boss"),
            "dar",
            "trama:control boss",
            "no role"),
        fault("lexicon", argument(""), "give", "trama:function"),
        fault("lexicon", argument("trama:function trama:Predicate"), "give", "Predicate"),
        fault(
            "lexicon",
            argument("trama:function trama:Subject ; trama:role trama:boss"),
            "give",
            "trama:role boss"),
        fault(
            "lexicon",
            argument("trama:function trama:Subject ; trama:filler trama:Ship"),
            "give",
            "trama:filler Ship"),
        fault(
            "lexicon",
            argument("trama:function trama:Subject ; trama:filler noun:Ships"),
            "give",
            "trama:filler noun:Ships",
            "trama:NounClass"),
        fault(
            "lexicon",
            FRAME + "noun:Insult a trama:NounClass ; trama:qualifies noun:Label .",
            "Insult",
            "trama:qualifies noun:Label",
            "trama:NounClass"),
        fault(
            "lexicon",
            FRAME + "noun:Troops a trama:NounClass ; trama:evokes trama:Parade .",
            "Troops",
            "trama:evokes trama:Parade",
            "no class of events"),
        fault(
            "ontology",
            "trama:Visit trama:plover \"CONSULT\" ; trama:takes trama:boss .",
            "Visit",
            "boss"),
        fault("gazetteer", "gaz:rusia a trama:Country .", "rusia", "exactly one rdfs:label"),
        fault(
            "gazetteer",
            "gaz:rusia a trama:Country , trama:Place ; rdfs:label \"Rusia\"@es .",
            "rusia",
            "twice"),
        fault(
            "gazetteer",
            "gaz:rusia a trama:Country ; rdfs:label \"Rusia\" ; owl:sameAs \"Q159\" .",
            "rusia",
            "sameAs"));
  }

  private static String argument(String argument) {
    return "frame:give trama:argument [ %s ] .\n".formatted(argument)
        + entry("trama:frame frame:give");
  }

  private static Arguments fault(String file, String turtle, String... told) {
    String name = file.equals("ontology") ? OntologyFiles.ONTOLOGY : file + "-es.ttl";
    return Arguments.of(name, turtle, List.of(told));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesTheFileAndTheEntryAtFault(String file, String turtle, List<String> told) {
    files.write(file, PREFIXES + turtle);
    assertThatThrownBy(() -> Knowledge.read(files.files()))
        .isInstanceOf(KnowledgeException.class)
        .message()
        .contains(file)
        .contains(told);
  }
}
