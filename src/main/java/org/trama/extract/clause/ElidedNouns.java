package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.PartOfSpeech;
import org.trama.model.Quantity;

/**
 * What a figure counts that leaves its noun out: {@code mandó a 400 policías y prevé enviar otros
 * 600}. It is the noun that was counted last.
 */
public final class ElidedNouns {
  private static final Set<String> OTHERS = Set.of("otros", "otras");

  /** Words behind a figure with which it counts something after all. */
  private static final Set<String> COUNTING = Set.of("de", "%", "por", "veces");

  private static final Set<String> COPULAS = Set.of("resultar", "quedar", "ser", "caer");

  private ElidedNouns() {}

  /** Index of the noun that the figure leaves out; empty where it leaves none out. */
  static Optional<Integer> of(
      Syntax syntax, PhraseFinder.Range figure, List<PhraseFinder.Range> all) {
    if (!isFurther(syntax, figure)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> other.end() <= figure.begin())
        .flatMap(other -> noun(syntax, other).stream())
        .filter(noun -> noun < figure.begin())
        .reduce((first, last) -> last);
  }

  /** The figures, those that leave their noun out with the unit of the one before. */
  public static List<QuantityMention> named(Syntax syntax, List<QuantityMention> figures) {
    List<PhraseFinder.Range> ranges =
        figures.stream().map(one -> new PhraseFinder.Range(one.begin(), one.end())).toList();
    List<QuantityMention> named = new ArrayList<>();
    for (QuantityMention figure : figures) {
      named.add(
          of(syntax, new PhraseFinder.Range(figure.begin(), figure.end()), ranges)
              .flatMap(noun -> counting(noun, figures))
              .map(before -> withUnit(figure, before.value().unit()))
              .orElse(figure));
    }
    return named;
  }

  private static Optional<QuantityMention> counting(int noun, List<QuantityMention> figures) {
    return figures.stream()
        .filter(figure -> figure.unitHead().filter(head -> head == noun).isPresent())
        .findFirst();
  }

  private static QuantityMention withUnit(QuantityMention figure, String unit) {
    Quantity value = figure.value();
    return new QuantityMention(
        figure.begin(),
        figure.end(),
        figure.unitHead(),
        new Quantity(value.min(), value.max(), unit, value.text()));
  }

  /** {@code otros 600}, {@code 600 más}, with no noun behind, or some of those counted before. */
  private static boolean isFurther(Syntax syntax, PhraseFinder.Range figure) {
    int next = figure.end();
    boolean more = next < syntax.size() && syntax.word(next).equals("más");
    boolean others = figure.begin() > 0 && OTHERS.contains(syntax.word(figure.begin() - 1));
    return (more || others) && !isNamed(syntax, more ? next + 1 : next)
        || isOfWhich(syntax, figure);
  }

  /** {@code de los que 600 han muerto}, {@code 600 de los cuales han muerto}. */
  private static boolean isOfWhich(Syntax syntax, PhraseFinder.Range figure) {
    return isSomeOfWhich(syntax, figure)
        || figure.end() + 2 < syntax.size() && isWhich(syntax, figure.end(), "cuales");
  }

  /** {@code de los que 600 han muerto}: the relative tells who they are. */
  public static boolean isSomeOfWhich(Syntax syntax, PhraseFinder.Range figure) {
    int before = figure.begin() - 3;
    return before >= 0 && isWhich(syntax, before, "que|cuales") && !isNamed(syntax, figure.end());
  }

  private static boolean isWhich(Syntax syntax, int from, String relative) {
    return syntax.word(from).equals("de")
        && syntax.word(from + 1).matches("los|las")
        && syntax.word(from + 2).matches(relative);
  }

  /** Whether what it counts stands behind, or how it fared: {@code otros 50 resultaron heridos}. */
  static boolean isNamed(Syntax syntax, int next) {
    return next < syntax.size()
        && (Nominals.isNounLike(syntax.token(next))
            || COUNTING.contains(syntax.word(next))
            || COPULAS.contains(syntax.token(next).lemma()));
  }

  /** The noun right behind the figure, over its adjectives, or what taggers take for one. */
  private static Optional<Integer> noun(Syntax syntax, PhraseFinder.Range figure) {
    int first = figure.end();
    boolean adjective = first < syntax.size() && syntax.token(first).pos() == PartOfSpeech.ADJ;
    return IntStream.range(first, syntax.size())
        .filter(i -> syntax.token(i).pos() != PartOfSpeech.ADJ)
        .boxed()
        .findFirst()
        .filter(i -> syntax.token(i).pos() == PartOfSpeech.NOUN)
        .or(() -> Optional.of(first).filter(i -> adjective));
  }
}
