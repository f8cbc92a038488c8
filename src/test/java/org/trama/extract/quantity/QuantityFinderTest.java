package org.trama.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.extract.words.TinyAnnotator;
import org.trama.model.Sentence;

class QuantityFinderTest {
  private static List<QuantityMention> find(String text) {
    return new QuantityFinder().find(TinyAnnotator.sentence(text));
  }

  private static String bound(Optional<BigDecimal> bound) {
    return bound.map(BigDecimal::toPlainString).orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rusia recibió 7.000 contenedores                          | 7000       | 7000     | contenedores | 7.000
          mandó a la zona 9.000 soldados                            | 9000       | 9000     | soldados     | 9.000
          murió un centenar largo de soldados                       | 100        | -        | soldados     | un centenar largo
          Rusia recibió 80 000 contenedores                         | 80000      | 80000    | contenedores | 80 000
          ingresaron unos 1,400 camiones                            | 1400       | 1400     | camiones     | unos 1,400
          envió 35 000 toneladas                                    | 35000      | 35000    | toneladas    | 35 000
          desplegar más de 12,000 tropas                            | 12000      | -        | tropas       | más de 12,000
          más que 200 soldados murieron                             | 200        | -        | soldados     | más que 200
          entregó más de 5 millones de proyectiles de artillería    | 5000000    | -        | proyectiles de artillería | más de 5 millones
          vendió 10.5 millones de barriles                          | 10500000   | 10500000 | barriles     | 10.5 millones
          invirtió 3,5 millones de euros                            | 3500000    | 3500000  | euros        | 3,5 millones
          prometió 90 millones de dólares                           | 90000000   | 90000000 | dólares      | 90 millones
          gastó 2.000 millones de dólares                           | 2000000000 | 2000000000 | dólares    | 2.000 millones
          reunió a medio millón de refugiados                       | 500000     | 500000   | refugiados   | medio millón
          llegó un centenar de instructores                         | 100        | 100      | instructores | un centenar
          envió un millar de mercenarios                            | 1000       | 1000     | mercenarios  | un millar
          hirieron a dos docenas de civiles                         | 24         | 24       | civiles      | dos docenas
          lanzó al menos siete misiles balísticos de corto alcance  | 7          | -        | misiles balísticos de corto alcance | al menos siete
          mató a veintidós civiles                                  | 22         | 22       | civiles      | veintidós
          movilizó dos mil quinientos reservistas                   | 2500       | 2500     | reservistas  | dos mil quinientos
          entre 10.000 y 12.000 soldados norcoreanos fueron enviados | 10000     | 12000    | soldados     | entre 10.000 y 12.000
          entre 5 y 10 millones de personas huyeron                 | 5000000    | 10000000 | personas     | entre 5 y 10 millones
          murieron de 10 a 12 rehenes                               | 10         | 12       | rehenes      | de 10 a 12
          cayeron cuatro o cinco drones                             | 4          | 5        | drones       | cuatro o cinco
          cerca de 200 buques zarparon                              | 200        | 200      | buques       | cerca de 200
          alrededor de 600 efectivos                                | 600        | 600      | efectivos    | alrededor de 600
          casi 10,000 efectivos                                     | 10000      | 10000    | efectivos    | casi 10,000
          aproximadamente 3.000 soldados                            | 3000       | 3000     | soldados     | aproximadamente 3.000
          en torno a 40 aviones                                     | 40         | 40       | aviones      | en torno a 40
          hasta 9 millones de proyectiles                           | -          | 9000000  | proyectiles  | hasta 9 millones
          menos de 900 camiones                                     | -          | 900      | camiones     | menos de 900
          un máximo de 50 rehenes                                   | -          | 50       | rehenes      | un máximo de 50
          por lo menos 54 palestinos murieron                       | 54         | -        | palestinos   | por lo menos 54
          como mínimo 30 casas                                      | 30         | -        | casas        | como mínimo 30
          murieron 20 o más soldados                                | 20         | -        | soldados     | 20 o más
          dañaron un 40 % de la red                                 | 40         | 40       | %            | 40 %
          aranceles de 25 por ciento                                | 25         | 25       | por ciento   | 25 por ciento
          enviaron docenas de misiles balísticos                    | -          | -        | misiles balísticos | docenas
          causó decenas de miles de muertos                         | -          | -        | muertos      | decenas de miles
          otras fuentes hablaron de varios centenares de drones     | -          | -        | drones       | varios centenares
          mandó otros 6.000 efectivos                               | 6000       | 6000     | efectivos    | 6.000
          la explosión dejó un muerto                               | 1          | 1        | muerto       | un
          dejó 251 secuestrados en el sur                           | 251        | 251      | secuestrados | 251
          eleva a 19 el número de barcos                            | 19         | 19       | barcos       | 19
          «un número importante» de muertos                         | -          | -        | muertos      | un número importante
          el envío de millas de soldados                            | -          | -        | soldados     | millas
          ha atacado 174 veces el puerto                            | 174        | 174      | veces        | 174
          sumó 800 mil desplazados                                  | 800000     | 800000   | desplazados  | 800 mil
          """)
  void readsTheFigureItsBoundsAndWhatItCounts(
      String text, String min, String max, String unit, String words) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(bound(mention.value().min())).as("min").isEqualTo(min);
              assertThat(bound(mention.value().max())).as("max").isEqualTo(max);
              assertThat(mention.value().unit()).as("unit").isEqualTo(unit);
              assertThat(mention.value().text()).as("text").isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "se reunieron el 14 de marzo",
        "ocurrió el 2 y el 6 de enero de 2024",
        "la invasión de Ucrania en 2022",
        "comenzó a las 10 de la mañana",
        "el preso, de 45 años",
        "duró tres semanas",
        "la primera cumbre",
        "los líderes del G7",
        "un misil Hwasong-11 y un B-52",
        "la resolución 2397",
        "el artículo 5 del tratado",
        "firmó un acuerdo",
        "una delegación viajó",
        "los dos países se reunieron",
        "la Guerra de Corea (1950-53)",
        "la base aérea 201 de Agadez",
        "Nord Stream 1 y 2",
        "es tres veces más grande",
        "habla dos veces por semana"
      })
  void leavesOutNumbersThatCountNothing(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void pointsAtTheHeadOfWhatIsCounted() {
    Sentence sentence =
        TinyAnnotator.sentence("Rusia envió más de 12.000 soldados norcoreanos a Kursk");
    QuantityMention mention = new QuantityFinder().find(sentence).get(0);
    assertThat(mention.begin()).isEqualTo(2);
    assertThat(mention.end()).isEqualTo(5);
    assertThat(mention.unitHead()).contains(5);
  }

  @Test
  void findsAFigureWithoutANoun() {
    assertThat(find("el Pentágono la sitúa en 8.000"))
        .singleElement()
        .satisfies(mention -> assertThat(mention.unitHead()).isEmpty());
  }

  @Test
  void findsEveryFigureInOrder() {
    assertThat(find("76 aviones y 15 buques chinos"))
        .extracting(mention -> bound(mention.value().min()))
        .containsExactly("76", "15");
  }
}
