package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a headline and the text below it tell of one happening. */
class HeadlinesTest {
  @Test
  void isToldOnceThoughOnlyTheTextHasTheFigure() {
    assertThat(
            lines(
                "Rumanía envía tropas a su frontera\n\n"
                    + "Rumanía ha enviado 4.000 soldados a la frontera con Moldavia."))
        .filteredOn(line -> line.startsWith("TroopDeployment"))
        .singleElement()
        .asString()
        .contains("agent=rumania", "[4000 soldados]");
  }

  @Test
  void isToldOnceThoughOnlyTheTextNamesThePact() {
    assertThat(
            lines(
                "Chile y Bolivia sellan la paz\n\n"
                    + "Chile y Bolivia firmaron ayer en Lima el Tratado de Arica."))
        .filteredOn(line -> line.startsWith("AgreementEvent"))
        .singleElement()
        .asString()
        .contains("object=tratado-de-arica");
  }

  @Test
  void joinsTheNextTellingOnly() {
    assertThat(
            lines(
                "Kenia envía soldados\n\n"
                    + "Kenia envió el lunes 200 soldados a Haití."
                    + " Kenia envió el martes 300 soldados a Somalia."))
        .filteredOn(line -> line.startsWith("TroopDeployment"))
        .hasSize(2);
  }

  private static List<String> lines(String text) {
    return EventLines.of(ShortTexts.extract(ShortTexts.annotate(text)));
  }
}
