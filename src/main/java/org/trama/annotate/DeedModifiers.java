package org.trama.annotate;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives relative clauses and participles of verbs whose object is a deed the noun that may be one:
 * {@code el envío de armas a Sudán, que Emiratos niega}, {@code la venta de misiles a Irán, negada
 * por Pekín}. Nobody denies or claims a country.
 */
final class DeedModifiers {
  /** Verbs whose object is a deed or what is said of it, and nobody and no place. */
  private static final Set<String> OF_DEEDS =
      Set.of("confirmar", "desmentir", "negar", "perpetrar", "rebatir", "refutar", "reivindicar");

  private static final Set<String> MODIFIERS =
      Set.of("acl", "acl:relcl", "advcl", "amod", "parataxis");

  private final Tree tree;

  DeedModifiers(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().stream()
        .filter(verb -> OF_DEEDS.contains(verb.lemma()) && MODIFIERS.contains(verb.relation()))
        .filter(verb -> verb.head() < verb.index())
        .forEach(this::mend);
  }

  private void mend(Token verb) {
    tree.under(verb.index()).filter(DeedModifiers::isSubject).findFirst().ifPresent(this::turn);
    if (hasRelativeObject(verb.index())) {
      deed(verb.head()).ifPresent(noun -> tree.attach(verb.index(), noun.index(), "acl"));
    } else if (isDoneBySomebody(verb)) {
      Token head = tree.token(verb.head());
      int before = verb.index() - (tree.is(verb.index() - 1, ",") ? 2 : 1);
      Optional<Token> noun = isAgreeing(head, verb) ? Optional.of(head) : agreeing(before, verb);
      noun.ifPresent(
          deed -> {
            tree.attach(verb.index(), deed.index(), "acl");
            tree.tag(verb.index(), PartOfSpeech.VERB);
          });
    }
  }

  private static boolean isSubject(Token word) {
    return word.text().equals("que") && word.relation().equals("nsubj");
  }

  /** {@code que reivindicó el ELN}: the name is no deed, but who did it. */
  private void turn(Token que) {
    tree.bareObject(que.head(), name -> name.pos() == PartOfSpeech.PROPN)
        .ifPresent(name -> tree.swap(que, name));
  }

  private boolean hasRelativeObject(int verb) {
    return tree.under(verb)
        .anyMatch(word -> word.text().equals("que") && word.relation().equals("obj"));
  }

  /** {@code , negada por Pekín}. */
  private boolean isDoneBySomebody(Token verb) {
    return tree.finiteForm(verb.index()).isEmpty()
        && verb.morphology().mood() != Morphology.Mood.INFINITIVE
        && tree.is(verb.index() + 1, "por");
  }

  /** The common noun that the name at {@code word}, or the people there, hang on. */
  private Optional<Token> deed(int word) {
    return climb(word, noun -> noun.pos() == PartOfSpeech.PROPN || isWhom(noun.index()))
        .filter(token -> token.pos() == PartOfSpeech.NOUN);
  }

  /** {@code la ayuda a los hutíes}. */
  private boolean isWhom(int noun) {
    return tree.isBehindTo(noun) && tree.governs(noun, "det");
  }

  /** The nearest common noun from the word upwards that the participle agrees with. */
  private Optional<Token> agreeing(int word, Token participle) {
    return climb(word, noun -> !isAgreeing(noun, participle))
        .filter(token -> isAgreeing(token, participle));
  }

  /** The first word from the one at {@code word} upwards that is not passed by. */
  private Optional<Token> climb(int word, Predicate<Token> passed) {
    int noun = word;
    while (noun >= 0 && isPart(noun) && passed.test(tree.token(noun))) {
      noun = tree.token(noun).head();
    }
    return noun < 0 ? Optional.empty() : Optional.of(tree.token(noun));
  }

  private boolean isPart(int noun) {
    return tree.token(noun).relation().matches("nmod|flat|appos|conj");
  }

  private static boolean isAgreeing(Token noun, Token participle) {
    Morphology is = noun.morphology();
    Morphology asked = participle.morphology();
    return noun.pos() == PartOfSpeech.NOUN
        && is.number() == asked.number()
        && (is.gender() == asked.gender() || is.gender() == Morphology.Gender.NONE);
  }
}
