package org.trama.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFinderTest {
  private final ArticleFinder finder = new ArticleFinder();

  private List<String> blocks(String text) {
    return finder.blocks(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void keepsHeadlineAndParagraphsApart() {
    assertThat(
            blocks(
                "Putin visita Vietnam\n\nEl presidente llegó el jueves.\nFue recibido con honores."))
        .containsExactly(
            "Putin visita Vietnam", "El presidente llegó el jueves.", "Fue recibido con honores.");
  }

  @Test
  void joinsALineThatWasBrokenInMidSentence() {
    assertThat(blocks("El presidente llegó\nel jueves a Hanói,\nla capital."))
        .containsExactly("El presidente llegó\nel jueves a Hanói,\nla capital.");
  }

  @Test
  void keepsASpeakersLabelApartTheFirstTime() {
    assertThat(blocks("ALCALDE: Hola.\nPREGUNTA (Efe): ¿Y hoy?\nALCALDE: Nada.\nPREGUNTA: ¿No?"))
        .containsExactly(
            "ALCALDE:", "Hola.", "PREGUNTA (Efe):", "¿Y hoy?", "Nada.", "PREGUNTA:", "¿No?");
  }

  @Test
  void keepsParagraphsApartThatAnEmptyLineDivides() {
    assertThat(blocks("Lo que se sabe\n\nde la cumbre"))
        .containsExactly("Lo que se sabe", "de la cumbre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suscríbete a nuestro canal de Telegram",
        "¡Únete a nosotros en Telegram!",
        "ÚNETE A NOSOTROS EN TELEGRAM",
        "Siga nuestra cobertura de la guerra en @medio.",
        "Síguenos en las redes",
        "Inicia sesión para comentar",
        "Recibe las noticias en el boletín",
        "Haz clic aquí",
        "Todos los derechos reservados",
        "© Agencia 2024",
        "Este sitio usa cookies propias",
        "Comparte en Facebook",
        "(Con información de EFE)",
        "(Esta es una historia sin editar y generada automáticamente.)",
        "Descarga nuestra app",
        "Otros temas de interés",
        "Noticias relacionadas:",
        "Foto: Reuters",
        "[Seguirá ampliación]"
      })
  void leavesNoticesOut(String notice) {
    assertThat(blocks("Rusia atacó Odesa.\n\n" + notice + "\n\nMurieron dos personas."))
        .containsExactly("Rusia atacó Odesa.", "Murieron dos personas.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los dos países suscribirán un acuerdo el lunes.",
        "Se habla de un tratado que podría suscribirse este año.",
        "Según el boletín de la ONU, murieron doce civiles en Kadugli.",
        "Rusia sigue nuestra política con atención.",
        "El ejército inició su ofensiva contra la ciudad.",
        "El análisis de la inteligencia surcoreana cifra en 10.000 los soldados."
      })
  void keepsSentencesThatOnlyResembleNotices(String sentence) {
    assertThat(blocks(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Lea también: Irán niega el envío de drones # Irán niega el envío de drones",
        "LEE MÁS: Irán niega el envío de drones # Irán niega el envío de drones",
        "Te puede interesar | Irán niega el envío de drones # Irán niega el envío de drones",
        "Última hora: Irán niega el envío de drones # Irán niega el envío de drones",
        "- Noticias relacionadas: Irán niega el envío # Irán niega el envío",
        "• Irán niega el envío de drones # Irán niega el envío de drones"
      })
  void cutsTheLabelOffATeaserAndKeepsItsHeadline(String line, String headline) {
    assertThat(blocks(line)).containsExactly(headline);
  }

  @Test
  void takesHeadlinesThatStandSideBySideApart() {
    assertThat(blocks("Irán niega el envío | Rusia ataca Odesa | Kiev pide ayuda"))
        .containsExactly("Irán niega el envío", "Rusia ataca Odesa", "Kiev pide ayuda");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Viena, 22 nov.- # El OIEA aprobó una resolución.",
        "BRUSELAS, 18 Jul. (EUROPA PRESS) - # La UE sancionó a dos empresas.",
        "Seúl (EFE).- # Corea del Sur protestó.",
        "Moscú, 3 de mayo — # Rusia celebró un desfile."
      })
  void setsADatelineApart(String dateline, String body) {
    assertThat(blocks(dateline + " " + body)).last().isEqualTo(body);
  }

  @Test
  void doesNotTakeAnAsideForADateline() {
    String sentence = "Kim Jong Un – Que no habló – escuchó a Putin.";
    assertThat(blocks(sentence)).containsExactly(sentence);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \n\u00a0\n\t\n")).isEmpty();
  }

  @Test
  void readsWindowsLineEndsAndOddBlanks() {
    assertThat(blocks("\ufeffRusia atacó Odesa.\r\n\r\n\u00a0Murieron dos personas.\u00a0\r\n"))
        .containsExactly("Rusia atacó Odesa.", "Murieron dos personas.");
  }
}
