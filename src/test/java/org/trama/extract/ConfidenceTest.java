package org.trama.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.model.Claim;
import org.trama.model.Ground;
import org.trama.model.Polarity;

/** What makes the program less sure of having read a claim rightly, and what surer. */
class ConfidenceTest {
  /** Who does what to whom, in a plain sentence of the document's own. */
  private static final String PLAIN = "Rusia bombardeó Odesa el lunes.";

  private static double confidence(String text, String type) {
    List<Claim> claims = ShortTexts.claims(text, type);
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0).confidence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rusia bombardeó Odesa el lunes.                              |
          El bombardeo ruso de Odesa duró horas.                       | NOMINAL, ANAPHORIC
          El ministro dormía cuando Rusia bombardeó Odesa.             | ADVERBIAL
          Odesa fue bombardeada el lunes.                              | ALONE, DOERLESS
          Rusia bombardea Odesa                                        | HEADLINE
          Rusia bombardeó Odesa. El bombardeo ruso de Odesa fue largo. | RETOLD
          Ucrania afirma que Rusia bombardeó Odesa.                    | HEARD
          Fuentes anónimas afirman que Rusia bombardeó Odesa.          | HEARD
          """)
  void tellsOnWhatGroundsItIsSure(String text, String grounds) {
    assertThat(ShortTexts.claims(text, "Attack"))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.grounds())
                    .extracting(Ground::name)
                    .containsExactlyInAnyOrder(
                        grounds == null ? new String[0] : grounds.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a noun             | El bombardeo de Odesa por Rusia duró horas.
          no person          | El barco ruso volvió al puerto tras bombardear Odesa.
          why or when        | El ministro dormía cuando Rusia bombardeó Odesa.
          nobody else        | Odesa fue bombardeada el lunes.
          the headline       | Rusia bombardea Odesa
          somebody says so   | Ucrania afirma que Rusia bombardeó Odesa el lunes.
          it is said         | Fuentes anónimas afirman que Rusia bombardeó Odesa el lunes.
          """)
  void isLessSureThanOfAPlainSentenceWhere(String way, String text) {
    assertThat(confidence(text, "Attack")).as(way).isLessThan(confidence(PLAIN, "Attack"));
  }

  @Test
  void isLessSureForEachFurtherDoubt() {
    double heard = confidence("Ucrania afirma que Rusia bombardeó Odesa.", "Attack");
    assertThat(confidence("Ucrania afirma que Odesa fue bombardeada.", "Attack")).isLessThan(heard);
    assertThat(
            confidence(
                "Ucrania afirma, en una nota que difundieron ayer por la tarde los periódicos de la"
                    + " capital, las cadenas de radio de todo el país y algunos medios del"
                    + " extranjero, que Rusia bombardeó Odesa.",
                "Attack"))
        .isLessThan(heard);
  }

  @Test
  void isLessSureWhoAccusedIfThatIsWhatSomebodySays() {
    double heard = confidence("Ucrania afirma que Rusia bombardeó Odesa.", "Attack");
    assertThat(confidence("Polonia afirmó que Francia acusó a Rusia de espionaje.", "Accusation"))
        .isLessThan(heard);
  }

  @Test
  void isSurerOfWhatIsToldAgain() {
    assertThat(confidence(PLAIN + " El bombardeo ruso de Odesa duró tres horas.", "Attack"))
        .isGreaterThan(confidence(PLAIN, "Attack"));
  }

  @Test
  void isLessSureThatTheDocumentSaysSoWhereAnotherDeniesIt() {
    List<Claim> claims = ShortTexts.claims(PLAIN + " Moscú niega el bombardeo.", "Attack");
    assertThat(claims).hasSize(2);
    assertThat(claims)
        .filteredOn(claim -> claim.polarity() == Polarity.ASSERTED)
        .singleElement()
        .satisfies(claim -> assertThat(claim.confidence()).isLessThan(confidence(PLAIN, "Attack")));
  }

  @Test
  void saysHowOftenItIsRightAndNeverThatItCannotBeWrong() {
    assertThat(confidence(PLAIN, "Attack")).isBetween(.85, .95);
  }
}
