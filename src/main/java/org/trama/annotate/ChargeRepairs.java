package org.trama.annotate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives an accusing verb what it charges somebody with, where the parser makes it a part of his
 * name: {@code acusó a la guerrilla del ELN de crímenes}, {@code acusó al general Al Burhan de
 * genocidio}.
 */
final class ChargeRepairs {
  private static final Set<String> ACCUSING =
      Set.of("acusar", "culpar", "inculpar", "responsabilizar", "señalar", "tachar");

  /** Those that charge somebody with a deed that is known: {@code culpó a X de la muerte}. */
  private static final Set<String> BLAMING = Set.of("culpar", "inculpar", "responsabilizar");

  private static final int DEPTH = 4;

  private final Tree tree;

  ChargeRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      charge(tree.token(i)).ifPresent(this::attach);
    }
  }

  /** What is charged, and by which verb. */
  private record Charge(int noun, int verb) {}

  private void attach(Charge charge) {
    tree.attach(charge.noun(), charge.verb(), "obl");
  }

  /**
   * A bare common noun behind the {@code de} that stands right behind a name; of verbs of blaming
   * one with an article, too.
   */
  private Optional<Charge> charge(Token noun) {
    int begin = tree.begin(noun.index());
    int of = begin - 1;
    boolean behind =
        noun.pos() == PartOfSpeech.NOUN
            && noun.relation().equals("nmod")
            && tree.is(of, "de")
            && of > 1
            && tree.token(of - 1).pos() == PartOfSpeech.PROPN;
    int verb = behind ? accusing(noun) : -1;
    boolean open =
        verb >= 0
            && (begin == noun.index() || BLAMING.contains(tree.token(verb).lemma()))
            && IntStream.range(verb, of)
                .noneMatch(i -> tree.is(i, "de") && tree.token(i).head() == noun.head())
            && tree.under(verb).noneMatch(child -> isCharge(child, verb));
    return open ? Optional.of(new Charge(noun.index(), verb)) : Optional.empty();
  }

  /** Whether the verb has what it charges somebody with. */
  private boolean isCharge(Token child, int verb) {
    return child.index() > verb
        && tree.under(child.index())
            .anyMatch(
                word ->
                    Set.of("case", "mark").contains(word.relation())
                        && tree.is(word.index(), "de"));
  }

  /** The accusing verb before the noun that it hangs from over nouns alone; -1 for none. */
  private int accusing(Token noun) {
    int at = noun.head();
    for (int steps = 0; steps < DEPTH && at >= 0 && Tree.isNoun(tree.token(at)); steps++) {
      at = tree.token(at).head();
    }
    return at >= 0 && at < noun.index() && ACCUSING.contains(tree.token(at).lemma()) ? at : -1;
  }
}
