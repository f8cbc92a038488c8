package org.trama.annotate;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives verbs the subjects that a small word before them or their place behind the verb hides:
 * {@code hasta Boric expresó su respaldo}, {@code continúan los ataques}, {@code este lo atacó}.
 */
final class PlainSubjects {
  /** Verbs that say of what stands behind them that it goes on or ends. */
  private static final Set<String> LASTING =
      Set.of("cesar", "continuar", "durar", "persistir", "proseguir", "arreciar", "seguir");

  private final Tree tree;

  PlainSubjects(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      includeEven(tree.token(i));
      goOn(tree.token(i));
      point(tree.token(i));
      suppose(tree.token(i));
    }
  }

  /** {@code después de que este bombardeara Damasco}: bare, the pronoun is the subject. */
  private void point(Token pronoun) {
    boolean bare =
        pronoun.pos() == PartOfSpeech.PRON
            && LoneDemonstratives.isOne(pronoun.text())
            && pronoun.relation().equals("obj")
            && pronoun.head() > pronoun.index()
            && tree.isFinite(pronoun.head())
            && tree.under(pronoun.index()).findAny().isEmpty();
    if (bare) {
      tree.under(pronoun.head())
          .filter(child -> child.relation().equals("nsubj") && child.index() > pronoun.head())
          .toList()
          .forEach(child -> tree.attach(child.index(), pronoun.head(), "obj"));
      tree.attach(pronoun.index(), pronoun.head(), "nsubj");
    }
  }

  /** {@code De atacar Irán a Israel, …}: of two names behind the infinitive the bare one acts. */
  private void suppose(Token name) {
    int verb = name.index() - 1;
    int to = name.index() + 1;
    boolean bare =
        name.relation().equals("obj")
            && name.pos() == PartOfSpeech.PROPN
            && name.head() == verb
            && verb > 0
            && (tree.is(verb - 1, "haber")
                || tree.token(verb).morphology().mood() == Morphology.Mood.INFINITIVE)
            && (isFirst(verb) || isAfter(verb) && isName(to + 1))
            && tree.is(to, "a")
            && tree.token(to).relation().equals("case")
            && tree.token(to).head() == to + 1;
    if (bare) {
      tree.attach(name.index(), verb, "nsubj");
      tree.attach(to + 1, verb, "obj");
    }
  }

  /** {@code tras atacar Irán a Israel}, {@code después de atacar Irán a Israel}. */
  private boolean isAfter(int verb) {
    return tree.is(verb - 1, "tras")
        || tree.is(verb - 1, "al")
        || verb > 1
            && tree.is(verb - 1, "de")
            && Set.of("antes", "después", "luego").contains(tree.token(verb - 2).lemma());
  }

  private boolean isName(int index) {
    return index < tree.size() && tree.token(index).pos() == PartOfSpeech.PROPN;
  }

  /** Whether nothing but {@code de}, and {@code haber}, stands before the verb. */
  private boolean isFirst(int verb) {
    int of = tree.is(verb - 1, "haber") ? verb - 2 : verb - 1;
    return of == 0 && tree.is(of, "de");
  }

  /** {@code Hasta Boric, tan tibio, expresó su respaldo}: even he, and no place or time. */
  private void includeEven(Token name) {
    int even = name.index() - 1;
    boolean included =
        even >= 0
            && name.relation().equals("obl")
            && name.pos() == PartOfSpeech.PROPN
            && name.head() > name.index()
            && (even == 0 || tree.token(even - 1).pos() == PartOfSpeech.PUNCT)
            && tree.is(even, "hasta")
            && tree.isFinite(name.head())
            && tree.isFree(name.head());
    if (included) {
      tree.attach(name.index(), name.head(), "nsubj");
      tree.tag(even, PartOfSpeech.ADV);
      tree.attach(even, name.index(), "advmod");
    }
  }

  /** {@code mientras continúen los ataques}: what goes on is the subject, wherever it stands. */
  private void goOn(Token noun) {
    boolean behind =
        noun.relation().equals("obj")
            && noun.pos() == PartOfSpeech.NOUN
            && noun.head() >= 0
            && noun.head() < noun.index()
            && LASTING.contains(tree.token(noun.head()).lemma())
            && tree.is(noun.head() + 1, tree.token(tree.begin(noun.index())).text())
            && tree.begin(noun.index()) < noun.index();
    if (behind
        && tree.isFinite(noun.head())
        && tree.number(noun.head()) == noun.morphology().number()
        && tree.under(noun.head()).noneMatch(child -> child.relation().startsWith("nsubj"))) {
      tree.attach(noun.index(), noun.head(), "nsubj");
    }
  }
}
