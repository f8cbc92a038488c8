package org.trama.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Los EE. UU. negaron # EE. UU.",
        "Los EE.UU. negaron # EE.UU.",
        "La U.R.S.S. negó # U.R.S.S.",
        "S. M. el rey # S. M.",
        "En EE. UU., se negó # EE. UU."
      })
  void takesTheDotsOutOfInitialsAndFindsTheWayBack(String original, String initials) {
    PlainText plain = PlainText.of(original);
    String bare = initials.replaceAll("[. ]", "");
    int begin = plain.text().indexOf(bare);

    assertThat(plain.text()).contains(bare).doesNotContain(".");
    assertThat(original.substring(plain.begin(begin), plain.end(begin + bare.length(), original)))
        .isEqualTo(initials);
  }

  @Test
  void leavesTheDotThatEndsTheText() {
    assertThat(PlainText.of("Lo negaron los EE. UU.").text()).isEqualTo("Lo negaron los EEUU.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Putin llegó. Kim lo recibió.",
        "El 3.000 y el 4.5",
        "El Dr. Pérez habló con George W. Bush."
      })
  void changesNothingElse(String original) {
    PlainText plain = PlainText.of(original);

    assertThat(plain.text()).isEqualTo(original);
    for (int i = 0; i < original.length(); i++) {
      assertThat(plain.begin(i)).isEqualTo(i);
      assertThat(plain.end(i + 1, original)).isEqualTo(i + 1);
    }
  }

  @Test
  void mapsEveryCharacterToTheSameCharacter() {
    String original =
        "El J. E. M. de los EE. UU. y la U.R.S.S. (EE.UU., no) en 1980: S. A. R. habló.";
    PlainText plain = PlainText.of(original);

    for (int i = 0; i < plain.text().length(); i++) {
      assertThat(original.charAt(plain.begin(i))).isEqualTo(plain.text().charAt(i));
    }
  }
}
