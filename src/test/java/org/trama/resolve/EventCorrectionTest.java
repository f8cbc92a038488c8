package org.trama.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.resolve.ByHand.claim;
import static org.trama.resolve.ByHand.different;
import static org.trama.resolve.ByHand.entity;
import static org.trama.resolve.ByHand.event;
import static org.trama.resolve.ByHand.rejected;
import static org.trama.resolve.ByHand.same;
import static org.trama.resolve.ByHand.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trama.model.Event;
import org.trama.model.Extraction;

class EventCorrectionTest {
  private static final String[] PARTIES = {"agent=rusia", "target=ucrania"};

  private static Told attack(String path, String day) {
    return Told.in(path, "2024-11-05")
        .known("rusia")
        .known("ucrania")
        .known("moscu")
        .event("Attack", day, PARTIES);
  }

  private static String id(Corpus corpus, String path) {
    return corpus.document(path).extraction().events().get(0).id();
  }

  private static String claimName(Corpus corpus, String path) {
    return corpus.document(path).claimNames().get(0);
  }

  @Test
  void unitesEventsThatAreOne() {
    Told first = attack("a.txt", "2024-11-01");
    Told second = attack("b.txt", "2024-11-03");
    Corpus plain = Corpus.of(first, second);
    assertThat(plain.events()).isEqualTo(2);
    Corpus corpus =
        Corpus.corrected(
            List.of(same(event(id(plain, "a.txt")), event(id(plain, "b.txt")))), first, second);
    assertThat(corpus.events()).isEqualTo(1);
    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.decisions()).anyMatch(it -> it.reason().equals("corrections.ttl, line 1"));
  }

  @Test
  void partsWhatOneClaimTellsFromTheEventItWasTakenFor() {
    Told first = attack("a.txt", "2024-11-01");
    Told second = attack("b.txt", "2024-11-01");
    Corpus plain = Corpus.of(first, second);
    assertThat(plain.events()).isEqualTo(1);
    Corpus corpus =
        Corpus.corrected(
            List.of(
                different(claim("b.txt", claimName(plain, "b.txt")), event(id(plain, "a.txt")))),
            first,
            second);
    assertThat(corpus.events()).isEqualTo(2);
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void knowsAnEventByItsOldIdAfterAnEarlierTellingWasFound() {
    Told late = attack("b.txt", "2024-11-01");
    String old = id(Corpus.of(late), "b.txt");
    Told early =
        Told.in("a.txt", "2024-11-02")
            .known("rusia")
            .known("ucrania")
            .known("moscu")
            .event("Attack", "2024-11-01", "agent=rusia", "target=ucrania", "place=moscu");
    Corpus corpus = Corpus.corrected(List.of(type(event(old), "Threat")), early, late);
    assertThat(corpus.events()).isEqualTo(1);
    assertThat(id(corpus, "b.txt")).isNotEqualTo(old);
    assertThat(corpus.document("b.txt").extraction().events().get(0).type()).isEqualTo("Threat");
    assertThat(corpus.document("a.txt").extraction().events().get(0).type()).isEqualTo("Threat");
  }

  @Test
  void knowsAnEventByItsOldIdAfterAPartyWasCorrected() {
    Told told =
        Told.in("a.txt", "2024-11-05")
            .body("Los Lobos")
            .known("rusia")
            .event("Attack", "2024-11-01", "agent=los-lobos", "target=rusia");
    Told other = Told.in("b.txt").body("Grupo Wagner");
    String old = id(Corpus.of(told, other), "a.txt");
    Corpus corpus =
        Corpus.corrected(
            List.of(same(entity("los-lobos"), entity("grupo-wagner")), type(event(old), "Threat")),
            told,
            other);
    assertThat(id(corpus, "a.txt")).contains("grupo-wagner");
    assertThat(corpus.document("a.txt").extraction().events())
        .extracting(Event::type)
        .containsExactly("Threat");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void dropsARejectedClaimAndTheEventThatNobodyClaimsThen() {
    Told first = attack("a.txt", "2024-11-01").event("Threat", "", PARTIES);
    Told second = attack("b.txt", "2024-11-01");
    String name = claimName(Corpus.of(first), "a.txt");
    Corpus corpus = Corpus.corrected(List.of(rejected(claim("a.txt", name))), first, second);
    Extraction left = corpus.document("a.txt").extraction();
    assertThat(left.events()).extracting(Event::type).containsExactly("Threat");
    assertThat(left.claims()).hasSize(1);
    assertThat(corpus.document("a.txt").claimNames()).doesNotContain(name);
    assertThat(corpus.document("b.txt").extraction().events()).hasSize(1);
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void keepsTheNamesOfClaimsWhateverElseIsCorrected() {
    Told told = attack("a.txt", "2024-11-01");
    Corpus plain = Corpus.of(told);
    Corpus corpus =
        Corpus.corrected(
            List.of(same(entity("ucrania"), entity("mexico"))),
            told,
            attack("0.txt", "2024-11-01"));
    assertThat(id(corpus, "a.txt")).isNotEqualTo(id(plain, "a.txt"));
    assertThat(claimName(corpus, "a.txt")).isEqualTo(claimName(plain, "a.txt"));
  }

  @Test
  void saysWhichEventOrClaimItDoesNotKnow() {
    Corpus corpus =
        Corpus.corrected(
            List.of(
                rejected(claim("a.txt", "0-1-nada")),
                type(event("attack-nadie-000000"), "Threat"),
                same(event("attack-nadie-000000"), claim("z.txt", "0-1-nada"))),
            attack("a.txt", "2024-11-01"));
    assertThat(corpus.problems())
        .hasSize(3)
        .allMatch(problem -> problem.startsWith("the graph knows no <"));
    assertThat(corpus.events()).isEqualTo(1);
  }
}
