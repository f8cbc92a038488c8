package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Sentence;
import org.trama.model.Token;

/** The dependency tree of one sentence, with the questions that the frame matcher asks of it. */
public final class Syntax {
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "csubj", "parataxis", "conj", "root");

  private static final Set<String> OPENING = Set.of("\"", "“", "«");

  private static final Set<String> CLOSING = Set.of("\"", "”", "»");

  private final Sentence sentence;
  private final WordForms forms;
  private final Conjugation conjugation;
  private final Negation negation;
  private final List<List<Token>> dependents = new ArrayList<>();

  public Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.forms = new WordForms(sentence);
    this.conjugation = new Conjugation(this);
    this.negation = new Negation(this);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      dependents.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (!token.isRoot()) {
        dependents.get(token.head()).add(token);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The word form in lower case. */
  public String word(int index) {
    return forms.word(index);
  }

  /** Whether the word is written with a capital. */
  public boolean isCapital(int index) {
    return Character.isUpperCase(token(index).text().codePointAt(0));
  }

  /** Whether the word is a mark that may open a quotation. */
  public boolean opensQuotation(int index) {
    return OPENING.contains(word(index));
  }

  /** Whether the word is a mark that may close a quotation. */
  public boolean closesQuotation(int index) {
    return CLOSING.contains(word(index));
  }

  /** Under which forms the lexicon may list its words. */
  WordForms forms() {
    return forms;
  }

  /** Up from {@code muertos} to {@code número} in {@code el número de muertos}. */
  public int topOfSubject(int noun) {
    int at = noun;
    while (token(at).relation().equals("nmod") && !isVerbal(token(at).head())) {
      at = token(at).head();
    }
    return at;
  }

  public List<Token> dependents(int index) {
    return dependents.get(index);
  }

  public Optional<Token> head(int index) {
    return token(index).isRoot() ? Optional.empty() : Optional.of(token(token(index).head()));
  }

  /** Whether {@code index} is {@code ancestor} or hangs below it. */
  public boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = token(at).head();
    }
    return false;
  }

  /** From the token's head up to the root. */
  public List<Token> ancestors(int index) {
    List<Token> ancestors = new ArrayList<>();
    int at = token(index).head();
    while (at >= 0 && ancestors.size() <= size()) {
      ancestors.add(token(at));
      at = token(at).head();
    }
    return ancestors;
  }

  /**
   * The first conjunct of the coordination that {@code index} belongs to; itself where it is in
   * none.
   */
  public int firstConjunct(int index) {
    int at = index;
    for (int steps = 0; steps < size() && token(at).relation().equals("conj"); steps++) {
      at = token(at).head();
    }
    return at;
  }

  /**
   * A verb that heads a clause: finite, or an infinitive, gerund or participle that is not an
   * auxiliary.
   */
  public boolean isVerbal(int index) {
    Token token = token(index);
    return token.pos() == PartOfSpeech.VERB
        || token.pos() == PartOfSpeech.AUX
            && !token.relation().startsWith("aux")
            && !token.relation().equals("cop");
  }

  /**
   * The verb whose clause {@code index} belongs to, itself if it is one; the root where there is
   * none.
   */
  public int clauseHead(int index) {
    int at = index;
    for (int steps = 0; steps <= size(); steps++) {
      if (isVerbal(at)
          || token(at).isRoot()
          || hasCopula(at) && CLAUSES.contains(token(at).relation())) {
        return at;
      }
      at = token(at).head();
    }
    return index;
  }

  /** Whether the word heads a clause and is finite itself, whatever its auxiliaries are. */
  public boolean isFiniteVerb(int index) {
    return isVerbal(index) && token(index).morphology().mood().isFinite();
  }

  public boolean hasCopula(int index) {
    for (Token token : dependents(index)) {
      if (token.relation().equals("cop")) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a verb stands from {@code begin} to before {@code end}. */
  public boolean hasFiniteVerb(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(this::isFiniteVerb);
  }

  /** Whether the verb, or an auxiliary of it, is finite. */
  public boolean isFinite(int verb) {
    return conjugation.isFinite(verb);
  }

  /** Whether the verb, or an auxiliary of it, is an infinitive: {@code haber invadido}. */
  public boolean isInfinitive(int verb) {
    return conjugation.isInfinitive(verb);
  }

  /** Whether the verb, or an auxiliary of it, is in the subjunctive. */
  public boolean isSubjunctive(int verb) {
    return conjugation.isSubjunctive(verb);
  }

  /** Where the verb, or the first of its auxiliaries, stands. */
  public int groupBegin(int verb) {
    return conjugation.begin(verb);
  }

  /** The verb, then its auxiliaries and copulas. */
  public Stream<Token> group(int verb) {
    return conjugation.group(verb);
  }

  /** Auxiliaries and copulas of a verb, in order. */
  public List<Token> auxiliaries(int verb) {
    return conjugation.auxiliaries(verb);
  }

  /**
   * Whether the verb stands in the passive with {@code ser}, or is a bare participle that modifies
   * a noun.
   */
  public boolean isPassive(int verb) {
    return conjugation.isPassive(verb);
  }

  /** The participle with {@code haber} that a later one is joined to. */
  Optional<Token> sharedPerfect(int verb) {
    return conjugation.sharedPerfect(verb);
  }

  /** Whether the word is negated in its own clause, or called untrue. */
  public boolean isNegated(int index) {
    return negation.isNegated(index);
  }

  /** Whether a {@code se} stands with the verb. */
  public boolean hasSe(int verb) {
    return conjugation.hasSe(verb);
  }

  /**
   * Whether the token and {@code other} stand on the same side of every strong break of the
   * sentence.
   */
  public boolean sameSegment(int index, int other) {
    for (int i = Math.min(index, other); i < Math.max(index, other); i++) {
      if (token(i).text().equals(";")) {
        return false;
      }
    }
    return true;
  }
}
