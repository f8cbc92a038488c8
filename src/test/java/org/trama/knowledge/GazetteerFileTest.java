package org.trama.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/** What {@code ontology/gazetteer-es.ttl} promises to those who look names up in it. */
class GazetteerFileTest {
  /** States of the past, and states that are their own capital. */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of(
          "alemania-nazi",
          "alemania-occidental",
          "alemania-oriental",
          "austria-hungria",
          "belgica",
          "checoslovaquia",
          "imperio-otomano",
          "imperio-ruso",
          "monaco",
          "rodesia",
          "serbia-y-montenegro",
          "union-sovietica",
          "vaticano",
          "vietnam-del-norte",
          "vietnam-del-sur",
          "yugoslavia");

  private static final Gazetteer GAZETTEER =
      new GazetteerReader(OntologyFiles.in(Path.of("ontology"))).read();

  private static Stream<GazetteerEntry> entries(EntityKind kind) {
    return GAZETTEER.entries().stream().filter(entry -> entry.kind() == kind);
  }

  private static List<String> keys(Stream<GazetteerEntry> entries) {
    return entries.map(GazetteerEntry::key).toList();
  }

  @Test
  void coversEveryKind() {
    assertThat(entries(EntityKind.COUNTRY)).hasSizeGreaterThan(200);
    assertThat(entries(EntityKind.PLACE)).hasSizeGreaterThan(800);
    assertThat(entries(EntityKind.ORGANIZATION)).hasSizeGreaterThan(1000);
    assertThat(entries(EntityKind.PERSON)).hasSizeGreaterThan(500);
    assertThat(entries(EntityKind.WEAPON_SYSTEM)).hasSizeGreaterThan(200);
    assertThat(entries(EntityKind.AGREEMENT)).hasSizeGreaterThan(80);
  }

  @Test
  void makesEveryKeyFromTheLabel() {
    assertThat(GAZETTEER.entries())
        .allSatisfy(entry -> assertThat(entry.key()).isEqualTo(Slug.of(entry.label())));
  }

  @Test
  void refersOnlyToEntriesThatExist() {
    Stream<String> targets =
        GAZETTEER.entries().stream()
            .flatMap(entry -> Stream.concat(entry.seatOf().stream(), entry.partOf().stream()));
    assertThat(targets.filter(key -> GAZETTEER.byKey(key).isEmpty())).isEmpty();
  }

  @Test
  void letsSeatsStandOnlyForStatesAndBodies() {
    assertThat(GAZETTEER.entries().stream().filter(entry -> entry.seatOf().isPresent()))
        .allSatisfy(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntityKind.PLACE);
              assertThat(GAZETTEER.byKey(entry.seatOf().orElseThrow()).orElseThrow().kind())
                  .isIn(EntityKind.COUNTRY, EntityKind.ORGANIZATION);
            });
  }

  @Test
  void givesNoNameToTwoEntriesOfOneKind() {
    Predicate<String> ambiguous =
        name -> {
          List<EntityKind> kinds =
              GAZETTEER.byName(name).stream().map(GazetteerEntry::kind).toList();
          return kinds.stream().distinct().count() < kinds.size();
        };
    assertThat(GAZETTEER.entries().stream().flatMap(entry -> entry.names().stream()))
        .filteredOn(ambiguous)
        .isEmpty();
  }

  @Test
  void givesEveryCountryDemonymsInLowerCase() {
    assertThat(keys(entries(EntityKind.COUNTRY).filter(entry -> entry.demonyms().size() < 2)))
        .isEmpty();
    assertThat(GAZETTEER.entries().stream().flatMap(entry -> entry.demonyms().stream()))
        .allMatch(word -> word.matches("\\p{Ll}+"));
  }

  @Test
  void givesEveryLivingCountryACapital() {
    Set<String> withSeat =
        entries(EntityKind.PLACE)
            .flatMap(place -> place.seatOf().stream())
            .collect(Collectors.toSet());
    assertThat(keys(entries(EntityKind.COUNTRY).filter(c -> !withSeat.contains(c.key()))))
        .containsExactlyInAnyOrderElementsOf(WITHOUT_CAPITAL);
  }

  @Test
  void linksNoWikidataItemTwice() {
    assertThat(GAZETTEER.entries().stream().flatMap(entry -> entry.sameAs().stream()))
        .doesNotHaveDuplicates()
        .allMatch(iri -> iri.matches("http://www.wikidata.org/entity/Q[1-9]\\d*"));
  }

  @Test
  void namesNobodyByOneWordAlone() {
    assertThat(entries(EntityKind.PERSON).flatMap(entry -> entry.names().stream()))
        .filteredOn(name -> !name.contains(" "))
        .containsExactlyInAnyOrder("AMLO", "Hemedti", "Naruhito");
  }

  @ParameterizedTest
  @CsvSource({
    "EE. UU., estados-unidos",
    "EE.UU., estados-unidos",
    "EEUU, estados-unidos",
    "RPDC, corea-del-norte",
    "Qatar, catar",
    "Birmania, myanmar",
    "Beijing, pekin",
    "Kyiv, kiev",
    "Naciones Unidas, organizacion-de-las-naciones-unidas",
    "Consejo de Seguridad de las Naciones Unidas, consejo-de-seguridad-de-la-onu",
    "KCNA, agencia-central-de-noticias-de-corea",
    "Cancillería rusa, ministerio-de-relaciones-exteriores-de-rusia",
    "Ministerio de Defensa del Japón, ministerio-de-defensa-de-japon",
    "Volodymyr Zelenskyy, volodimir-zelenski",
    "Kim Jong Un, kim-jong-un",
    "JCPOA, plan-de-accion-integral-conjunto",
    "Geran-2, shahed-136",
    "Domo de Hierro, cupula-de-hierro"
  })
  void findsWhatANameMeans(String name, String key) {
    assertThat(keys(GAZETTEER.byName(name).stream())).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({
    "norcoreanas, corea-del-norte",
    "estadounidenses, estados-unidos",
    "francesa, francia",
    "alemanes, alemania",
    "iraníes, iran",
    "nigerinos, niger",
    "nigerianos, nigeria",
    "soviética, union-sovietica",
    "belgas, belgica",
    "gazatí, franja-de-gaza"
  })
  void findsWhatADemonymMeans(String word, String key) {
    assertThat(keys(GAZETTEER.byDemonym(word).stream())).containsExactly(key);
  }

  @Test
  void letsADemonymOfTwoStatesMeanBoth() {
    assertThat(keys(GAZETTEER.byDemonym("congoleño").stream()))
        .containsExactly("republica-del-congo", "republica-democratica-del-congo");
  }

  @Test
  void takesBrusselsForTheUnionAndPutsItInBelgium() {
    GazetteerEntry brussels = GAZETTEER.byKey("bruselas").orElseThrow();
    assertThat(brussels.seatOf()).isEqualTo(Optional.of("union-europea"));
    assertThat(brussels.partOf()).containsExactly("belgica");
  }
}
