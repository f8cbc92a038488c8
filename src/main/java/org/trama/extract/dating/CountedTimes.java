package org.trama.extract.dating;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.PartOfSpeech;

/**
 * The expressions that count the time from something to something else, and so date it: {@code dos
 * días después del ataque}, {@code dos días después de promulgar la ley}.
 */
final class CountedTimes {
  private static final Set<PartOfSpeech> MODIFIERS = Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ);

  private final Scene scene;
  private final Syntax syntax;

  CountedTimes(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** The expression that counts up to the noun: {@code dos días después del ataque}. */
  List<TimeMention> upTo(int noun) {
    return reaching(noun, i -> MODIFIERS.contains(syntax.token(i).pos()));
  }

  /** {@code dos días después de promulgar la ley}: the expression that counts up to the deed. */
  List<TimeMention> upToInfinitive(int verb) {
    return syntax.isInfinitive(verb)
        ? reaching(verb, i -> syntax.token(i).relation().equals("aux"))
        : List.of();
  }

  private List<TimeMention> reaching(int word, IntPredicate between) {
    return scene.datedTimes().stream()
        .filter(time -> SharedTime.introducesNoun(syntax, time) && time.end() < word)
        .filter(time -> IntStream.range(time.end() + 1, word).allMatch(between))
        .toList();
  }
}
