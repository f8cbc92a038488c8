package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trama.model.Claim;
import org.trama.model.Polarity;

/** Every kind of event under every wording of a denial: nobody is left accused of it. */
class DenialsTest {
  /** What tells each kind of event: its participle, its subjunctive, its infinitive. */
  private record Deed(String type, String done, String does, String toDo) {}

  /** Visits are paid by people, and meetings held by two. */
  private static final List<Deed> DEEDS =
      List.of(
          deed("Accusation", "acusado/acuse/acusar", "a Turquía de espionaje"),
          deed("AgreementEvent", "firmado/firme/firmar", "un acuerdo con Turquía"),
          deed("Aid", "enviado/envíe/enviar", "alimentos a Turquía"),
          deed("ArmsTransfer", "vendido/venda/vender", "misiles a Turquía"),
          deed("Attack", "bombardeado/ataque/atacar", "Alepo"),
          deed("Casualties", "matado/mate/matar", "a 20 civiles en Alepo"),
          deed("Condemnation", "criticado/critique/criticar", "a Turquía"),
          deed("Demand", "exigido/exija/exigir", "a Turquía que se retire"),
          deed("Legislation", "aprobado/apruebe/aprobar", "una ley de amnistía"),
          deed("MilitaryExercise", "realizado/realice/realizar", "maniobras en Siria"),
          deed("Praise", "elogiado/elogie/elogiar", "a Turquía"),
          deed("Recognition", "reconocido/reconozca/reconocer", "a Kosovo"),
          deed("Sanction", "sancionado/sancione/sancionar", "a Turquía"),
          deed("Support", "respaldado/respalde/respaldar", "a Turquía"),
          deed("Threat", "amenazado/amenace/amenazar", "a Turquía"),
          deed("TroopDeployment", "desplegado/despliegue/desplegar", "tropas en Siria"),
          deed("WeaponsTest", "probado/pruebe/probar", "un misil"));

  private static final List<String> WORDINGS =
      List.of(
          "Irán negó que haya %s.",
          "Irán negó haber %s.",
          "Irán desmiente que haya %s.",
          "Irán rechazó que haya %s.",
          "El portavoz iraní negó que su país haya %s.",
          "Es falso que Irán haya %s, aseguró el ministro iraní Araqchi.",
          "Irán calificó de \"mentira\" que haya %s.",
          "Irán tildó de infamia que haya %s.",
          "Irán refutó que hubiera %s.",
          "Irán, que en julio celebró elecciones, niega haber %s.",
          "El presidente de Irán, Masud Pezeshkian, negó el martes que su país haya %s.",
          "No es cierto, dijo el ministro iraní Araqchi, que Irán haya %s.",
          "Irán asegura que nunca ha %s.",
          "Irán aseguró no haber %s.",
          "Fuentes del Gobierno iraní negaron que Teherán haya %s.");

  private static final List<String> HABITS =
      List.of(
          "Irán niega que %s.",
          "Irán desmiente que su Gobierno %s.",
          "El presidente de Irán, Masud Pezeshkian, niega que su país %s.",
          "El portavoz iraní rechazó que Teherán %s.");

  private static final List<String> PLANS =
      List.of(
          "Irán se niega a %s.",
          "Irán descarta %s.",
          "Irán niega que planee %s.",
          "Irán negó que tenga planes de %s.",
          "El presidente de Irán, Masud Pezeshkian, dijo que su país no va a %s.",
          "El presidente de Irán, Masud Pezeshkian, negó que su país vaya a %s.",
          "Irán no piensa %s, dijo el canciller iraní, Abbas Araqchi.",
          "Irán no tiene intención de %s, dijo el canciller iraní, Abbas Araqchi.",
          "Irán no contempla %s, dijo el canciller iraní, Abbas Araqchi.");

  private static Deed deed(String type, String forms, String object) {
    String[] verb = forms.split("/");
    return new Deed(type, verb[0] + " " + object, verb[1] + " " + object, verb[2] + " " + object);
  }

  @TestFactory
  Stream<DynamicTest> whatWasDone() {
    return denied(WORDINGS, Deed::done);
  }

  @TestFactory
  Stream<DynamicTest> whatIsDone() {
    return denied(HABITS, Deed::does);
  }

  @TestFactory
  Stream<DynamicTest> whatIsMeantToBeDone() {
    return denied(PLANS, Deed::toDo);
  }

  private static Stream<DynamicTest> denied(List<String> wordings, Function<Deed, String> form) {
    return DEEDS.stream()
        .flatMap(
            deed ->
                wordings.stream()
                    .map(wording -> wording.formatted(form.apply(deed)))
                    .map(text -> DynamicTest.dynamicTest(text, () -> isDenied(deed.type(), text))));
  }

  private static void isDenied(String type, String text) {
    assertThat(ShortTexts.claims(text, type))
        .isNotEmpty()
        .extracting(Claim::polarity)
        .containsOnly(Polarity.DENIED);
  }
}
