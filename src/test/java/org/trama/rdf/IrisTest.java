package org.trama.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.model.Quantity;
import org.trama.model.TramaException;

class IrisTest {
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void keepsTheSlashesOfAPathAndEncodesTheRest() {
    assertThat(iris.document("prensa/año 1#b?.zip!/x.txt").getURI())
        .isEqualTo(Iris.DEFAULT_BASE + "document/prensa/a%C3%B1o%201%23b%3F.zip%21/x.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a<b>", "a\"b", "a\nb", "..", "../x", "100%", "\uD83D\uDE80", "{}|\\^`", ""})
  void makesAValidIriOfWhateverAPathHolds(String path) {
    assertThat(URI.create(iris.document(path).getURI()).normalize().toString())
        .startsWith(Iris.DEFAULT_BASE + "document/");
  }

  @Test
  void namesDifferentPathsDifferently() {
    assertThat(iris.document("a b")).isNotEqualTo(iris.document("a%20b"));
  }

  @Test
  void namesEqualFiguresAlikeHoweverTheyAreWritten() {
    assertThat(iris.quantity(figure("7E+3"))).isEqualTo(iris.quantity(figure("7000.0")));
    assertThat(iris.quantity(figure("7000"))).isNotEqualTo(iris.quantity(figure("7001")));
  }

  private static Quantity figure(String number) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return new Quantity(value, value, "soldados", "siete mil");
  }

  @Test
  void namesARunByWhatItWasNotByWhenItWas() {
    RunDescription run = new RunDescription("1.0", "abc", List.of("b=2", "a=1"));
    assertThat(iris.run(run))
        .isEqualTo(iris.run(new RunDescription("1.0", "abc", List.of("a=1", "b=2"))))
        .isNotEqualTo(iris.run(new RunDescription("1.0", "abd", List.of("a=1", "b=2"))));
  }

  @Test
  void namesALexiconEntryAsTheLexiconDoes() {
    assertThat(iris.lexicalEntry("envío/ArmsTransfer").getURI())
        .isEqualTo("https://w3id.org/trama/lexicon/es/envío");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resource/",
        "https://example.org/x",
        "https://example.org/a b/",
        "urn:x:/",
        "https://example.org/#/"
      })
  void refusesABaseThatCannotBearNames(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(TramaException.class)
        .hasMessageContaining(base)
        .hasMessageContaining(Iris.DEFAULT_BASE);
  }
}
