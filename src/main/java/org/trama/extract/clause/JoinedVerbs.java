package org.trama.extract.clause;

import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Verbs that go on from one another by a conjunction or as members of a list of clauses. */
final class JoinedVerbs {
  private final Syntax syntax;
  private final ClauseTenses tenses;

  JoinedVerbs(Syntax syntax, ClauseTenses tenses) {
    this.syntax = syntax;
    this.tenses = tenses;
  }

  /** The verb that {@code verb} is coordinated with; -1 where there is none. */
  int joined(int verb) {
    Token token = syntax.token(verb);
    if (token.relation().equals("conj") && syntax.isVerbal(token.head()) && token.head() < verb) {
      return tenses.isFinite(verb) ? said(finite(token.head()), verb) : token.head();
    }
    if (isListed(verb)) {
      return token.head();
    }
    int first = verb - 1;
    while (first > 0
        && (Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV).contains(syntax.token(first).pos())
            || syntax.token(first).text().matches("(?i)se|lo|la|los|las|le|les|a"))) {
      first--;
    }
    if (first < 1 || !syntax.word(first).matches("y|e|ni")) {
      return -1;
    }
    for (int i = first - 1; i >= 0 && !syntax.word(i).equals(";"); i--) {
      if (syntax.isVerbal(i) && tenses.isFinite(i) && tenses.opener(i) < 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code denunció que unos soldados dispararon e hirieron}: of what is said, where the number of
   * the verb is that of those told of.
   */
  private int said(int saying, int verb) {
    Morphology.Number number = syntax.token(verb).morphology().number();
    return syntax.dependents(saying).stream()
        .filter(told -> told.relation().equals("ccomp") && told.index() < verb)
        .filter(told -> told.index() > saying && tenses.isFinite(told.index()))
        .filter(told -> told.morphology().number() == number)
        .filter(told -> syntax.token(saying).morphology().number() != number)
        .map(Token::index)
        .findFirst()
        .orElse(saying);
  }

  /** {@code amenazó con atacar y culpó}: the finite verb that the infinitive hangs on. */
  private int finite(int verb) {
    int at = verb;
    while (syntax.isInfinitive(at) && !syntax.token(at).isRoot()) {
      int above = syntax.clauseHead(syntax.token(at).head());
      if (above < 0 || above >= at || !syntax.isVerbal(above)) {
        return verb;
      }
      at = above;
    }
    return at;
  }

  /** {@code dijo que cumplió, negó que mintiera y acusó a}: a clause among others, by no word. */
  private boolean isListed(int verb) {
    Token token = syntax.token(verb);
    return !token.isRoot()
        && token.head() < verb
        && syntax.isFiniteVerb(token.head())
        && syntax.isFiniteVerb(verb)
        && tenses.opener(verb) < 0
        && Set.of("advcl", "ccomp", "parataxis").contains(token.relation())
        && syntax.dependents(verb).stream()
            .anyMatch(next -> next.relation().equals("conj") && syntax.isVerbal(next.index()));
  }
}
