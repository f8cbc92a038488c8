package org.trama.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives what was signed the participle that says so behind its comma, which the parser gives to the
 * verb: {@code suspendió el Tratado de las Aguas del Indo, sellado en 1960}.
 */
final class SignedTexts {
  /** What is done to texts and not to those who speak of them. */
  private static final Set<String> SIGNING =
      Set.of(
          "acordar",
          "adoptar",
          "firmar",
          "negociar",
          "pactar",
          "promulgar",
          "ratificar",
          "rubricar",
          "sellar",
          "suscribir");

  private static final int LONGEST = 12;

  private final Tree tree;

  SignedTexts(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 2; i < tree.size(); i++) {
      int text = isSaid(tree.token(i)) ? before(i - 1, tree.token(i).head()) : -1;
      if (text >= 0 && agree(tree.token(text), tree.token(i))) {
        tree.attach(i, text, "acl");
      }
    }
  }

  private boolean isSaid(Token participle) {
    int verb = participle.head();
    return participle.morphology().mood() == Morphology.Mood.PARTICIPLE
        && SIGNING.contains(participle.lemma())
        && participle.relation().equals("advcl")
        && tree.is(participle.index() - 1, ",")
        && verb >= 0
        && verb < participle.index()
        && tree.token(verb).pos() == PartOfSpeech.VERB;
  }

  /** The noun right under the verb whose phrase the comma ends; -1 where it ends none. */
  private int before(int comma, int verb) {
    return IntStream.range(Math.max(verb + 1, comma - LONGEST), comma)
        .filter(i -> tree.token(i).head() == verb)
        .filter(i -> tree.isUnder(comma - 1, i))
        .filter(i -> isNoun(tree.token(i)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isNoun(Token word) {
    return word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.PROPN;
  }

  /** A name has no gender that the tagger tells. */
  private static boolean agree(Token text, Token participle) {
    Morphology noun = text.morphology();
    Morphology said = participle.morphology();
    return text.pos() == PartOfSpeech.PROPN
        || noun.gender() == said.gender() && noun.number() == said.number();
  }
}
