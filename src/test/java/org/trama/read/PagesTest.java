package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PagesTest {
  @Test
  void joinsLinesAndPutsDividedWordsTogether() {
    assertThat(Pages.reflow("El gobierno anun-\nció ayer un acuer-\ndo con Moscú."))
        .isEqualTo("El gobierno anunció ayer un acuerdo con Moscú.");
  }

  @Test
  void keepsTheHyphenOfAWordThatHasItElsewhere() {
    assertThat(Pages.reflow("El eje asiático-pacífico, o asiático-\npacífico, crece."))
        .isEqualTo("El eje asiático-pacífico, o asiático-pacífico, crece.");
  }

  @Test
  void keepsTheHyphenBeforeACapitalOrAFigure() {
    assertThat(Pages.reflow("el diálogo Norte-\nSur y el misil KN-\n23"))
        .isEqualTo("el diálogo Norte-Sur y el misil KN-23");
  }

  @Test
  void beginsAParagraphAtAGapOrAfterAShortLine() {
    assertThat(
            Pages.reflow(
                "Titular\n\nUna frase que llena la línea entera sí.\nY una corta.\nOtro párrafo empieza aquí mismo."))
        .isEqualTo(
            "Titular\nUna frase que llena la línea entera sí. Y una corta.\nOtro párrafo empieza aquí mismo.");
  }

  @Test
  void goesOnAcrossAPageAndDropsItsNumberAndTheRunningHead() {
    String head = "Boletín de la Agencia";
    String raw =
        head
            + "\nEl ministro viajó a\n\n1\n\n"
            + head
            + "\nla capital de Rusia.\n\nPágina 2 de 3\n\n"
            + head
            + "\nFin.";
    assertThat(Pages.reflow(raw)).isEqualTo("El ministro viajó a la capital de Rusia.\nFin.");
  }
}
