package org.trama.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trama.knowledge.LexicalEntry;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Where in a sentence the words of an expression, which the lexicon writes as lemmas, stand: side
 * by side or held together by the tree.
 */
final class SetPhrase {
  /** How many small words may stand between two of a set phrase. */
  private static final int GAP = 3;

  /** How far from its verb the noun of a set phrase may stand. */
  private static final int REACH = 14;

  private static final Set<String> GOVERNED = Set.of("obj", "xcomp");

  private final Syntax syntax;
  private final List<String> lemmas;
  private final boolean verbal;

  private SetPhrase(Syntax syntax, List<String> lemmas, boolean verbal) {
    this.syntax = syntax;
    this.lemmas = lemmas;
    this.verbal = verbal;
  }

  static SetPhrase of(Syntax syntax, LexicalEntry entry) {
    return new SetPhrase(syntax, entry.lemmas(), entry.category() == LexicalEntry.Category.VERB);
  }

  /** One whose words stand side by side. */
  static SetPhrase of(Syntax syntax, List<String> lemmas) {
    return new SetPhrase(syntax, lemmas, false);
  }

  /** Indexes of its words, the first at {@code first}; empty where one is missing. */
  Set<Integer> from(int first) {
    if (!mayStand()) {
      return Set.of();
    }
    Set<Integer> tokens = new LinkedHashSet<>(List.of(first));
    int at = first;
    for (int i = 1; i < lemmas.size(); i++) {
      int next = next(at, lemmas.get(i));
      if (next < 0 && i == 1 && verbal) {
        next = governed(first);
      }
      if (next < 0) {
        return Set.of();
      }
      tokens.add(next);
      at = next;
    }
    return tokens;
  }

  /** Whether the sentence has all its words: of most expressions that begin alike it has not. */
  private boolean mayStand() {
    for (int i = 1; i < lemmas.size(); i++) {
      if (!syntax.forms().hold(lemmas.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int next(int after, String lemma) {
    for (int i = after + 1; i < syntax.size() && i <= after + 1 + GAP; i++) {
      Token token = syntax.token(i);
      if (syntax.forms().is(i, lemma)) {
        return isRelative(after, i) || isCounting(after, i) || isCounted(i) || isNamed(i) ? -1 : i;
      }
      if (!isSmall(token) && !isAgain(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code tiene que ver}, {@code tiene mucho que decir}: no {@code tener que}. */
  private boolean isRelative(int after, int index) {
    boolean something =
        index > after + 1
            && Set.of("nada", "algo", "mucho", "poco", "bastante").contains(syntax.word(index - 1));
    boolean concerns = index + 1 < syntax.size() && syntax.word(index + 1).equals("ver");
    return syntax.word(index).equals("que") && (something || concerns);
  }

  /** {@code dejó más de 70 muertos}: no {@code dejar de}. */
  private boolean isCounting(int after, int index) {
    return index > after + 1
        && syntax.word(index).equals("de")
        && Set.of("más", "menos", "cerca", "alrededor", "antes", "después", "además")
            .contains(syntax.word(index - 1));
  }

  /** {@code son 87 los muertos}: no {@code ser muerto}. */
  private boolean isCounted(int index) {
    return index > 1
        && Set.of("los", "las").contains(syntax.word(index - 1))
        && syntax.token(index - 2).pos() == PartOfSpeech.NUM;
  }

  /** {@code recibió en la Casa Blanca a Orbán}: no {@code recibir en casa}. */
  private boolean isNamed(int index) {
    return verbal
        && syntax.isCapital(index)
        && syntax.dependents(index).stream()
            .anyMatch(word -> word.relation().startsWith("flat") && syntax.isCapital(word.index()));
  }

  /**
   * The second word of a set phrase that stands further off, where the tree has it with the verb:
   * {@code dio a Rusia un plazo}, {@code emprende el lunes una gira}. Of a preposition the noun
   * behind it decides.
   */
  private int governed(int verb) {
    for (int i = verb + 1; i < Math.min(syntax.size(), verb + REACH); i++) {
      if (syntax.word(i).equals("que") && !lemmas.get(1).equals("que")) {
        return -1;
      }
      if (syntax.forms().is(i, lemmas.get(1)) && isHeld(i, verb)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHeld(int index, int verb) {
    Token token = syntax.token(index);
    int anchor = anchor(index);
    return anchor != index && lemmas.size() > 2
        ? syntax.forms().is(anchor, lemmas.get(2)) && syntax.token(anchor).head() == verb
        : GOVERNED.contains(token.relation()) && token.head() == verb
            || isSaidOfObject(token, verb);
  }

  /** {@code declaró a Hamás organización terrorista}, {@code a Chaves persona non grata}. */
  private boolean isSaidOfObject(Token token, int verb) {
    boolean joined =
        token.relation().equals("appos")
            || token.relation().equals("flat") && token.pos() != PartOfSpeech.PROPN;
    return joined
        && syntax.token(token.head()).head() == verb
        && syntax.token(token.head()).relation().equals("obj");
  }

  /** The word that a preposition stands before; any other word itself. */
  private int anchor(int index) {
    Token token = syntax.token(index);
    boolean opens = token.pos() == PartOfSpeech.ADP || token.lemma().equals("como");
    return opens && !token.isRoot() ? token.head() : index;
  }

  /** {@code se vieron de nuevo las caras}. */
  private boolean isAgain(int index) {
    return index + 1 < syntax.size()
        && syntax.word(index).equals("de")
        && syntax.word(index + 1).equals("nuevo");
  }

  private static boolean isSmall(Token token) {
    return switch (token.pos()) {
      case DET, ADV, ADJ, PRON, PUNCT, NUM ->
          !token.text().equals(".") && !token.text().equals(";");
      default -> false;
    };
  }
}
