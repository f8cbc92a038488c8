package org.trama.annotate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives verbs the objects that stand before them and are said again by a pronoun: {@code los
 * blindados los pagó Abu Dabi}. Who does it stands behind the verb.
 */
final class FrontedObjects {
  private static final Set<String> SINGULAR = Set.of("lo", "la");
  private static final Set<String> PLURAL = Set.of("los", "las");

  /** Verbs that say of their object what it is: {@code la OTAN lo considera la mayor amenaza}. */
  private static final Set<String> NAMING =
      Set.of(
          "llamar",
          "nombrar",
          "considerar",
          "declarar",
          "elegir",
          "designar",
          "denominar",
          "bautizar",
          "apodar",
          "juzgar",
          "hacer",
          "creer",
          "estimar",
          "proclamar",
          "coronar",
          "dejar",
          "tener",
          "volver");

  private static final Set<String> FRONTED = Set.of("nsubj", "iobj", "obj", "obl", "dislocated");

  private final Tree tree;

  FrontedObjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 1; i + 1 < tree.size(); i++) {
      boolean plural = PLURAL.contains(tree.token(i).text());
      if (plural || SINGULAR.contains(tree.token(i).text())) {
        front(i, plural);
      }
    }
  }

  private void front(int pronoun, boolean plural) {
    int verb = tree.token(pronoun).head();
    boolean before =
        verb > pronoun
            && tree.nextFinite(pronoun) == verb
            && IntStream.range(pronoun + 1, verb).allMatch(tree::isSmall)
            && !NAMING.contains(tree.token(verb).lemma());
    Optional<Token> object =
        before
            ? tree.under(verb).filter(word -> isFronted(word, pronoun, plural)).findFirst()
            : Optional.empty();
    object.ifPresent(
        word -> {
          Optional<Token> doer = doer(verb);
          if (doer.isPresent() || tree.number(verb) != number(word)) {
            tree.attach(word.index(), verb, "obj");
            tree.attach(pronoun, verb, "expl");
            doer.ifPresent(named -> tree.attach(named.index(), verb, "nsubj"));
          }
        });
  }

  /** A noun with its article that the pronoun agrees with. */
  private boolean isFronted(Token word, int pronoun, boolean plural) {
    Morphology.Number wanted = plural ? Morphology.Number.PLURAL : Morphology.Number.SINGULAR;
    boolean feminine = tree.token(pronoun).text().startsWith("la");
    return word.index() < pronoun
        && FRONTED.contains(word.relation())
        && (word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.ADJ)
        && tree.governs(word.index(), "det")
        && !tree.isBehindPreposition(word.index())
        && !Times.are(word)
        && number(word) == wanted
        && word.morphology().gender()
            != (feminine ? Morphology.Gender.MASCULINE : Morphology.Gender.FEMININE);
  }

  /**
   * Who stands behind the verb: a name, or a noun with its article, and no other verb before it, as
   * in {@code el portavoz lo agradece y tacha de invento la acusación}.
   */
  private Optional<Token> doer(int verb) {
    return tree.under(verb)
        .filter(word -> word.index() > verb && Set.of("obj", "nsubj").contains(word.relation()))
        .filter(word -> !tree.isBehindPreposition(word.index()) && !Times.are(word))
        .filter(word -> IntStream.range(verb + 1, word.index()).noneMatch(tree::isFinite))
        .filter(
            word ->
                word.pos() == PartOfSpeech.PROPN
                    || Tree.isNoun(word) && tree.governs(word.index(), "det"))
        .findFirst();
  }

  private static Morphology.Number number(Token word) {
    return word.morphology().number();
  }
}
