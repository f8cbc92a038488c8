package org.trama.extract.clause;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.PartOfSpeech;
import org.trama.model.Quantity;

/** Which figure says how much or how many of what a phrase means there are. */
public final class PhraseFigures {
  /** Units that measure the thing before them. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "^(?:por ciento|%|dólares|euros|pesos|reales|libras|yuanes|rublos|francos|yenes|wones|coronas|rupias|liras|séqueles|bolívares|soles|toneladas)");

  /** A sum whose money every reader knows: {@code un préstamo de 300 millones}. */
  private static final Pattern BARE_SUM = Pattern.compile(".* (?:millones|millardos|billones)");

  /** Words right before a sum that say that something is worth it. */
  private static final Pattern WORTH =
      Pattern.compile(".* (?:por|valorad[oa]s? en|por (?:un )?(?:valor|importe|monto) de)");

  /** How many words before a sum what it is the price of may stand. */
  private static final int WORTH_REACH = 9;

  private static final Set<String> MEASURING =
      Set.of("de", "del", "por", "valor", "un", "el", "en");

  private static final int MEASURE_REACH = 5;

  private PhraseFigures() {}

  /** The figure that counts the phrase, if any. */
  public static Optional<QuantityMention> of(Scene scene, Phrase phrase) {
    Optional<QuantityMention> counted =
        scene.quantities().stream()
            .filter(mention -> counts(mention, phrase) || numbers(scene.syntax(), mention, phrase))
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

  /** {@code once altos cargos}: the figure hangs on the word that heads the phrase. */
  private static boolean numbers(Syntax syntax, QuantityMention mention, Phrase phrase) {
    return mention.begin() >= phrase.begin()
        && mention.end() <= phrase.head()
        && syntax.token(mention.end() - 1).head() == phrase.head()
        && syntax.token(mention.end() - 1).relation().equals("nummod");
  }

  /** {@code aranceles de hasta 15 por ciento}, {@code un préstamo de 300 millones de dólares}. */
  private static boolean measures(Syntax syntax, QuantityMention mention, Phrase phrase) {
    int from = phrase.head() + 1;
    return isMeasure(mention, phrase)
        && mention.begin() > from
        && (isOf(syntax, mention, from)
            || isOf(syntax, mention, behindComplement(syntax, from))
            || isWorth(syntax, mention, from));
  }

  /** {@code un paquete de ayuda de 300 millones}: past what the thing is of. */
  private static int behindComplement(Syntax syntax, int from) {
    int noun = syntax.token(from).pos() == PartOfSpeech.ADJ ? from + 2 : from + 1;
    boolean of =
        noun < syntax.size()
            && syntax.word(noun - 1).equals("de")
            && syntax.token(noun).pos() == PartOfSpeech.NOUN;
    return of ? noun + 1 : from;
  }

  private static boolean isMeasure(QuantityMention mention, Phrase phrase) {
    Quantity value = mention.value();
    return MEASURED.matcher(value.unit()).find()
        || value.unit().isEmpty()
            && phrase.entities().isEmpty()
            && BARE_SUM.matcher(value.text()).matches();
  }

  private static boolean isOf(Syntax syntax, QuantityMention mention, int from) {
    return mention.begin() > from
        && mention.begin() - from <= MEASURE_REACH
        && IntStream.range(from, mention.begin())
            .allMatch(
                i ->
                    MEASURING.contains(syntax.token(i).text())
                        || syntax.token(i).pos() == PartOfSpeech.ADJ)
        && MEASURING.contains(syntax.token(mention.begin() - 1).text());
  }

  /** {@code venta de repuestos para cazas por 300 millones}: the price of the whole. */
  private static boolean isWorth(Syntax syntax, QuantityMention mention, int from) {
    String between =
        IntStream.range(from, mention.begin())
            .mapToObj(syntax::word)
            .collect(Collectors.joining(" ", " ", ""));
    return mention.begin() - from <= WORTH_REACH
        && WORTH.matcher(between).matches()
        && IntStream.range(from, mention.begin())
            .noneMatch(i -> syntax.isFiniteVerb(i) || syntax.word(i).matches("[,;:()]"));
  }
}
