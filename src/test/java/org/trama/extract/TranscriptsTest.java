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

  private static final String MINISTER =
      """
      RUEDA DE PRENSA EN BUCAREST

      ELENA VALLEJO, ministra de Defensa de España: Rusia atacó anoche el puerto de Izmail.

      Turquía ha mandado helicópteros a Georgia.

      PREGUNTA (agencia EFE): Francia vendió veinte cazas a Serbia. ¿Qué opina?

      MINISTRA: No hemos vendido misiles a Kiev.

      PREGUNTA: Moldavia expulsó a tres diplomáticos rusos.

      MINISTRA: La OTAN desplegará soldados en Moldavia. Gracias.

      Suecia envió ayer munición a Letonia.
      """;

  @Test
  void hearsWhoWasIntroducedWithTheOffice() {
    assertThat(lines(MINISTER))
        .contains(
            "ArmsTransfer agent=espana object=\"misiles\" target=ucrania: denied actual by"
                + " elena-vallejo",
            "ArmsTransfer agent=turquia object=\"helicópteros\" target=georgia: asserted actual by"
                + " elena-vallejo");
  }

  @Test
  void hearsTheMediumThatAsks() {
    assertThat(lines(MINISTER))
        .contains(
            "ArmsTransfer agent=francia object=\"cazas\" target=serbia [20 cazas]: asserted actual"
                + " by efe");
  }

  @Test
  void leavesTheWriterWhatFollowsAFarewell() {
    assertThat(lines(MINISTER))
        .filteredOn(line -> line.contains("target=letonia"))
        .singleElement()
        .asString()
        .endsWith("asserted actual");
  }

  @Test
  void hearsAnswersAndNotQuestionsBehindDashes() {
    String text =
        """
        Entrevista con el cirujano Ghassan Abu Sitta, que regresó de Gaza.

        —¿Qué vio allí?

        —Egipto envió medicinas a Gaza.

        —¿Y qué más?

        —Jordania mandó ambulancias a Siria.

        —Alemania vendió municiones a Israel. ¿Lo sabía?

        —Turquía entregó blindados a Libia.
        """;

    assertThat(lines(text))
        .contains(
            "ArmsTransfer agent=turquia object=\"blindados\" target=libia: asserted actual by"
                + " ghassan-abu-sitta",
            "ArmsTransfer agent=alemania object=\"municiones\" target=israel: asserted actual");
  }

  @Test
  void takesWhatItsOwnReportersTellForTheDocuments() {
    String text =
        """
        LOCUTORA: Nos atiende nuestra corresponsal en El Cairo, Lucía Prado.

        LOCUTORA: Con ella, el diputado Iván Cepeda.

        PRADO: Egipto envió medicinas a Gaza.

        LOCUTORA: ¿Y en Bogotá?

        CEPEDA: Brasil mandó ambulancias a Colombia.
        """;

    assertThat(lines(text))
        .contains(
            "Aid agent=egipto object=\"medicinas\" place=gaza: asserted actual",
            "Aid agent=brasil object=\"ambulancias\" target=colombia: asserted actual by"
                + " ivan-cepeda");
  }

  @Test
  void hearsNobodyGoOnBehindHeadlines() {
    String text =
        """
        Petro: Rusia bombardeó Odesa

        Maduro: Colombia envió tropas a Táchira

        Petro: Israel atacó Beirut

        Rusia vendió helicópteros a Bolivia.
        """;

    assertThat(lines(text))
        .contains(
            "ArmsTransfer agent=rusia object=\"helicópteros\" target=bolivia: asserted actual");
  }

  private static List<String> lines(String text) {
    return EventLines.of(ShortTexts.extract(ShortTexts.annotate(text)));
  }
}
