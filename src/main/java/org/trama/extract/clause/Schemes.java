package org.trama.extract.clause;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Token;

/**
 * Plans and what they are for, which is but planned: {@code un plan para atentar}. Who uncovers,
 * thwarts or condemns one is not who made it, wherever the parser hangs the infinitive.
 */
final class Schemes {
  private static final Set<String> NOUNS =
      Set.of(
          "complot",
          "conjura",
          "conspiración",
          "decisión",
          "decreto",
          "determinación",
          "disposición",
          "fin",
          "finalidad",
          "intención",
          "intento",
          "ley",
          "objetivo",
          "plan",
          "pretensión",
          "promesa",
          "propósito",
          "proyecto",
          "tentativa",
          "trama",
          "voluntad");

  /** Verbs whose object is another's plan: to uncover it, or to speak against it. */
  private static final Set<String> OTHERS =
      Set.of(
          "abortar",
          "censurar",
          "condenar",
          "criticar",
          "cuestionar",
          "denunciar",
          "deplorar",
          "desarticular",
          "desbaratar",
          "descubrir",
          "desmantelar",
          "destapar",
          "detectar",
          "frustrar",
          "investigar",
          "lamentar",
          "repudiar",
          "revelar");

  private static final Set<String> BEFORE = Set.of("para", "de");

  private final Syntax syntax;

  Schemes(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The plan that the infinitive says what it is for. */
  OptionalInt over(int infinitive) {
    Token verb = syntax.token(infinitive);
    int above = verb.head();
    if (!syntax.isInfinitive(infinitive) || above < 0 || !isMarked(infinitive)) {
      return OptionalInt.empty();
    }
    return verb.relation().startsWith("acl") && isScheme(above)
        ? OptionalInt.of(above)
        : IntStream.range(above + 1, infinitive)
            .filter(noun -> verb.relation().equals("advcl") && isScheme(noun))
            .filter(noun -> syntax.token(noun).head() == above)
            .findFirst();
  }

  /** Whether the verb that has the plan for its object uncovers or condemns it. */
  boolean isAnothers(int scheme) {
    return syntax.head(scheme).filter(verb -> OTHERS.contains(verb.lemma())).isPresent();
  }

  private boolean isScheme(int noun) {
    return NOUNS.contains(syntax.token(noun).lemma());
  }

  private boolean isMarked(int infinitive) {
    return syntax.dependents(infinitive).stream()
        .anyMatch(mark -> mark.index() < infinitive && BEFORE.contains(mark.text()));
  }
}
