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
import org.trama.model.Claim;
import org.trama.model.ClaimNames;
import org.trama.model.Mention;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Quantity;
import org.trama.model.Reference;
import org.trama.model.Span;
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

  @Test
  void tellsFromAnIriWhatItNames() {
    Claim claim =
        new Claim(
            "e",
            Optional.empty(),
            Polarity.ASSERTED,
            Modality.ACTUAL,
            new Span(3, 9),
            "dar_luz_verde/Visit",
            1);
    String name = ClaimNames.of(List.of(claim)).get(0);
    Mention mention = new Mention("kim/il-sung", new Span(5, 8), Mention.Form.NAME);
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    assertThat(iris.reference(iris.entity("perú-50%").getURI()))
        .isEqualTo(new Reference.OfEntity("perú-50%"));
    assertThat(iris.reference(iris.event("attack-rusia").getURI()))
        .isEqualTo(new Reference.OfEvent("attack-rusia"));
    assertThat(iris.reference(iris.claim("a b/año+.txt", name).getURI()))
        .isEqualTo(new Reference.OfClaim("a b/año+.txt", name));
    assertThat(iris.reference(iris.mention("a.zip!/b.txt", mention).getURI()))
        .isEqualTo(new Reference.OfMention("a.zip!/b.txt", new Span(5, 8), "kim/il-sung"));
    assertThat(iris.reference(iris.document("a.txt").getURI()))
        .isInstanceOf(Reference.Elsewhere.class);
    assertThat(iris.reference("http://www.wikidata.org/entity/Q159"))
        .isInstanceOf(Reference.Elsewhere.class);
  }

  @Test
  void namesAClaimByItsWordsAndRuleWhateverTheEventAndTheSourceAreCalled() {
    assertThat(ClaimNames.of(List.of(said("e1", "rusia"), said("e2", "ucrania"))))
        .containsExactly(
            "3-9-enviar-armstransfer-asserted-actual", "3-9-enviar-armstransfer-asserted-actual.2");
    assertThat(ClaimNames.of(List.of(said("e7", "moscu"))))
        .containsExactly("3-9-enviar-armstransfer-asserted-actual");
  }

  private static Claim said(String event, String source) {
    return new Claim(
        event,
        Optional.of(source),
        Polarity.ASSERTED,
        Modality.ACTUAL,
        new Span(3, 9),
        "enviar/ArmsTransfer",
        1);
  }
}
