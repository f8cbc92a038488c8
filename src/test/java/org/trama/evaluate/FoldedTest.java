package org.trama.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "'La Agencia Norte', 'agencia norte'",
    "'EE.UU.', 'ee uu'",
    "'  el  LO  Ñandú ', 'nandu'",
    "'«Straße» n.º 5', 'strasse n º 5'",
    "'el', ''",
    "'a_b-c', 'a_b c'",
    "'ΣΊΣΥΦΟΣ', 'σισυφοσ'"
  })
  void leavesOutWhatWritersVary(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  @Test
  void measuresTheWordsThatTwoPhrasesShare() {
    assertThat(Folded.likeness("ministro de Exteriores", "el ministro de exteriores")).isEqualTo(1);
    assertThat(Folded.likeness("misiles balísticos", "misiles")).isEqualTo(2.0 / 3);
    assertThat(Folded.likeness("de la", "de la")).isZero();
  }

  @Test
  void ordersByCodePointsNotByUtf16Units() {
    String astral = new String(Character.toChars(0x1F600));
    assertThat(Folded.BY_CODE_POINT.compare("\uFF5E", astral)).isNegative();
  }
}
