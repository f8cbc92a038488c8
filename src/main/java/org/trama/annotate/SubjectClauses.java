package org.trama.annotate;

import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Puts under its predicate the infinitive, or the clause with {@code que}, that opens a sentence as
 * its subject and that the parser takes for the main clause: {@code enviar soldados a Malí no entra
 * en los planes}, {@code que Irán ataque tendría consecuencias}.
 */
final class SubjectClauses {
  private static final Set<String> OPENING = Set.of("\"", "«", "“", ";", ":");

  private final Tree tree;

  SubjectClauses(Tree tree) {
    this.tree = tree;
  }

  void mend() {
    for (Token token : tree.tokens()) {
      if (isSubject(token)) {
        predicate(tree.token(token.index()))
            .ifPresent(predicate -> put(token.index(), predicate.index()));
      }
    }
  }

  private boolean isSubject(Token verb) {
    return verb.pos() == PartOfSpeech.VERB
        && (verb.morphology().mood() == Morphology.Mood.INFINITIVE && opens(verb.index())
            || verb.morphology().mood() == Morphology.Mood.SUBJUNCTIVE
                && tree.under(verb.index())
                    .anyMatch(mark -> tree.is(mark.index(), "que") && opens(mark.index())));
  }

  private boolean opens(int word) {
    return word == 0 || OPENING.contains(tree.token(word - 1).text());
  }

  /** A finite clause behind that nothing opens and that has no subject of its own. */
  private Optional<Token> predicate(Token verb) {
    return tree.under(verb.index())
        .filter(clause -> clause.relation().equals("advcl") && clause.index() > verb.index())
        .filter(clause -> tree.isFinite(clause.index()) || hasFiniteCopula(clause))
        .filter(
            clause ->
                tree.under(clause.index())
                    .noneMatch(word -> word.relation().matches("mark|nsubj.*|case")))
        .filter(clause -> !hasComma(verb.index(), clause.index()))
        .findFirst();
  }

  private boolean hasFiniteCopula(Token noun) {
    return tree.under(noun.index())
        .filter(word -> word.relation().equals("cop"))
        .anyMatch(word -> word.morphology().mood().isFinite());
  }

  private boolean hasComma(int from, int to) {
    return tree.tokens().subList(from, to).stream().anyMatch(word -> word.text().equals(","));
  }

  private void put(int verb, int predicate) {
    Token head = tree.token(verb);
    tree.attach(predicate, head.head(), head.relation());
    tree.attach(verb, predicate, "csubj");
  }
}
