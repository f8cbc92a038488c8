package org.trama.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.Lexicon;
import org.trama.model.Claim;
import org.trama.model.Corrections;
import org.trama.model.Quantity;
import org.trama.model.Resolution;

class EventResolutionTest {
  private static Told doc(String path, String issued) {
    return Told.in(path, issued)
        .known("rusia")
        .known("ucrania")
        .known("corea-del-norte")
        .known("moscu");
  }

  @Test
  void unitesTellingsOfOneDatedEventAndKeepsAllClaims() {
    Corpus corpus =
        Corpus.of(
            doc("a.txt", "2024-11-02")
                .event("Meeting", "2024-11-01", "participant=rusia", "participant=ucrania"),
            doc("b.txt", "2024-12-02")
                .event(
                    "Meeting",
                    "2024-11-01",
                    "participant=rusia",
                    "participant=ucrania",
                    "place=moscu"));
    assertThat(corpus.tellings()).hasSize(2);
    assertThat(corpus.events()).isEqualTo(1);
    assertThat(corpus.resolution().documents())
        .allSatisfy(
            document ->
                assertThat(document.extraction().claims())
                    .extracting(Claim::event)
                    .containsExactly(corpus.tellings().get(0)));
    assertThat(corpus.decisions())
        .anyMatch(
            decision ->
                decision.subject() == Decision.Subject.EVENT
                    && decision.document().equals("b.txt"));
  }

  @Test
  void keepsWhatHappenedOnOtherDaysApart() {
    Corpus corpus =
        Corpus.of(
            doc("a.txt", "2024-11-02")
                .event("Attack", "2024-11-01", "agent=rusia", "target=ucrania"),
            doc("b.txt", "2024-11-02")
                .event("Attack", "2024-11-02", "agent=rusia", "target=ucrania"));
    assertThat(corpus.events()).isEqualTo(2);
  }

  @Test
  void keepsOtherFiguresApartAndUnitesThoseThatMeet() {
    Told eleven = troops("a.txt", Told.figure(11000, 11000, "soldados"));
    Told range = troops("b.txt", Told.figure(10000, 12000, "soldados"));
    Told three = troops("c.txt", Told.figure(3000, 3000, "soldados"));
    Told more = troops("d.txt", Told.atLeast(1000, "soldados"));
    assertThat(Corpus.of(eleven, range).events()).isEqualTo(1);
    assertThat(Corpus.of(eleven, three).events()).isEqualTo(2);
    assertThat(Corpus.of(eleven, more).events()).isEqualTo(2);
  }

  private static Told troops(String path, Optional<Quantity> figure) {
    return doc(path, "2024-11-02")
        .event("TroopDeployment", "2024-11-01", figure, "agent=corea-del-norte", "target=rusia");
  }

  @Test
  void keepsOtherPlacesOtherThingsAndOtherPartiesApart() {
    Told base =
        doc("a.txt", "2024-11-02")
            .event("ArmsTransfer", "", "agent=corea-del-norte", "target=rusia", "object:misiles");
    Told shells =
        doc("b.txt", "2024-11-02")
            .event(
                "ArmsTransfer", "", "agent=corea-del-norte", "target=rusia", "object:proyectiles");
    Told missile =
        doc("c.txt", "2024-11-02")
            .event(
                "ArmsTransfer",
                "",
                "agent=corea-del-norte",
                "target=rusia",
                "object:misil balístico");
    Told reversed =
        doc("d.txt", "2024-11-02")
            .event("ArmsTransfer", "", "agent=rusia", "target=corea-del-norte", "object:misiles");
    assertThat(Corpus.of(base, shells).events()).isEqualTo(2);
    assertThat(Corpus.of(base, reversed).events()).isEqualTo(2);
    assertThat(Corpus.of(base, missile).events()).isEqualTo(1);
  }

  @Test
  void neverUnitesTwoEventsOfOneDocument() {
    Told twice =
        doc("a.txt", "2024-11-02")
            .event("Attack", "", "agent=rusia", "target=ucrania")
            .event("Attack", "", "agent=rusia", "target=ucrania");
    Told again =
        doc("b.txt", "2024-11-02")
            .event("Attack", "", "agent=rusia", "target=ucrania")
            .event("Attack", "", "agent=rusia", "target=ucrania");
    assertThat(Corpus.of(twice).events()).isEqualTo(2);
    assertThat(Corpus.of(twice, again).events()).isEqualTo(2);
  }

  @Test
  void unitesUndatedTellingsOfWhatGoesOnButNotOfWhatIsSaid() {
    assertThat(undated("Attack", "2024-03-02", "2024-11-02").events()).isEqualTo(1);
    assertThat(undated("Condemnation", "2024-03-02", "2024-11-02").events()).isEqualTo(2);
    assertThat(undated("Condemnation", "2024-11-01", "2024-11-02").events()).isEqualTo(1);
    assertThat(undated("Attack", "2022-03-02", "2024-11-02").events()).isEqualTo(2);
  }

  private static Corpus undated(String type, String first, String second) {
    return Corpus.of(
        doc("a.txt", first).event(type, "", "agent=rusia", "target=ucrania"),
        doc("b.txt", second).event(type, "", "agent=rusia", "target=ucrania"));
  }

