package org.trama.extract.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Words before a verb by which nobody does it, or at no time: {@code ningún}, {@code nunca}. */
final class Nones {
  /** How many words a clause put in between has at most. */
  private static final int INSERTED = 9;

  private final Syntax syntax;
  private final Negators negators;

  Nones(Syntax syntax, Negators negators) {
    this.syntax = syntax;
    this.negators = negators;
  }

  /** {@code ningún camión ha entrado}, {@code ninguno de ellos combatió}. */
  boolean areSubjectOf(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().startsWith("nsubj") && child.index() < verb)
        .anyMatch(
            subject ->
                negators.isNobody(subject.index())
                    || isOfNone(subject.index())
                    || negators.isNeither(subject.index()));
  }

  private boolean isOfNone(int noun) {
    return syntax.dependents(noun).stream()
        .anyMatch(word -> word.relation().equals("det") && negators.isNobody(word.index()));
  }

  /**
   * {@code en ningún momento el Ejército atacó}, {@code ni un solo soldado ha cruzado}, {@code no
   * hubo acuerdo ni Rabat pidió ayuda}, {@code nunca antes un ministro había viajado}.
   */
  boolean standBefore(int verb) {
    for (int i = beforeInsertion(verb - 1); i >= 0; i = beforeInsertion(i - 1)) {
      if (negators.isNever(i) || negators.isNor(i) && syntax.isFinite(verb)) {
        return true;
      }
      if (negators.isNone(i)) {
        return (i == 0 || !syntax.word(i - 1).equals("sin")) && !negators.isConcord(i);
      }
      if (endsReach(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The index, or that of the word before the clause that ends there and only says who speaks:
   * {@code ningún avión, asegura, ha volado}, {@code nunca, insistió el ministro, atacaron}; or
   * before an apposition: {@code en ningún momento la presidenta, Elena Ruiz, desplegó}.
   */
  private int beforeInsertion(int index) {
    if (index < 0 || !syntax.word(index).equals(",")) {
      return index;
    }
    int begin = index - 1;
    while (begin > 0 && index - begin < INSERTED && !syntax.word(begin).equals(",")) {
      begin--;
    }
    boolean inserted =
        begin > 0
            && begin < index - 1
            && syntax.word(begin).equals(",")
            && (syntax.isFinite(begin + 1) || syntax.token(begin + 1).relation().equals("appos"))
            && IntStream.range(begin + 1, index).noneMatch(this::opensClause);
    return inserted ? begin - 1 : index;
  }

  private boolean opensClause(int index) {
    return Set.of("que", "si", ":", ";", "y", "ni").contains(syntax.word(index));
  }

  private boolean endsReach(int index) {
    Token token = syntax.token(index);
    return token.pos() == PartOfSpeech.VERB
        || token.pos() == PartOfSpeech.SCONJ
        || Set.of(",", ";", ":", "que", "y", "e", "pero").contains(syntax.word(index));
  }
}
