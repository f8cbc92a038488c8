package org.trama.extract.draft;

import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.model.PartOfSpeech;

/** Nouns that may point back to what was told before. */
public final class Anaphora {
  private static final Set<String> DEFINITE =
      Set.of(
          "el",
          "la",
          "los",
          "las",
          "del",
          "al",
          "este",
          "esta",
          "estos",
          "estas",
          "ese",
          "esa",
          "esos",
          "esas",
          "aquel",
          "aquella",
          "aquellos",
          "aquellas",
          "dicho",
          "dicha",
          "dichos",
          "dichas",
          "su",
          "sus");

  private static final Set<String> ANSWERING =
      Set.of("contestar", "corresponder", "reaccionar", "replicar", "responder");

  private Anaphora() {}

  /** A definite noun without a figure or an object of its own may point back to what was told. */
  public static boolean mayBe(Telling telling) {
    boolean own =
        telling.slots().stream()
            .anyMatch(slot -> FigureGroups.quantity(telling, slot.phrase()).isPresent());
    return telling.trigger().isNoun()
        && !own
        && isDefinite(telling)
        && !isDatedItself(telling)
        && !isAnswer(telling);
  }

  /** {@code respondió con el envío de fragatas}: what one answers with was not told before. */
  private static boolean isAnswer(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int noun = telling.trigger().head();
    return syntax.head(noun).filter(verb -> ANSWERING.contains(verb.lemma())).isPresent()
        && syntax.dependents(noun).stream()
            .anyMatch(word -> word.index() < noun && syntax.word(word.index()).equals("con"));
  }

  /** {@code el ataque que el 5 de agosto mató a 200}: a day of its own tells it from others. */
  private static boolean isDatedItself(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int noun = telling.trigger().head();
    return syntax.dependents(noun).stream()
        .filter(child -> child.relation().startsWith("acl") && child.index() > noun)
        .anyMatch(
            clause ->
                telling.scene().times().stream()
                    .filter(time -> Scene.isDated(time.value()) && time.begin() > noun)
                    .anyMatch(time -> syntax.isUnder(time.begin(), clause.index())));
  }

  private static boolean isDefinite(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    for (int i = telling.trigger().head() - 1;
        i >= Math.max(0, telling.trigger().head() - 4);
        i--) {
      String word = syntax.word(i);
      if (DEFINITE.contains(word)) {
        return true;
      }
      if (syntax.token(i).pos() != PartOfSpeech.ADJ && syntax.token(i).pos() != PartOfSpeech.NUM) {
        return false;
      }
    }
    return false;
  }
}
