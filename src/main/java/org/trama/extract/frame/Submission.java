package org.trama.extract.frame;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Syntax;

/**
 * What somebody lets be done to himself, or does not: {@code no nos dejaremos intimidar}, {@code no
 * se dejará chantajear}. He does none of it.
 */
public final class Submission {
  private static final String LETTING = "dejar";

  /** Reflexive pronouns by the person of the verb that they go with. */
  private static final Map<String, Set<Integer>> REFLEXIVE =
      Map.of("se", Set.of(0, 3), "nos", Set.of(1), "me", Set.of(1));

  private Submission() {}

  /** Whether the telling's verb is an infinitive that its subject lets be done to himself. */
  public static boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    return !telling.trigger().isNoun()
        && syntax.isInfinitive(verb)
        && IntStream.range(Math.max(0, verb - 2), verb)
            .filter(i -> syntax.token(i).lemma().equals(LETTING))
            .anyMatch(i -> isReflexive(syntax, i, i - 1) || isReflexive(syntax, i, i + 1));
  }

  private static boolean isReflexive(Syntax syntax, int letting, int pronoun) {
    return pronoun >= 0
        && REFLEXIVE
            .getOrDefault(syntax.word(pronoun), Set.of())
            .contains(syntax.token(letting).morphology().person());
  }
}