  @Test
  void unitesAnUndatedTellingWithADatedOneOnlyInTheNewsOfThoseDays() {
    Told dated =
        doc("a.txt", "2024-11-02").event("Threat", "2024-11-01", "agent=rusia", "target=ucrania");
    Told fresh = doc("b.txt", "2024-11-03").event("Threat", "", "agent=rusia", "target=ucrania");
    Told late = doc("c.txt", "2025-02-01").event("Threat", "", "agent=rusia", "target=ucrania");
    assertThat(Corpus.of(dated, fresh).events()).isEqualTo(1);
    assertThat(Corpus.of(dated, late).events()).isEqualTo(2);
  }

  @Test
  void doesNotUniteOnASinglePartyAlone() {
    assertThat(
            Corpus.of(
                    doc("a.txt", "2024-11-02").event("Demand", "2024-11-01", "agent=rusia"),
                    doc("b.txt", "2024-11-02")
                        .event("Demand", "2024-11-01", "agent=rusia", "target=ucrania"))
                .events())
        .isEqualTo(2);
  }

  @Test
  void unitesATellingThatNamesMoreOfTheParties() {
    assertThat(
            Corpus.of(
                    doc("a.txt", "2024-11-02")
                        .event("Meeting", "2024-11-01", "participant=rusia", "participant=ucrania"),
                    doc("b.txt", "2024-11-02")
                        .event(
                            "Meeting",
                            "2024-11-01",
                            "participant=rusia",
                            "participant=ucrania",
                            "participant=corea-del-norte"))
                .events())
        .isEqualTo(1);
  }

  @Test
  void givesTheSameResultInWhateverOrderDocumentsCome() {
    List<Told> documents = new ArrayList<>(sample());
    Resolution expected = Corpus.of(documents).resolution();
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(documents, random);
      Corpus shuffled = Corpus.of(documents);
      assertThat(shuffled.resolution()).isEqualTo(expected);
    }
  }

  @Test
  void leavesIdentifiersAloneWhenAnUnrelatedDocumentIsAdded() {
    List<Told> documents = new ArrayList<>(sample());
    Corpus before = Corpus.of(documents);
    documents.add(
        Told.in("0.txt", "2024-01-01")
            .known("mexico")
            .person("Ana Ruiz")
            .event("Visit", "", "agent=ana-ruiz", "place=mexico"));
    Corpus after = Corpus.of(documents);
    assertThat(after.keys()).containsAll(before.keys());
    assertThat(after.tellings()).containsAll(before.tellings());
  }

  private static List<Told> sample() {
    return List.of(
        doc("a.txt", "2024-11-02")
            .person("Volodímir Zelenski")
            .body("Parlamento")
            .event("Attack", "", "agent=rusia", "target=ucrania")
            .event("Threat", "2024-11-01", "agent=rusia", "target=volodimir-zelenski"),
        doc("b.txt", "2024-11-03")
            .person("Zelensky")
            .body("Parlamento")
            .event("Threat", "", "agent=rusia", "target=zelensky")
            .event("Attack", "2024-11-01", "agent=rusia", "target=ucrania"),
        doc("c.txt", "2024-11-04")
            .person("Volodymyr Zelenskyy")
            .event("Attack", "2024-11-01", "agent=rusia", "target=ucrania", "place=moscu")
            .event("Threat", "", "agent=rusia", "target=volodymyr-zelenskyy"),
        doc("d.txt", "2023-11-04")
            .person("Zelensky")
            .event("Attack", "", "agent=rusia", "target=ucrania"));
  }

  @Test
  void joinsWhatThousandsOfDocumentsTellAlike() {
    List<Told> documents = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      String day = LocalDate.of(2022, 1, 1).plusDays(i % 900).toString();
      documents.add(
          doc(String.format("%04d.txt", i), day)
              .person("Iván Petrov", "Petrov")
              .person("Sánchez")
              .body("Grupo Wagner", "Wagner")
              .body("GRU")
              .event("Attack", "", "agent=rusia", "target=ucrania")
              .event("Attack", day, "agent=rusia", "target=ucrania")
              .event("Condemnation", "", "agent=rusia", "target=ivan-petrov"));
    }
    Corpus corpus = Corpus.of(documents);

    assertThat(corpus.resolution().documents()).hasSize(3000);
    assertThat(corpus.events()).isLessThan(3000);
  }

  @Test
  void letsAnEventClassOfTheUserGoOn() {
    Lexicon lexicon =
        new Lexicon(
            List.of(), Map.of(), List.of(new EventClass("Blockade", "COERCE", Set.of(), true)));
    List<Told> told =
        List.of(
            Told.in("a.txt", "2024-01-01")
                .known("rusia")
                .known("ucrania")
                .event("Blockade", "", "agent=rusia", "target=ucrania"),
            Told.in("b.txt", "2024-07-01")
                .known("rusia")
                .known("ucrania")
                .event("Blockade", "", "agent=rusia", "target=ucrania"));
    assertThat(Corpus.of(told, Corrections.NONE, lexicon).events()).isEqualTo(1);
    assertThat(Corpus.of(told).events()).isEqualTo(2);
  }

  @Test
  void doesNotTakeWhatMayComeForWhatCame() {
    Told fact = doc("a.txt", "2024-11-01").event("Attack", "", "agent=rusia", "target=ucrania");
    Told fear = doc("b.txt", "2024-11-02").possible("Attack", "agent=rusia", "target=ucrania");
    Told again = doc("c.txt", "2024-11-02").possible("Attack", "agent=rusia", "target=ucrania");
    assertThat(Corpus.of(fact, fear).events()).isEqualTo(2);
    assertThat(Corpus.of(fear, again).events()).isEqualTo(1);
  }
}
