package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** The words of one parsed sentence while its tree is being mended. Not shared between threads. */
final class Tree {
  /** What may stand between a subject and its verb. */
  private static final Set<String> SMALL =
      Set.of(
          "se", "no", "ya", "le", "les", "lo", "la", "los", "las", "también", "además", "tampoco");

  private final List<Token> tokens;

  Tree(List<Token> parsed) {
    this.tokens = new ArrayList<>(parsed);
  }

  List<Token> tokens() {
    return List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  boolean is(int index, String word) {
    return index >= 0 && index < size() && token(index).text().equalsIgnoreCase(word);
  }

  /** The words that the one at {@code head} governs, in order. */
  Stream<Token> under(int head) {
    return tokens.stream().filter(token -> token.head() == head);
  }

  /** Whether {@code index} is {@code ancestor} or hangs below it. */
  boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = token(at).head();
    }
    return false;
  }

  boolean governs(int head, String relation) {
    return under(head).anyMatch(child -> child.relation().equals(relation));
  }

  /** Whether a preposition stands before the word. */
  boolean isBehindPreposition(int index) {
    return governs(index, "case");
  }

  /** Whether {@code a} stands before the word: {@code a Rusia}, {@code Al Consejo le}. */
  boolean isBehindTo(int index) {
    return under(index)
        .filter(child -> child.relation().equals("case"))
        .anyMatch(child -> is(child.index(), "a") || is(child.index(), "al"));
  }

  /** Whether the verb, or an auxiliary or copula of it, is in the subjunctive. */
  boolean isSubjunctive(int verb) {
    return Stream.concat(Stream.of(token(verb)), under(verb))
        .filter(word -> word.index() == verb || Set.of("aux", "cop").contains(word.relation()))
        .anyMatch(word -> word.morphology().mood() == Morphology.Mood.SUBJUNCTIVE);
  }

  /** Makes the clause that {@code that} opens what the verb has for its content. */
  void content(int verb, int that, int clause) {
    attach(clause, verb, "ccomp");
    attach(that, clause, "mark");
  }

  boolean isFinite(int index) {
    Token token = token(index);
    return token.morphology().mood().isFinite()
        && (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX);
  }

  /** The finite form of a verb: its auxiliary, where that is finite. */
  Optional<Token> finiteForm(int verb) {
    return Stream.concat(
            under(verb).filter(child -> child.relation().equals("aux")), Stream.of(token(verb)))
        .filter(form -> form.morphology().mood().isFinite())
        .findFirst();
  }

  /** Of the finite form of a verb. */
  Morphology.Number number(int verb) {
    return finiteForm(verb).map(form -> form.morphology().number()).orElse(Morphology.Number.NONE);
  }

  void attach(int index, int head, String relation) {
    tokens.set(index, token(index).under(head, relation));
  }

  /** The first object of that sort behind the verb with no preposition. */
  Optional<Token> bareObject(int verb, Predicate<Token> sort) {
    return under(verb)
        .filter(child -> child.relation().equals("obj") && sort.test(child))
        .filter(child -> child.index() > verb && !isBehindPreposition(child.index()))
        .findFirst();
  }

  /** Makes the subject of a verb its object, and the object its subject. */
  void swap(Token subject, Token object) {
    attach(subject.index(), subject.head(), "obj");
    attach(object.index(), subject.head(), "nsubj");
  }

  void tag(int index, PartOfSpeech pos) {
    change(
        index,
        token ->
            new Token(
                token.index(),
                token.span(),
                token.text(),
                token.lemma(),
                pos,
                token.morphology(),
                token.head(),
                token.relation()));
  }

  private void change(int index, UnaryOperator<Token> change) {
    tokens.set(index, change.apply(token(index)));
  }

  /** Index of the {@code que} between the words; -1 where there is none. */
  int that(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (is(i, "que")) {
        return i;
      }
    }
    return -1;
  }

  /** The {@code que} of a clause that the parser gives to a noun; -1 where it is none. */
  int that(Token clause) {
    return clause.relation().startsWith("acl") ? that(clause.head(), clause.index()) : -1;
  }

  /** Whether the word is one that may stand between a subject and its verb. */
  boolean isSmall(int index) {
    return token(index).relation().equals("aux") || SMALL.contains(token(index).text());
  }

  /** Where the phrase of a noun begins: at its article, if it has one. */
  int begin(int noun) {
    return under(noun)
        .filter(child -> child.relation().equals("det"))
        .mapToInt(Token::index)
        .filter(index -> index < noun)
        .min()
        .orElse(noun);
  }

  /** Whether the word is a verb without a subject of its own. */
  boolean isFree(int verb) {
    return token(verb).pos() == PartOfSpeech.VERB
        && under(verb).noneMatch(child -> child.relation().startsWith("nsubj"));
  }

  /** The next verb that a finite form belongs to, itself or by its auxiliary; -1 for none. */
  int nextFinite(int from) {
    return IntStream.range(from + 1, size())
        .filter(this::isFinite)
        .map(i -> token(i).relation().equals("aux") ? token(i).head() : i)
        .findFirst()
        .orElse(-1);
  }

  /** The nearest verb that the word hangs from; -1 for none. */
  int verbOver(int word) {
    int at = token(word).head();
    for (int steps = 0; at >= 0 && steps < size(); steps++) {
      if (token(at).pos() == PartOfSpeech.VERB) {
        return at;
      }
      at = token(at).head();
    }
    return -1;
  }

  static boolean isNoun(Token token) {
    return token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NOUN;
  }
}
