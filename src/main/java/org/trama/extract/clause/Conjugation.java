package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** In which form a verb stands, with its auxiliaries and its {@code se}. */
public final class Conjugation {
  private final Syntax syntax;

  public Conjugation(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the verb, or an auxiliary of it, is finite. */
  boolean isFinite(int verb) {
    return syntax.token(verb).morphology().mood().isFinite()
        || auxiliaries(verb).stream().anyMatch(aux -> aux.morphology().mood().isFinite());
  }

  /** Whether the verb, or an auxiliary of it, is an infinitive: {@code haber invadido}. */
  boolean isInfinitive(int verb) {
    return syntax.token(verb).morphology().mood() == Morphology.Mood.INFINITIVE
        || syntax.token(verb).morphology().mood() == Morphology.Mood.PARTICIPLE
            && auxiliaries(verb).stream()
                .anyMatch(aux -> aux.morphology().mood() == Morphology.Mood.INFINITIVE);
  }

  /** Whether the verb, or an auxiliary of it, is finite and in the plural. */
  public boolean isPlural(int verb) {
    return group(verb)
        .filter(word -> word.morphology().mood().isFinite())
        .anyMatch(word -> word.morphology().number() == Morphology.Number.PLURAL);
  }

  /** The verb, then its auxiliaries and copulas. */
  Stream<Token> group(int verb) {
    return Stream.concat(Stream.of(syntax.token(verb)), auxiliaries(verb).stream());
  }

  /** Where the group begins. */
  int begin(int verb) {
    return group(verb).mapToInt(Token::index).min().orElse(verb);
  }

  /** Whether the verb, or an auxiliary of it, is in the subjunctive. */
  boolean isSubjunctive(int verb) {
    return group(verb).anyMatch(form -> form.morphology().mood() == Morphology.Mood.SUBJUNCTIVE);
  }

  /**
   * The verb from which this one goes on in the same terms, with nothing of its own before it:
   * {@code podría bombardear o invadir}, {@code si ataca o invade}, {@code habría atacado y
   * tomado}; itself where there is none.
   */
  int leading(int verb) {
    Token token = syntax.token(verb);
    int first = token.head();
    boolean joined =
        token.relation().equals("conj")
            && first < verb
            && syntax.token(first).morphology().mood() == token.morphology().mood()
            && auxiliaries(verb).isEmpty()
            && syntax.dependents(verb).stream()
                .noneMatch(
                    child -> child.index() < verb && child.relation().matches("nsubj.*|mark"))
            && IntStream.range(first, verb).noneMatch(i -> syntax.word(i).matches("[,;:]|pero"));
    return joined ? leading(first) : verb;
  }

  /** Auxiliaries and copulas of a verb, in order. */
  List<Token> auxiliaries(int index) {
    List<Token> auxiliaries = new ArrayList<>();
    for (Token token : syntax.dependents(index)) {
      if (token.relation().startsWith("aux") || token.relation().equals("cop")) {
        auxiliaries.add(token);
      }
    }
    return auxiliaries;
  }

  /**
   * Whether the verb stands in the passive with {@code ser}, or is a bare participle that modifies
   * a noun.
   */
  boolean isPassive(int index) {
    Token token = syntax.token(index);
    if (token.morphology().mood() != Morphology.Mood.PARTICIPLE) {
      return false;
    }
    List<Token> auxiliaries = auxiliaries(index);
    boolean perfect = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("haber"));
    boolean ser =
        auxiliaries.stream()
            .anyMatch(aux -> aux.lemma().equals("ser") || aux.lemma().equals("estar"));
    return ser || !perfect && !precededByHaber(index) && sharedPerfect(index).isEmpty();
  }

  /**
   * The participle with {@code haber} that a later one is joined to: {@code ha condenado el ensayo
   * y exigido calma}.
   */
  Optional<Token> sharedPerfect(int index) {
    if (index == 0
        || syntax.token(index).morphology().mood() != Morphology.Mood.PARTICIPLE
        || syntax.token(index - 1).pos() != PartOfSpeech.CCONJ) {
      return Optional.empty();
    }
    for (int i = index - 2; i > 0; i--) {
      boolean participle =
          syntax.token(i).morphology().mood() == Morphology.Mood.PARTICIPLE && precededByHaber(i);
      if (participle) {
        return Optional.of(syntax.token(i));
      }
      if (syntax.token(i).text().equals(";")
          || syntax.isFiniteVerb(i) && !syntax.token(i).lemma().equals("haber")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean precededByHaber(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (syntax.token(i).lemma().equals("haber")) {
        return true;
      }
      if (syntax.token(i).pos() != PartOfSpeech.ADV && syntax.token(i).pos() != PartOfSpeech.AUX) {
        return false;
      }
    }
    return false;
  }

  /** Whether a {@code se} stands with the verb. */
  boolean hasSe(int index) {
    for (Token token : syntax.dependents(index)) {
      if (isSe(token.index())) {
        return true;
      }
    }
    return isSe(index - 1) || isSe(index - 2) && syntax.token(index - 1).pos() == PartOfSpeech.AUX;
  }

  private boolean isSe(int index) {
    return index >= 0 && syntax.word(index).equals("se");
  }
}
