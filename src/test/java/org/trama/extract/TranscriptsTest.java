package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what stands behind a name in capitals in what was written down of spoken words. */
class TranscriptsTest {
  private static final String BRIEFING =
      """
      La portavoz del Departamento de Estado, Tammy Bruce, habló ayer en Washington.

      PREGUNTA: ¿Enviarán tropas a Haití?

      BRUCE: Estados Unidos no enviará tropas a Haití.
      Enviaremos diez helicópteros a Kenia.

      PREGUNTA: ¿Y Cuba?

      BRUCE: Exigimos a La Habana que libere a los presos.
      """;

  @Test
  void hearsWhoeverIsNamedBeforeHisTurn() {
    assertThat(lines(BRIEFING))
        .contains(
            "TroopDeployment agent=estados-unidos place=haiti: denied planned by tammy-bruce");
  }

  @Test
  void goesOnToTheNextName() {
    assertThat(lines(BRIEFING))
        .filteredOn(line -> line.startsWith("ArmsTransfer"))
        .singleElement()
        .asString()
        .endsWith("target=kenia [10 helicópteros]: asserted planned by tammy-bruce");
  }

  @Test
  void hearsNobodyInTheHeadingOfALine() {
    String text = "TENSIÓN: Rusia bombardeó Odesa.\n\nUCRANIA: Kiev bombardeó Bélgorod.";

    assertThat(lines(text)).allSatisfy(line -> assertThat(line).doesNotContain(" by "));
  }

  private static List<String> lines(String text) {
    return EventLines.of(ShortTexts.extract(ShortTexts.annotate(text)));
  }
}
