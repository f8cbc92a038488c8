package org.trama.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trama.model.Document;
import org.trama.model.Metadata;

class ReprintsTest {
  private static final String STORY = words(1, 300);

  /** A text of {@code count} words that no text of another seed has. */
  private static String words(int seed, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "palabra" + seed + "x" + i * 7919 % 1000)
        .collect(Collectors.joining(" "));
  }

  private static Document document(String path, String issued, String text) {
    Optional<LocalDate> day = Optional.of(issued).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    return new Document(path, "00", text, Metadata.of("es", "text/plain", day));
  }

  private static Reprints of(Document... documents) {
    return Reprints.of(List.of(documents));
  }

  @Test
  void takesTheFirstPublishedForTheOriginal() {
    Reprints reprints =
        of(
            document("b.txt", "2024-01-01", STORY + " " + words(2, 30)),
            document("a.txt", "2024-01-02", STORY));
    assertThat(reprints.originals()).containsOnlyKeys("a.txt").containsEntry("a.txt", "b.txt");
  }

  @Test
  void takesTheShorterForTheOriginalWhereNoDayTells() {
    Reprints reprints =
        of(document("a.txt", "", "Redacción. " + STORY), document("b.txt", "", STORY));
    assertThat(reprints.originals()).containsEntry("a.txt", "b.txt").hasSize(1);
  }

  @Test
  void recognisesACopyWithAnotherHeadlineOtherAccentsAndWithoutItsEnd() {
    String cut = STORY.substring(0, STORY.length() * 3 / 4);
    Reprints reprints =
        of(
            document("a.txt", "2024-01-01", STORY),
            document("b.txt", "2024-01-02", "ÚLTIMA HORA: " + cut.replace('a', 'á').toUpperCase()));
    assertThat(reprints.originals()).containsEntry("b.txt", "a.txt");
  }

  @Test
  void leavesAnArticleThatQuotesAnotherAtLengthAlone() {
    Reprints reprints =
        of(
            document("a.txt", "2024-01-01", STORY),
            document("b.txt", "2024-01-02", words(1, 100) + " " + words(2, 200)));
    assertThat(reprints.originals()).isEmpty();
  }

  @Test
  void leavesShortTextsAlone() {
    assertThat(
            of(document("a.txt", "", "No hay nada."), document("b.txt", "", "No hay nada."))
                .originals())
        .isEmpty();
  }

  @Test
  void neverTakesAReprintForAnOriginal() {
    List<Document> copies = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      copies.add(document(i + ".txt", "2024-01-0" + (9 - i), STORY + " " + words(3, 10 * i)));
    }
    Reprints reprints = Reprints.of(copies);
    assertThat(reprints.originals().keySet())
        .doesNotContainAnyElementsOf(reprints.originals().values());
    Collections.shuffle(copies, new Random(1));
    assertThat(Reprints.of(copies)).isEqualTo(reprints);
  }

  @Test
  void findsTheCopiesAmongThousands() {
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      many.add(document(i + ".txt", "2024-01-01", words(10 + i, 150)));
    }
    many.add(document("z.txt", "2024-01-02", words(510, 150) + " fin"));
    assertThat(Reprints.of(many).originals()).hasSize(1).containsEntry("z.txt", "500.txt");
  }

  @Test
  void unitesWhatAReprintTellsInTheSameWordsEvenOnAnotherDay() {
    Told original =
        Told.in("a.txt", "2024-11-02")
            .known("rusia")
            .known("ucrania")
            .text(STORY)
            .event("Attack", "2024-11-01", "agent=rusia", "target=ucrania");
    Told reprint =
        Told.in("b.txt", "2024-11-12")
            .known("rusia")
            .known("ucrania")
            .text(STORY)
            .event("Attack", "2024-11-08", "agent=rusia", "target=ucrania");
    Corpus corpus = Corpus.of(original, reprint);
    assertThat(corpus.resolution().reprints()).containsEntry("b.txt", "a.txt");
    assertThat(corpus.events()).isEqualTo(1);
  }
}
