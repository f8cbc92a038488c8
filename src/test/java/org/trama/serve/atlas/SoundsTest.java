package org.trama.serve.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h",
        "h x h",
        "volodimir zelensky",
        "serguei shoigu",
        "jruschov h",
        "anna anna ann",
        "guerra que queda",
        "cc c ch h zh",
        "khan kh an"
      })
  void soundsWordByWordAsTheWholeName(String plain) {
    Sounds sounds = new Sounds();
    assertThat(sounds.of(plain)).isEqualTo(Folding.sound(plain));
    assertThat(sounds.of(plain)).as("once more").isEqualTo(Folding.sound(plain));
  }
}
