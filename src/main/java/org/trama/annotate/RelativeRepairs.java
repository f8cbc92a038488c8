package org.trama.annotate;

import java.util.Optional;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Gives relative clauses the noun that they are about, where the parser hangs them from its verb:
 * {@code condenó el atentado con coche bomba que mató a cinco policías}; or from the wrong one of
 * two: {@code Israel y no Irán, que lo bombardeó}.
 */
final class RelativeRepairs {
  private final Tree tree;

  RelativeRepairs(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    tree.tokens().forEach(this::tellOfObject);
    tree.tokens().forEach(this::leaveOther);
    tree.tokens().forEach(this::tellOfPerson);
    tree.tokens().forEach(this::leavePreposition);
  }

  /**
   * {@code busca al general que ordenó la matanza}: of a verb that says nothing it is no content
   * but tells who is meant.
   */
  private void tellOfPerson(Token clause) {
    int verb = clause.relation().equals("ccomp") ? clause.head() : -1;
    if (verb < 0 || SayingVerbs.has(tree.token(verb)) || !isIndicative(clause)) {
      return;
    }
    Optional<Token> that =
        tree.under(clause.index())
            .filter(word -> word.relation().equals("mark") && word.text().equals("que"))
            .findFirst();
    Optional<Token> noun = that.flatMap(mark -> personBefore(mark.index(), verb));
    if (noun.isPresent() && tree.isFree(clause.index()) && agrees(noun.get(), clause.index())) {
      tree.attach(clause.index(), noun.get().index(), "acl");
      tree.tag(that.get().index(), PartOfSpeech.PRON);
      tree.attach(that.get().index(), clause.index(), "nsubj");
    }
  }

  /** The noun that ends right before and is, behind {@code a}, an object of the verb. */
  private Optional<Token> personBefore(int that, int verb) {
    return tree.under(verb)
        .filter(noun -> noun.relation().matches("i?obj") && noun.pos() == PartOfSpeech.NOUN)
        .filter(noun -> noun.index() > verb && noun.index() == that - 1)
        .filter(
            noun ->
                tree.under(noun.index())
                    .anyMatch(a -> a.relation().equals("case") && a.lemma().equals("a")))
        .findFirst();
  }

  private boolean isIndicative(Token verb) {
    return tree.finiteForm(verb.index())
        .filter(form -> form.morphology().mood() == Morphology.Mood.INDICATIVE)
        .isPresent();
  }

  /**
   * {@code algo de lo que la acusa Bogotá}: behind a preposition the pronoun is no subject; the
   * bare name behind the verb is, where whom it is done to stands before.
   */
  private void leavePreposition(Token pronoun) {
    int article = pronoun.index() - 1;
    int verb = pronoun.head();
    boolean marked =
        isSubject(pronoun)
            && article > 0
            && verb > article
            && (tree.is(article, "lo") || tree.is(article, "la") || tree.is(article, "el"))
            && tree.token(article - 1).pos() == PartOfSpeech.ADP;
    boolean done =
        marked
            && tree.under(verb)
                .anyMatch(word -> word.pos() == PartOfSpeech.PRON && word.index() == verb - 1);
    if (done) {
      tree.attach(pronoun.index(), verb, "obl");
      tree.under(verb)
          .filter(name -> name.index() == verb + 1 && name.pos() == PartOfSpeech.PROPN)
          .filter(name -> name.relation().equals("obj"))
          .findFirst()
          .ifPresent(name -> tree.attach(name.index(), verb, "nsubj"));
    }
  }

  /** {@code fue Israel y no Irán quien bombardeó}: the clause is of the one who is not denied. */
  private void leaveOther(Token clause) {
    int other = clause.relation().startsWith("acl") ? clause.head() : -1;
    boolean denied =
        other > 1
            && other < clause.index()
            && tree.token(other).relation().equals("conj")
            && tree.under(other)
                .anyMatch(no -> tree.is(no.index(), "no") && tree.is(no.index() - 1, "y"));
    if (denied) {
      tree.attach(clause.index(), tree.token(other).head(), "acl");
    }
  }

  private void tellOfObject(Token clause) {
    int verb = clause.relation().equals("advcl") ? clause.head() : -1;
    Optional<Token> pronoun = tree.under(clause.index()).filter(this::isSubject).findFirst();
    if (verb < 0 || pronoun.isEmpty()) {
      return;
    }
    int before = pronoun.get().index() - 1;
    tree.under(verb)
        .filter(noun -> noun.relation().equals("obj") && Tree.isNoun(noun))
        .filter(noun -> noun.index() > verb && noun.index() <= before)
        .filter(noun -> Tree.isNoun(tree.token(before)) || noun.index() == before)
        .filter(noun -> agrees(noun, clause.index()))
        .reduce((first, second) -> second)
        .or(() -> besideIt(before, verb, clause))
        .ifPresent(noun -> tree.attach(clause.index(), noun.index(), "acl"));
  }

  /** {@code estalló cerca del avión de Azerbaijan Airlines que cayó}: the noun of what is close. */
  private Optional<Token> besideIt(int before, int verb, Token clause) {
    Token word = tree.token(before);
    while (word.index() > verb) {
      if (word.pos() == PartOfSpeech.NOUN) {
        return Optional.of(word).filter(noun -> agrees(noun, clause.index()));
      }
      if (word.pos() != PartOfSpeech.PROPN || word.head() >= before) {
        return Optional.empty();
      }
      word = tree.token(word.head());
    }
    return Optional.empty();
  }

  private boolean isSubject(Token word) {
    return word.relation().equals("nsubj") && word.text().equals("que");
  }

  private boolean agrees(Token noun, int verb) {
    Morphology.Number number = tree.number(verb);
    return number != Morphology.Number.NONE && noun.morphology().number() == number;
  }
}
