package org.trama.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.model.EntityKind.AGREEMENT;
import static org.trama.model.EntityKind.ORGANIZATION;
import static org.trama.model.EntityKind.PLACE;
import static org.trama.model.EntityKind.WEAPON_SYSTEM;

import org.junit.jupiter.api.Test;
import org.trama.model.Entity;

class EntityResolutionTest {
  @Test
  void takesLabelNamesAndLinksOfKnownThingsFromTheGazetteerAndAddsTheirWholes() {
    Corpus corpus = Corpus.of(Told.in("a.txt").known("moscu"));
    assertThat(corpus.keys()).containsExactly("moscu", "rusia");
    assertThat(corpus.entity("moscu").wholes()).containsExactly("rusia");
    assertThat(corpus.entity("moscu").sameAs())
        .containsExactly("http://www.wikidata.org/entity/Q649");
    assertThat(corpus.entity("rusia").names()).containsExactly("Federación Rusa");
  }

  @Test
  void findsAPersonOfTheGazetteerInAnotherTranscription() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").known("vladimir-putin"), Told.in("b.txt").person("Wladímir Putin"));
    assertThat(corpus.keys()).containsExactly("vladimir-putin");
    assertThat(corpus.entity("vladimir-putin").names()).contains("Wladímir Putin", "Putin");
  }

  @Test
  void unitesTranscriptionsAndLabelsThemByTheMostFrequentFullSpelling() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").person("Volodymyr Zelensky", "Zelensky"),
            Told.in("b.txt").person("Volodímir Zelenski"),
            Told.in("c.txt").person("Volodímir Zelenski", "Zelenskyy"));
    assertThat(corpus.resolution().entities()).hasSize(1);
    Entity zelenski = corpus.resolution().entities().get(0);
    assertThat(zelenski.key()).isEqualTo("volodimir-zelenski");
    assertThat(zelenski.names()).containsExactly("Volodymyr Zelensky", "Zelensky", "Zelenskyy");
    assertThat(corpus.decisions())
        .anyMatch(decision -> decision.reason().equals("the same full name as in a.txt"));
  }

  @Test
  void givesABareSurnameToTheBearerInItsOwnDocumentFirst() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").person("Olaf Scholz").person("Scholz"),
            Told.in("b.txt").person("Rupert Scholz"));
    assertThat(corpus.keys()).containsExactly("olaf-scholz", "rupert-scholz");
    assertThat(corpus.entity("olaf-scholz").names()).containsExactly("Scholz");
  }

  @Test
  void givesABareSurnameToTheOnlyBearerOfTheCorpus() {
    Corpus corpus =
        Corpus.of(Told.in("a.txt").person("Scholz"), Told.in("b.txt").person("Olaf Scholz"));
    assertThat(corpus.keys()).containsExactly("olaf-scholz");
  }

  @Test
  void leavesABareSurnameAloneWhereTwoBearIt() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").person("Castro"),
            Told.in("b.txt").person("Fidel Castro"),
            Told.in("c.txt").person("Xiomara Castro"));
    assertThat(corpus.keys()).containsExactly("castro", "fidel-castro", "xiomara-castro");
  }

  @Test
  void leavesABareSurnameAloneWhereTheDocumentsSpeakOfOtherCountries() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").known("mexico").person("García"),
            Told.in("b.txt").known("ucrania").person("Pedro García"));
    assertThat(corpus.keys()).contains("garcia", "pedro-garcia");
  }

  @Test
  void knowsAKoreanByTheFamilyNameThatComesFirst() {
    Corpus corpus =
        Corpus.of(Told.in("a.txt").person("Kim"), Told.in("b.txt").person("Kim Jong Un"));
    assertThat(corpus.keys()).containsExactly("kim-jong-un");
  }

  @Test
  void keepsNamesakesWithOtherOfficesOfOtherStatesApart() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt")
                .known("rusia")
                .person("Ivan Petrov")
                .office("ivan-petrov", "general", "rusia"),
            Told.in("b.txt")
                .known("mexico")
                .person("Iván Petrov")
                .office("ivan-petrov", "cantante", "mexico"));
    assertThat(corpus.keys()).contains("ivan-petrov-rusia", "ivan-petrov-mexico");
  }

  @Test
  void completesANameOnlyWhereOneCompletionExists() {
    Told shorter = Told.in("a.txt").person("Nicolás Maduro");
    Told father = Told.in("b.txt").person("Nicolás Maduro Moros");
    Told son = Told.in("c.txt").person("Nicolás Maduro Guerra");
    assertThat(Corpus.of(shorter, father).resolution().entities()).hasSize(1);
    assertThat(Corpus.of(shorter, father, son).resolution().entities()).hasSize(3);
  }

  @Test
  void unitesAMinistryUnderItsManyNamesAndKeepsThoseOfOtherStatesApart() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt")
                .known("rusia")
                .body("Ministerio de Defensa")
                .part("ministerio-de-defensa", "rusia"),
            Told.in("b.txt").body("Ministerio de Defensa ruso"),
            Told.in("c.txt").body("Ministerio de Defensa de Rusia"),
            Told.in("d.txt")
                .known("ucrania")
                .body("Ministerio de Defensa")
                .part("ministerio-de-defensa", "ucrania"));
    assertThat(corpus.keys())
        .containsExactly(
            "ministerio-de-defensa-de-rusia",
            "ministerio-de-defensa-de-ucrania",
            "rusia",
            "ucrania");
    assertThat(corpus.entity("ministerio-de-defensa-de-rusia").wholes()).containsExactly("rusia");
  }

  @Test
  void findsTheBodyOfAStateInTheGazetteerWhateverTheDocumentCallsIt() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").known("ucrania").body("Parlamento").part("parlamento", "ucrania"),
            Told.in("b.txt").body("Parlamento ucraniano"));
    assertThat(corpus.keys()).containsExactly("parlamento-de-ucrania", "ucrania");
    assertThat(corpus.entity("parlamento-de-ucrania").label()).isEqualTo("Rada Suprema");
  }

  @Test
  void takesTheChancelleryForTheForeignMinistry() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").body("Cancillería rusa"),
            Told.in("b.txt").body("Ministerio de Exteriores de Rusia"));
    assertThat(corpus.keys()).containsExactly("ministerio-de-relaciones-exteriores-de-rusia");
  }

  @Test
  void doesNotUniteBodiesOfNobodyKnowsWhichState() {
    Corpus corpus =
        Corpus.of(Told.in("a.txt").body("Parlamento"), Told.in("b.txt").body("Parlamento"));
    assertThat(corpus.resolution().entities()).hasSize(2);
    Corpus alone = Corpus.of(Told.in("a.txt").body("Parlamento"));
    assertThat(corpus.keys()).containsAll(alone.keys());
  }

  @Test
  void joinsAnAcronymToItsExpansion() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").body("KCNA"),
            Told.in("b.txt").body("Agencia Central de Noticias de Corea", "KCNA"),
            Told.in("c.txt").body("Agencia Central de Noticias de Corea del Norte", "KCNA"));
    assertThat(corpus.resolution().entities()).hasSize(1);
    assertThat(corpus.resolution().entities().get(0).names()).contains("KCNA");
  }

  @Test
  void leavesAnAcronymWithTwoExpansionsAlone() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").body("FAR"),
            Told.in("b.txt").body("Fuerzas de Apoyo Rápido", "FAR"),
            Told.in("c.txt").body("Frente Amplio Revolucionario", "FAR"));
    assertThat(corpus.keys())
        .containsExactly("far", "frente-amplio-revolucionario", "fuerzas-de-apoyo-rapido");
  }

  @Test
  void unitesWeaponsWhateverTheirHyphens() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").named(WEAPON_SYSTEM, "B-52"),
            Told.in("b.txt").named(WEAPON_SYSTEM, "B 52"));
    assertThat(corpus.resolution().entities()).hasSize(1);
  }

  @Test
  void unitesAgreementsOnlyByNamesOfTheirOwn() {
    Corpus named =
        Corpus.of(
            Told.in("a.txt").named(AGREEMENT, "Acuerdo de Ginebra"),
            Told.in("b.txt").named(AGREEMENT, "acuerdo de Ginebra"));
    assertThat(named.keys()).containsExactly("acuerdo-de-ginebra");
    Corpus common =
        Corpus.of(
            Told.in("a.txt").named(AGREEMENT, "acuerdo de paz"),
            Told.in("b.txt").named(AGREEMENT, "acuerdo de paz"));
    assertThat(common.resolution().entities()).hasSize(2);
  }

  @Test
  void keepsTownsOfOneNameInTwoCountriesApart() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt")
                .known("mexico")
                .named(PLACE, "Santa Rosa")
                .part("santa-rosa", "mexico"),
            Told.in("b.txt").known("rusia").named(PLACE, "Santa Rosa").part("santa-rosa", "rusia"));
    assertThat(corpus.keys()).contains("santa-rosa-mexico", "santa-rosa-rusia");
  }

  @Test
  void tellsThingsOfOneNameAndTwoKindsApartByKind() {
    Corpus corpus =
        Corpus.of(
            Told.in("a.txt").named(PLACE, "Wagner"),
            Told.in("b.txt").named(ORGANIZATION, "Wagner"));
    assertThat(corpus.keys()).containsExactly("wagner-organization", "wagner-place");
  }
}
