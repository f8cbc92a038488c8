package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.VerblessClauses.Verbless;

/**
 * Two things behind a conjunction that stand as two before it do, with the same verb and the same
 * who does it: {@code recibió de Polonia 14 tanques y de Chequia 20 obuses}, {@code atacó Kiev con
 * drones y Odesa con misiles}.
 */
final class GappedPairs {
  private static final Set<String> JOINING = Set.of("y", "e", ",", ";");

  private static final Set<String> ENDS = Set.of(".", ";", ",", "y", "e", ")", "»", "\"");

  private final Scene scene;
  private final Syntax syntax;

  GappedPairs(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Those that may be such, in order. */
  Stream<Verbless> all() {
    return IntStream.range(1, syntax.size() - 3)
        .filter(i -> JOINING.contains(syntax.word(i)))
        .boxed()
        .flatMap(i -> behind(i).stream());
  }

  private Optional<Verbless> behind(int joiner) {
    return at(joiner + 1)
        .flatMap(
            first -> at(first.end()).flatMap(second -> clause(joiner, List.of(first, second))));
  }

  private Optional<Verbless> clause(int joiner, List<Phrase> pair) {
    int end = pair.get(1).end();
    boolean marked = pair.stream().map(Phrase::marker).distinct().count() == pair.size();
    boolean ends = end >= syntax.size() || ENDS.contains(syntax.word(end));
    boolean clear = syntax.word(joiner).matches("[ye]") || !pair.get(0).marker().isEmpty();
    return marked && ends && clear
        ? VerblessClauses.verb(syntax, joiner)
            .filter(verb -> IntStream.range(verb + 1, end).noneMatch(i -> isClause(i)))
            .map(verb -> new Verbless(verb, joiner + 1, end, false, List.of(), pair))
        : Optional.empty();
  }

  private boolean isClause(int index) {
    return VerblessClauses.isClause(syntax, index);
  }

  /** The longest phrase that begins there with the preposition that it may have. */
  private Optional<Phrase> at(int begin) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() <= phrase.theme() && phrase.theme() < phrase.end())
        .map(phrase -> VerblessClauses.alone(syntax, phrase))
        .filter(phrase -> !phrase.marker().contains(" "))
        .filter(phrase -> VerblessClauses.begin(phrase) == begin)
        .reduce((one, other) -> other.end() > one.end() ? other : one);
  }
}
