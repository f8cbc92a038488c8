package org.trama.extract.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.PartOfSpeech;

/** Which figure says how much or how many of what a phrase means there are. */
final class PhraseFigures {
  /** Units that measure the thing before them. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "^(?:por ciento|%|dólares|euros|pesos|reales|libras|yuanes|rublos|francos|yenes|wones|toneladas)");

  private static final Set<String> MEASURING =
      Set.of("de", "del", "por", "valor", "un", "el", "en");

  private static final int MEASURE_REACH = 5;

  private PhraseFigures() {}

  /** The figure that counts the phrase, if any. */
  static Optional<QuantityMention> of(Scene scene, Phrase phrase) {
    Optional<QuantityMention> counted =
        scene.quantities().stream()
            .filter(mention -> counts(mention, phrase))
            .min(Comparator.comparingInt(mention -> Math.abs(mention.end() - phrase.head())));
    return counted.or(() -> measure(scene, phrase)).or(() -> shared(scene, phrase));
  }

  /** {@code 7.000 contenedores de munición y otros pertrechos}: what is measured with the first. */
  private static Optional<QuantityMention> shared(Scene scene, Phrase phrase) {
    return phrase
        .conjunctOf()
        .flatMap(first -> scene.phrases().stream().filter(p -> p.isHeadedBy(first)).findFirst())
        .filter(measure -> measure.theme() != measure.head())
        .flatMap(measure -> of(scene, measure));
  }

  /** {@code bombas, cohetes y munición por 346 millones}: what all of a list are worth. */
  private static Optional<QuantityMention> measure(Scene scene, Phrase phrase) {
    return scene.quantities().stream()
        .filter(mention -> measures(scene.syntax(), mention, phrase))
        .findFirst()
        .or(
            () ->
                scene.phrases().stream()
                    .filter(next -> next.conjunctOf().filter(phrase::isHeadedBy).isPresent())
                    .findFirst()
                    .flatMap(next -> measure(scene, next)));
  }

  private static boolean counts(QuantityMention mention, Phrase phrase) {
    boolean unit =
        mention
            .unitHead()
            .filter(head -> head == phrase.head() || head == phrase.theme())
            .isPresent();
    boolean inside =
        mention.begin() >= phrase.begin()
            && mention.end() <= Math.max(phrase.end(), phrase.head() + 1)
            && mention.begin() <= phrase.theme();
    boolean head = mention.begin() <= phrase.head() && phrase.head() < mention.end();
    return unit || head || inside && mention.unitHead().isEmpty();
  }

  /** {@code aranceles de hasta 15 por ciento}, {@code un préstamo de 300 millones de dólares}. */
  private static boolean measures(Syntax syntax, QuantityMention mention, Phrase phrase) {
    int from = phrase.head() + 1;
    return MEASURED.matcher(mention.value().unit()).find()
        && mention.begin() > from
        && mention.begin() - from <= MEASURE_REACH
        && IntStream.range(from, mention.begin())
            .allMatch(
                i ->
                    MEASURING.contains(syntax.token(i).text())
                        || syntax.token(i).pos() == PartOfSpeech.ADJ)
        && MEASURING.contains(syntax.token(mention.begin() - 1).text());
  }
}
