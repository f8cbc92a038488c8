package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trama.model.Claim;
import org.trama.model.Polarity;

/** What one alleges and another rebuts, under every wording of a rebuttal: both are kept. */
class RebuttalsTest {
  /**
   * Something alleged.
   *
   * @param type the class of the event
   * @param denier who rebuts it
   * @param id of the denier
   */
  private record Allegation(String text, String type, String denier, String id) {}

  private static final List<Allegation> ALLEGATIONS =
      List.of(
          new Allegation(
              "Kiev acusa a Minsk de enviar misiles a Rusia",
              "ArmsTransfer",
              "Minsk",
              "bielorrusia"),
          new Allegation(
              "El Gobierno congoleño denunció el martes que Ruanda envió 4.000 soldados a Goma",
              "TroopDeployment",
              "el canciller ruandés, Olivier Nduhungirehe,",
              "olivier-nduhungirehe"),
          new Allegation(
              "Armenia asegura que el Ejército azerbaiyano bombardeó la aldea de Tegh",
              "Attack",
              "el Ministerio de Defensa azerbaiyano",
              "ministerio-de-defensa-azerbaiyano"));

  /** Behind a comma. */
  private static final List<String> ASIDES =
      List.of(
          "algo que %s niega.",
          "extremo que %s desmiente.",
          "una acusación que %s rechaza.",
          "una tesis que %s despachó como «fabulación».",
          "un «bulo», según %s.",
          "lo que %s calificó de «disparate».",
          "aunque %s lo niega rotundamente.",
          "versión que %s no comparte.",
          "cosa que %s ha negado siempre.",
          "lo cual fue negado por %s.",
          "extremo desmentido por %s.",
          "una versión refutada por %s.",
          "informaciones que %s atribuye a una campaña de desinformación.",
          "algo de lo que %s se desmarca.");

  /** In a sentence of its own. */
  private static final List<String> ANSWERS =
      List.of(
          "%s lo niega.",
          "%s no concedió crédito alguno a esas palabras.",
          "%s tachó la acusación de ridícula.",
          "%s ridiculizó la acusación.",
          "%s desestimó la denuncia por infundada.",
          "«No hay nada de cierto en eso», dijo %s.",
          "«Eso es completamente falso», cortó %s.",
          "%s respondió que nunca ha hecho tal cosa.",
          "%s lo atribuye a la propaganda enemiga.",
          "%s atribuyó la denuncia a intereses electorales.",
          "%s sostiene lo contrario.",
          "%s niega que eso sea así.",
          "%s dijo que la acusación no se sostiene.",
          "%s cuestionó la veracidad de la acusación.",
          "%s se declaró inocente.",
          "Falso, dijo %s.",
          "De eso nada, contestó %s.",
          "Nada más lejos de la realidad, asegura %s.",
          "La acusación fue rechazada por %s.");

  /** In which nobody denies anything. */
  private static final List<String> SILENCES =
      List.of(
          "%s ha guardado silencio.",
          "%s no quiso hacer comentarios.",
          "%s ni confirma ni desmiente.",
          "%s evitó pronunciarse.");

  @TestFactory
  Stream<DynamicTest> rebuttedBehindAComma() {
    return texts(ASIDES, ", ", true);
  }

  @TestFactory
  Stream<DynamicTest> rebuttedInASentenceOfItsOwn() {
    return texts(ANSWERS, ". ", true);
  }

  @TestFactory
  Stream<DynamicTest> notRebutted() {
    return texts(SILENCES, ". ", false);
  }

  private static Stream<DynamicTest> texts(List<String> wordings, String join, boolean denied) {
    return ALLEGATIONS.stream()
        .flatMap(
            allegation ->
                wordings.stream()
                    .map(wording -> text(allegation, wording, join))
                    .map(
                        text ->
                            DynamicTest.dynamicTest(text, () -> check(allegation, text, denied))));
  }

  private static String text(Allegation allegation, String wording, String join) {
    String said = wording.formatted(allegation.denier()).replace(",.", ".");
    boolean sentence = join.startsWith(".");
    return allegation.text()
        + join
        + (sentence ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : said);
  }

  private static void check(Allegation allegation, String text, boolean denied) {
    List<Claim> claims = ShortTexts.claims(text, allegation.type());

    assertThat(claims).anyMatch(claim -> claim.polarity() == Polarity.ASSERTED);
    assertThat(claims.stream().filter(claim -> claim.polarity() == Polarity.DENIED))
        .extracting(claim -> claim.source().orElse(""))
        .isEqualTo(denied ? List.of(allegation.id()) : List.of());
  }
}
