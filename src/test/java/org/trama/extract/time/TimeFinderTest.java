package org.trama.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.extract.words.TinyAnnotator;
import org.trama.model.TimeSpan;

/** All texts but those that say otherwise are published on Friday 2024-09-13. */
class TimeFinderTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 13);

  private static List<String> find(String text, Optional<LocalDate> issued) {
    return new TimeFinder()
        .find(TinyAnnotator.annotate(text, issued)).stream()
            .map(mention -> show(mention.value()))
            .toList();
  }

  private static List<String> find(String text) {
    return find(text, Optional.of(FRIDAY));
  }

  private static String show(TimeSpan span) {
    return span.text() + " " + day(span.start()) + ".." + day(span.end());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Se reunió el viernes con Kim                | el viernes 2024-09-13..2024-09-13
          Se reunió el lunes con Kim                  | el lunes 2024-09-09..2024-09-09
          Se reunirá el lunes con Kim                 | el lunes 2024-09-16..2024-09-16
          Viajará el próximo jueves                   | el próximo jueves 2024-09-19..2024-09-19
          Viaja el jueves que viene                   | el jueves que viene 2024-09-19..2024-09-19
          Voló el jueves pasado                       | el jueves pasado 2024-09-12..2024-09-12
          Firmó este martes un pacto                  | este martes 2024-09-10..2024-09-10
          Llegó ayer                                  | ayer 2024-09-12..2024-09-12
          Llegó anteayer                              | anteayer 2024-09-11..2024-09-11
          Llega mañana                                | mañana 2024-09-14..2024-09-14
          Llega pasado mañana a Roma                  | pasado mañana 2024-09-15..2024-09-15
          Murió anoche                                | anoche 2024-09-12..2024-09-12
          Votaron hoy                                 | hoy 2024-09-13..2024-09-13
          Atacó entre el domingo y el lunes           | entre el domingo y el lunes 2024-09-08..2024-09-09
          Estará en Roma del lunes al miércoles       | del lunes al miércoles 2024-09-16..2024-09-18
          Atacó en la madrugada del 7 la ciudad       | en la madrugada del 7 2024-09-07..2024-09-07
          Cierra el paso a partir del lunes           | a partir del lunes 2024-09-16..-
          Firmaron el día de Año Nuevo un pacto       | el día de Año Nuevo 2024-01-01..2024-01-01
          Votaron en la noche del jueves              | en la noche del jueves 2024-09-12..2024-09-12
          Atacó el día de Año Nuevo el puerto         | el día de Año Nuevo 2024-01-01..2024-01-01
          Bombardeó la ciudad en Nochevieja           | en Nochevieja 2023-12-31..2023-12-31
          Firmó el Viernes Santo el pacto             | el Viernes Santo 2024-03-29..2024-03-29
          Atacó el Domingo de Pascua de 2019          | el Domingo de Pascua de 2019 2019-04-21..2019-04-21
          La víspera cenó con él                      | La víspera 2024-09-12..2024-09-12
          """)
  void countsDaysFromThePublication(String text, String expected) {
    assertThat(find(text)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Atacó el 30 de diciembre de 2023             | el 30 de diciembre de 2023 2023-12-30..2023-12-30
          Habló el 14 de marzo                         | el 14 de marzo 2024-03-14..2024-03-14
          Habló el 22 de noviembre                     | el 22 de noviembre 2023-11-22..2023-11-22
          Hablará el 22 de noviembre                   | el 22 de noviembre 2024-11-22..2024-11-22
          Aprobado el pasado 20 de mayo                | el pasado 20 de mayo 2024-05-20..2024-05-20
          Lo hará el próximo día 29                    | el próximo día 29 2024-09-29..2024-09-29
          Se reunió el viernes este 13 de septiembre   | el viernes este 13 de septiembre 2024-09-13..2024-09-13
          Ocurrió del 3 al 5 de mayo                   | del 3 al 5 de mayo 2024-05-03..2024-05-05
          Nació el 19/02/1991                          | 19/02/1991 1991-02-19..1991-02-19
          En septiembre 2023 atacó                     | En septiembre 2023 2023-09-01..2023-09-30
          Visitó China en junio                        | en junio 2024-06-01..2024-06-30
          Visitó China en octubre                      | en octubre 2023-10-01..2023-10-31
          Regresará a la Casa Blanca en enero          | en enero 2025-01-01..2025-01-31
          Envió tropas entre enero y febrero           | entre enero y febrero 2024-01-01..2024-02-29
          A mediados de octubre denunció               | A mediados de octubre 2023-10-11..2023-10-20
          Lo dijo a finales de julio                   | a finales de julio 2024-07-21..2024-07-31
          Creció a principios de este año              | a principios de este año 2024-01-01..2024-03-31
          Invadió el país en 2022                      | en 2022 2022-01-01..2022-12-31
          Entre 1939 y 1945 hubo guerra                | Entre 1939 y 1945 1939-01-01..1945-12-31
          Cayó en los años noventa                     | en los años noventa 1990-01-01..1999-12-31
          Rige desde 2017                              | desde 2017 2017-01-01..-
          Fue ministro hasta mayo                      | hasta mayo -..2024-05-31
          Lo prohíbe a partir de 2028                  | a partir de 2028 2028-01-01..-
          Atacó en la última semana de julio           | en la última semana de julio 2024-07-25..2024-07-31
          Lo firmó en la segunda quincena de mayo      | en la segunda quincena de mayo 2024-05-16..2024-05-31
          Creció en la primera mitad de 2023           | en la primera mitad de 2023 2023-01-01..2023-06-30
          Votaron el 2 de enero del año pasado         | el 2 de enero del año pasado 2023-01-02..2023-01-02
          Ocurrió entre el 30 de octubre y el 3 de noviembre | entre el 30 de octubre y el 3 de noviembre 2023-10-30..2023-11-03
          """)
  void readsDatesMonthsAndYears(String text, String expected) {
    assertThat(find(text)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Llegaron la semana pasada                    | la semana pasada 2024-09-02..2024-09-08
          Viajará esta semana                          | esta semana 2024-09-09..2024-09-15
          Lo aprobó este mes                           | este mes 2024-09-01..2024-09-30
          Lo aprobó el mes pasado                      | el mes pasado 2024-08-01..2024-08-31
          Lo firmó el año pasado                       | el año pasado 2023-01-01..2023-12-31
          Invadió el verano pasado                     | el verano pasado 2023-06-21..2023-09-22
          Llegaron el otoño anterior                   | el otoño anterior 2023-09-22..2023-12-21
          Entregaron drones este verano                | este verano 2024-06-21..2024-09-22
          Atacó en el otoño de 2022                    | en el otoño de 2022 2022-09-22..2022-12-21
          Hace tres semanas votó                       | Hace tres semanas 2024-08-23..2024-08-23
          Lo firmó hace un año                         | hace un año 2023-09-01..2023-09-30
          Lo veta desde hace más de un mes             | desde hace más de un mes -..2024-09-13
          Murieron 600 hasta ahora                     | hasta ahora -..2024-09-13
          Llegaron 76 aviones en 24 horas              | en 24 horas 2024-09-12..2024-09-13
          Ensaya por segundo día                       | por segundo día 2024-09-12..2024-09-13
          Otra invasión en el futuro                   | en el futuro -..-
          Combatirán en breve                          | en breve -..-
          """)
  void countsPeriodsFromThePublication(String text, String expected) {
    assertThat(find(text)).containsExactly(expected);
  }

  @Test
  void sharesTheMonthAmongTheDaysOfAList() {
    assertThat(find("Atacó de nuevo el 2 y el 6 de enero de 2024."))
        .containsExactly(
            "el 2 2024-01-02..2024-01-02", "el 6 de enero de 2024 2024-01-06..2024-01-06");
  }

  @Test
  void countsFromTheDayThatTheStoryHasReached() {
    assertThat(
            find(
                "El 10 de abril llegó el avión. El envío se pactó dos semanas antes. Dos días después partió."))
        .containsExactly(
            "El 10 de abril 2024-04-10..2024-04-10",
            "dos semanas antes 2024-03-27..2024-03-27",
            "Dos días después 2024-03-29..2024-03-29");
  }

  @Test
  void datesTheClauseAfterWhichThingsHappened() {
    assertThat(find("Votaron el jueves. Llegó una semana después de que hablaran."))
        .contains("una semana después 2024-09-05..2024-09-05");
  }

  @Test
  void comesBackToTheDayOfTheLeadInALaterParagraph() {
    assertThat(
            find("Se reunieron el lunes.\nEn 2022 vetaron la medida.\nHoras antes lanzó misiles."))
        .contains("Horas antes 2024-09-09..2024-09-09");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Habría visitado el país en marzo             | en marzo 2024-03-01..2024-03-31
          Aplazó el ensayo previsto para el 5 de septiembre | el 5 de septiembre 2024-09-05..2024-09-05
          Anuncia maniobras de lunes a miércoles       | de lunes a miércoles 2024-09-16..2024-09-18
          Rechazó la carta en jueves                   | jueves 2024-09-12..2024-09-12
          Atacó en lo que va de año tres puertos       | en lo que va de año 2024-01-01..2024-09-13
          Bombardeó el puerto el fin de semana         | el fin de semana 2024-09-07..2024-09-08
          Cayó en la noche del 31 de marzo al 1 de abril | en la noche del 31 de marzo al 1 de abril 2024-03-31..2024-04-01
          Desde junio veta la fruta, y todos esperan   | Desde junio 2024-06-01..-
          """)
  void tellsByTheClauseWhetherItIsOverOrToCome(String text, String expected) {
    assertThat(find(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El Movimiento 23 de Marzo tomó la ciudad",
        "Marcharon por la avenida 9 de Julio",
        "El Batallón 11 de Septiembre se rindió"
      })
  void takesNoDateForTheTimeThatIsAName(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void countsMonthsFromAMonthAndNightsAsDays() {
    assertThat(find("El 9 de mayo ocupó la ciudad. Dos noches después huyó."))
        .contains("Dos noches después 2024-05-11..2024-05-11");
    assertThat(find("Riñeron en enero de 2023 por el pacto de 2014. Un mes antes hablaban."))
        .contains("Un mes antes 2022-12-01..2022-12-31");
  }

  @Test
  void keepsTheYearThatTheParagraphHasSet() {
    assertThat(find("El 1 de enero de 2021 firmó. Calló. En agosto rompió el pacto."))
        .contains("En agosto 2021-08-01..2021-08-31");
    assertThat(find("En octubre de 2021 firmó. En marzo rompió el pacto."))
        .contains("En marzo 2022-03-01..2022-03-31");
    assertThat(find("El 1 de enero de 2021 firmó.\nEn agosto rompió el pacto."))
        .contains("En agosto 2024-08-01..2024-08-31");
  }

  @Test
  void readsTheEntriesOfAChronologyInTheYearThatStandsOverThem() {
    assertThat(find("2021\n- 20 de septiembre: Bombardea el puerto.\n- 2 de mayo: Huye."))
        .contains("20 de septiembre 2021-09-20..2021-09-20", "2 de mayo 2021-05-02..2021-05-02");
    assertThat(find("2021\n- 20 de julio: Cae.\n2023\n- 3 de marzo: Vuelve."))
        .contains("20 de julio 2021-07-20..2021-07-20", "3 de marzo 2023-03-03..2023-03-03");
  }

  @Test
  void countsFromTheDayToldLastAcrossParagraphsButNotFromThatOfTheReport() {
    assertThat(find("Habló este viernes.\nEl domingo ardió.\nCuatro días antes ardió otro."))
        .contains("Cuatro días antes 2024-09-04..2024-09-04");
    assertThat(find("Votaron el jueves.\nLo confirmó este viernes.\nLa víspera reñían."))
        .contains("La víspera 2024-09-11..2024-09-11");
  }

  @Test
  void readsADayWithoutMonthInTheMonthToldJustNow() {
    assertThat(find("Combatieron en mayo y firmaron la tregua el día 19."))
        .contains("el día 19 2024-05-19..2024-05-19");
  }

  @Test
  void takesUpWhatWasToldBefore() {
    assertThat(
            find(
                "En septiembre de 2023 atacó. Entonces huyó. Ese mismo octubre volvió, y lo acusó entonces."))
        .contains("Ese mismo octubre 2023-10-01..2023-10-31", "entonces 2023-10-01..2023-10-31");
    assertThat(find("El 17 de octubre atacó Kiev. Desde entonces hay daños."))
        .contains("Desde entonces 2023-10-17..-");
    assertThat(find("El 14 de marzo dijo que desde el año anterior enviaba armas."))
        .contains("desde el año anterior 2023-01-01..2024-03-14");
  }

  @Test
  void readsTheTimesOfATickerAsTheDayOfPublication() {
    assertThat(find("- 06:05. El ejército anuncia maniobras.\n- 06:40. Dispara."))
        .containsExactly("06:05 2024-09-13..2024-09-13", "06:40 2024-09-13..2024-09-13");
  }

  @Test
  void leavesOutTheDateline() {
    assertThat(find("Viena, 13 sep (EFE).- La Junta aprobó ayer una resolución."))
        .containsExactly("ayer 2024-09-12..2024-09-12");
  }

  @Test
  void takesTheDayFromADatelineWhereTheMetadataHasNone() {
    assertThat(find("Actualizado: miércoles 2 de abril de 2025.\nAyer disparó.", Optional.empty()))
        .contains("Ayer 2025-04-01..2025-04-01");
  }

  @Test
  void takesTheYearFromAWeekdayWithItsDate() {
    String text = "Se reunió el viernes este 1 de noviembre con él, que llegó ayer.";
    TimeFinder finder = new TimeFinder(LocalDate.of(2026, 6, 1));
    assertThat(finder.find(TinyAnnotator.annotate(text, Optional.empty())))
        .extracting(mention -> show(mention.value()))
        .containsExactly(
            "el viernes este 1 de noviembre 2024-11-01..2024-11-01", "ayer 2024-10-31..2024-10-31");
  }

  @Test
  void leavesDaysOpenWhereNothingDatesTheDocument() {
    assertThat(find("Se reunió el viernes.", Optional.empty())).containsExactly("el viernes -..-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Julio me pregunta por ti",
        "Es una pasada",
        "Soy el próximo en la lista",
        "Llegaron 2000 personas",
        "El futuro del conflicto es incierto",
        "La reunión duró dos horas",
        "El niño de 12 años",
        "El entonces ministro dimitió",
        "Se reúnen cada lunes"
      })
  void leavesOutWhatDoesNotTellWhen(String text) {
    assertThat(find(text)).isEmpty();
  }
}
