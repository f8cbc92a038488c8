package org.trama.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerLabelsTest {
  private static List<String> labels(String text) {
    return SpeakerLabels.in(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void findsOfficesAndNamesInCapitals() {
    assertThat(
            labels(
                "ANA SOLER, portavoz del Gobierno: Hola.\nPREGUNTA (EFE): ¿Qué?\nPORTAVOZ: Nada.\n"
                    + "El señor PAZ RUIZ (Grupo Mixto): Bien.\nPORTAVOZ: Adiós.\nPREGUNTA: ¿Ya?"))
        .containsExactly(
            "ANA SOLER, portavoz del Gobierno:",
            "PREGUNTA (EFE):",
            "PORTAVOZ:",
            "El señor PAZ RUIZ (Grupo Mixto):",
            "PORTAVOZ:",
            "PREGUNTA:");
  }

  @Test
  void findsTheMarksOfQuestionsAndAnswers() {
    assertThat(
            labels(
                "Paz: «Ya»\n\nPregunta. ¿Ya?\nRespuesta. Sí.\nP.– (AFP) ¿Sí?\nR.– No.\nP.– ¿No?"))
        .containsExactly("Pregunta.", "Respuesta.", "P.– (AFP)", "R.–", "P.–");
  }

  @Test
  void findsNamesInSmallLettersWhereSomebodyAsks() {
    assertThat(labels("—Reuters: ¿Qué hará?\n—Mao Ning: Nada.\n—AFP: ¿Y qué?\n—Mao Ning: Poco."))
        .containsExactly("Reuters:", "Mao Ning:", "AFP:", "Mao Ning:");
  }

  @Test
  void takesNoHeadlinesForLabels() {
    assertThat(labels("Petro: No cederé\n\nMaduro: Sí cederé\n\nPetro: ¿Quién cede?\n")).isEmpty();
    assertThat(labels("Kiev: hubo dos muertos.\nTokio: hubo uno.\nKiev: ninguno.")).isEmpty();
  }
}
