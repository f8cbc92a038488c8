package org.trama.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.resolve.ByHand.different;
import static org.trama.resolve.ByHand.entity;
import static org.trama.resolve.ByHand.label;
import static org.trama.resolve.ByHand.mention;
import static org.trama.resolve.ByHand.same;
import static org.trama.resolve.ByHand.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trama.model.Correction;
import org.trama.model.EntityKind;
import org.trama.model.Mention;
import org.trama.model.Reference;

class EntityCorrectionTest {
  private static final Told MADURO = Told.in("a.txt").person("Nicolás Maduro");
  private static final Told FATHER = Told.in("b.txt").person("Nicolás Maduro Moros");

  private static Corpus corrected(Correction correction, Told... documents) {
    return Corpus.corrected(List.of(correction), documents);
  }

  @Test
  void unitesTwoEntitiesUnderTheOneOnTheRight() {
    Corpus corpus =
        corrected(
            same(entity("el-chapo"), entity("joaquin-guzman")),
            Told.in("a.txt").person("El Chapo"),
            Told.in("b.txt").person("Joaquín Guzmán"));
    assertThat(corpus.keys()).containsExactly("joaquin-guzman");
    assertThat(corpus.entity("joaquin-guzman").label()).isEqualTo("Joaquín Guzmán");
    assertThat(corpus.entity("joaquin-guzman").names()).contains("El Chapo");
    assertThat(corpus.resolution().corrections().get(0).entities())
        .containsExactly("joaquin-guzman");
    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.decisions()).anyMatch(it -> it.reason().equals("corrections.ttl, line 1"));
  }

  @Test
  void keepsTheGazetteersEntryWhicheverSideItIsOn() {
    Corpus corpus =
        corrected(
            same(entity("rusia"), entity("el-oso")),
            Told.in("a.txt").known("rusia"),
            Told.in("b.txt").named(EntityKind.COUNTRY, "El Oso"));
    assertThat(corpus.keys()).containsExactly("rusia");
    assertThat(corpus.entity("rusia").names()).contains("El Oso");
  }

  @Test
  void takesAnEntityForAnEntryOfTheGazetteerThatNoDocumentKnew() {
    Corpus corpus =
        corrected(
            same(entity("el-amo-del-kremlin"), entity("vladimir-putin")),
            Told.in("a.txt").person("El amo del Kremlin"));
    assertThat(corpus.keys()).containsExactly("vladimir-putin");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void unitesAChainUnderItsEndWhateverItsOrder() {
    Told[] told = {
      Told.in("a.txt").body("Uno"), Told.in("b.txt").body("Dos"), Told.in("c.txt").body("Tres")
    };
    Correction first = same(entity("uno"), entity("dos"));
    Correction second = same(entity("dos"), entity("tres"));
    assertThat(Corpus.corrected(List.of(first, second), told).keys()).containsExactly("tres");
    assertThat(Corpus.corrected(List.of(second, first), told).keys()).containsExactly("tres");
  }

  @Test
  void unitesAcrossKinds() {
    Corpus corpus =
        corrected(
            same(entity("wagner-place"), entity("wagner-organization")),
            Told.in("a.txt").named(EntityKind.PLACE, "Wagner"),
            Told.in("b.txt").body("Wagner"));
    assertThat(corpus.keys()).containsExactly("wagner-organization");
    assertThat(corpus.entity("wagner-organization").kind()).isEqualTo(EntityKind.ORGANIZATION);
  }

  @Test
  void keepsApartWhatTheNamesWouldUniteAndEachUnderItsOwnName() {
    assertThat(Corpus.of(MADURO, FATHER).keys()).containsExactly("nicolas-maduro-moros");
    Corpus corpus =
        corrected(
            different(entity("nicolas-maduro"), entity("nicolas-maduro-moros")), MADURO, FATHER);
    assertThat(corpus.keys()).containsExactly("nicolas-maduro", "nicolas-maduro-moros");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void partsOneDocumentsBearerFromTheOthersByItsMention() {
    Told impostor = Told.in("c.txt").person("Nicolás Maduro Moros");
    Corpus corpus =
        corrected(
            different(
                mention("c.txt", 0, 5, "nicolas-maduro-moros"), entity("nicolas-maduro-moros")),
            MADURO,
            FATHER,
            impostor);
    assertThat(corpus.keys()).hasSize(2).contains("nicolas-maduro-moros");
    assertThat(referents(corpus, "a.txt")).isEqualTo(referents(corpus, "b.txt"));
    assertThat(referents(corpus, "b.txt")).containsExactly("nicolas-maduro-moros");
    assertThat(referents(corpus, "c.txt")).doesNotContain("nicolas-maduro-moros");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void partsAMentionFromTheEntryOfTheGazetteerItWasTakenFor() {
    Corpus corpus =
        corrected(
            different(mention("b.txt", 0, 5, "vladimir-putin"), entity("vladimir-putin")),
            Told.in("a.txt").known("vladimir-putin"),
            Told.in("b.txt").known("vladimir-putin"));
    assertThat(corpus.keys()).hasSize(2).contains("vladimir-putin");
    assertThat(referents(corpus, "b.txt")).doesNotContain("vladimir-putin");
  }

  @Test
  void givesAMentionToTheEntityItRefersTo() {
    Corpus corpus =
        corrected(
            same(mention("a.txt", 0, 5, "castro"), entity("xiomara-castro")),
            Told.in("a.txt").person("Castro"),
            Told.in("b.txt").person("Fidel Castro"),
            Told.in("c.txt").person("Xiomara Castro"));
    assertThat(corpus.keys()).containsExactly("fidel-castro", "xiomara-castro");
    assertThat(referents(corpus, "a.txt")).containsExactly("xiomara-castro");
  }

  private static List<String> referents(Corpus corpus, String path) {
    return corpus.document(path).extraction().mentions().stream().map(Mention::entity).toList();
  }

  @Test
  void changesLabelAndKindAndLeavesTheKey() {
    Corpus corpus =
        Corpus.corrected(
            List.of(
                label(entity("wagner"), "Grupo Wagner"), type(entity("wagner"), "Organization")),
            Told.in("a.txt").named(EntityKind.PLACE, "Wagner"));
    assertThat(corpus.keys()).containsExactly("wagner");
    assertThat(corpus.entity("wagner").label()).isEqualTo("Grupo Wagner");
    assertThat(corpus.entity("wagner").names()).containsExactly("Wagner");
    assertThat(corpus.entity("wagner").kind()).isEqualTo(EntityKind.ORGANIZATION);
    assertThat(corpus.document("a.txt").extraction().entities().get(0).kind())
        .isEqualTo(EntityKind.ORGANIZATION);
  }

  @Test
  void addsALinkToAnotherGraphAndTakesAWrongOneAway() {
    Reference wrong = new Reference.Elsewhere("http://www.wikidata.org/entity/Q649");
    Reference right = new Reference.Elsewhere("http://www.wikidata.org/entity/Q1");
    Corpus corpus =
        Corpus.corrected(
            List.of(different(entity("moscu"), wrong), same(entity("moscu"), right)),
            Told.in("a.txt").known("moscu"));
    assertThat(corpus.entity("moscu").sameAs())
        .containsExactly("http://www.wikidata.org/entity/Q1");
  }

  @Test
  void saysWhatItDoesNotKnowAndChangesNothing() {
    Corpus corpus =
        Corpus.corrected(
            List.of(
                same(entity("nadie"), entity("nicolas-maduro")),
                label(entity("nadie"), "Nadie"),
                different(mention("z.txt", 0, 5, "nadie"), entity("nicolas-maduro"))),
            MADURO);
    assertThat(corpus.keys()).isEqualTo(Corpus.of(MADURO).keys());
    assertThat(corpus.problems())
        .hasSize(3)
        .allMatch(problem -> problem.startsWith("the graph knows no <"));
  }

  @Test
  void saysWhereTwoCorrectionsContradictEachOther() {
    Corpus corpus =
        Corpus.corrected(
            List.of(different(entity("uno"), entity("dos")), same(entity("uno"), entity("dos"))),
            Told.in("a.txt").body("Uno"),
            Told.in("b.txt").body("Dos"));
    assertThat(corpus.problems()).hasSize(1);
    assertThat(corpus.resolution().entities()).hasSize(2);
  }

  @Test
  void holdsInLaterBuildsWhenDocumentsAreAdded() {
    Correction correction = different(entity("nicolas-maduro"), entity("nicolas-maduro-moros"));
    Told more = Told.in("0.txt").person("Nicolás Maduro Moros", "Maduro");
    Corpus corpus = corrected(correction, MADURO, FATHER, more);
    assertThat(corpus.keys()).containsExactly("nicolas-maduro", "nicolas-maduro-moros");
  }
}
