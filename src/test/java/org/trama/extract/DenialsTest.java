package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trama.annotate.SharedAnnotator;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.Claim;
import org.trama.model.Extraction;
import org.trama.model.Polarity;

/** Every kind of event under every wording of a denial: nobody is left accused of it. */
class DenialsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 20);

  /** What each kind of event is told by, in the perfect; visits are paid by people. */
  private static final Map<String, String> DEEDS =
      Map.ofEntries(
          Map.entry("Accusation", "acusado a Turquía de espionaje"),
          Map.entry("AgreementEvent", "firmado un acuerdo con Turquía"),
          Map.entry("Aid", "enviado alimentos a Turquía"),
          Map.entry("ArmsTransfer", "vendido misiles a Turquía"),
          Map.entry("Attack", "bombardeado Alepo"),
          Map.entry("Casualties", "matado a 20 civiles en Alepo"),
          Map.entry("Condemnation", "criticado a Turquía"),
          Map.entry("Demand", "exigido a Turquía que se retire"),
          Map.entry("Legislation", "aprobado una ley de amnistía"),
          Map.entry("MilitaryExercise", "realizado maniobras en Siria"),
          Map.entry("Praise", "elogiado a Turquía"),
          Map.entry("Recognition", "reconocido a Kosovo"),
          Map.entry("Sanction", "sancionado a Turquía"),
          Map.entry("Support", "respaldado a Turquía"),
          Map.entry("Threat", "amenazado a Turquía"),
          Map.entry("TroopDeployment", "desplegado tropas en Siria"),
          Map.entry("WeaponsTest", "probado un misil"));

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

  private static Extractor extractor;

  @BeforeAll
  static void readTheLexicon() {
    extractor = new TramaExtractor(Knowledge.read(OntologyFiles.in(Path.of("ontology"))));
  }

  @TestFactory
  Stream<DynamicTest> denies() {
    return DEEDS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            deed ->
                WORDINGS.stream()
                    .map(wording -> wording.formatted(deed.getValue()))
                    .map(
                        text ->
                            DynamicTest.dynamicTest(text, () -> isDenied(deed.getKey(), text))));
  }

  private static void isDenied(String type, String text) {
    Extraction extraction =
        extractor.extract(SharedAnnotator.annotate(text, Optional.of(PUBLISHED)));
    List<Claim> claims =
        extraction.events().stream()
            .filter(event -> event.type().equals(type))
            .flatMap(
                event ->
                    extraction.claims().stream().filter(claim -> claim.event().equals(event.id())))
            .toList();

    assertThat(claims).isNotEmpty().extracting(Claim::polarity).containsOnly(Polarity.DENIED);
  }
}
