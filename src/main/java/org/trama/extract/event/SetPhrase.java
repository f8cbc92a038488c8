package org.trama.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.LexicalEntry;
import org.trama.model.Morphology;
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

  /** The lemma; of a participle that serves as an adjective also its masculine singular. */
  static Stream<String> lemmas(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean participle = token.morphology().mood() == Morphology.Mood.PARTICIPLE;
    String masculine = token.text().toLowerCase(Locale.ROOT).replaceFirst("(os|as|a)$", "o");
    return participle && !masculine.equals(lemma)
        ? Stream.of(lemma, masculine)
        : Stream.concat(Stream.of(lemma), Plurals.singulars(token)).distinct();
  }

  private int next(int after, String lemma) {
    for (int i = after + 1; i < syntax.size() && i <= after + 1 + GAP; i++) {
      Token token = syntax.token(i);
      if (is(token, lemma)) {
        return i;
      }
      if (!isSmall(token) && !isAgain(i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The second word of a set phrase that stands further off, where the tree has it with the verb:
   * {@code dio a Rusia un plazo}, {@code emprende el lunes una gira}. Of a preposition the noun
   * behind it decides.
   */
  private int governed(int verb) {
    for (int i = verb + 1; i < Math.min(syntax.size(), verb + REACH); i++) {
      Token token = syntax.token(i);
      int anchor = anchor(i);
      boolean held =
          anchor != i && lemmas.size() > 2
              ? is(syntax.token(anchor), lemmas.get(2)) && syntax.token(anchor).head() == verb
              : Set.of("obj", "xcomp").contains(token.relation()) && token.head() == verb
                  || isSaidOfObject(token, verb);
      if (held && is(token, lemmas.get(1))) {
        return i;
      }
    }
    return -1;
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
    return token.pos() == PartOfSpeech.ADP && !token.isRoot() ? token.head() : index;
  }

  private static boolean is(Token token, String lemma) {
    boolean alike = beginsLike(token.text(), lemma) || beginsLike(token.lemma(), lemma);
    return alike
        && (token.text().equalsIgnoreCase(lemma)
            || token.lemma().equalsIgnoreCase(lemma)
            || lemmas(token).anyMatch(lemma::equalsIgnoreCase));
  }

  /** Words that begin with other letters are not worth inflecting: most are not. */
  private static boolean beginsLike(String word, String lemma) {
    return word.regionMatches(true, 0, lemma, 0, 1);
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
