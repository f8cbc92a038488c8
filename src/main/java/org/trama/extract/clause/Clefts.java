package org.trama.extract.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Clauses parted by {@code ser}, so that one of those who take part stands out: {@code fue Irán
 * quien envió}, {@code los que atacaron fueron los rebeldes}, {@code lo que hizo Turquía fue
 * bombardear}.
 */
public final class Clefts {
  private static final Set<String> WHO = Set.of("quien", "quienes");

  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");

  /** Words that may stand between {@code ser} and the relative. */
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.ADJ,
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.CCONJ);

  /** How many words may stand between the parts. */
  private static final int REACH = 12;

  private final Syntax syntax;

  public Clefts(Syntax syntax) {
    this.syntax = syntax;
  }

  /** A word of the phrase that stands out as the subject of the verb. */
  Optional<Integer> subject(int verb) {
    return relative(verb)
        .filter(relative -> !isGoverned(relative))
        .flatMap(relative -> before(relative).or(() -> behind(relative, verb)));
  }

  /** The same as its object: {@code a quien acusó fue a Colombia}. */
  public Optional<Integer> object(int verb) {
    return relative(verb)
        .filter(this::isGoverned)
        .filter(relative -> syntax.word(first(relative) - 1).equals("a"))
        .flatMap(relative -> behind(relative, verb));
  }

  /** The verb whose subject does what the infinitive says: {@code lo que hizo fue bombardear}. */
  Optional<Integer> doing(int infinitive) {
    int copula = infinitive - 1;
    if (copula < 1 || !isSer(copula) || !syntax.isInfinitive(infinitive)) {
      return Optional.empty();
    }
    return IntStream.iterate(copula - 1, i -> i > 0 && i > copula - REACH, i -> i - 1)
        .filter(i -> syntax.token(i).lemma().equals("hacer") && syntax.isFinite(i))
        .filter(this::isOfWhat)
        .boxed()
        .findFirst();
  }

  /** Whether the verb's clause tells what somebody did of whom {@code ser} says who it was. */
  public boolean isParted(int verb) {
    return relative(verb)
        .filter(relative -> !isGoverned(relative) && copulaBefore(relative) >= 0)
        .isPresent();
  }

  /** {@code no fue Irán quien los envió}: whether it is denied of the one who stands out. */
  boolean isDenied(int verb) {
    return relative(verb)
        .filter(relative -> butBefore(relative) < 0 && before(relative).isPresent())
        .map(this::copulaBefore)
        .filter(copula -> copula > 0 && syntax.word(copula - 1).equals("no"))
        .isPresent();
  }

  /**
   * The word before {@code que}, or before the {@code ser} between: {@code lo que no es cierto es
   * que}.
   */
  int judged(int que) {
    int copula = que - 1;
    boolean parted =
        copula > 2
            && isSer(copula)
            && IntStream.range(Math.max(0, copula - REACH), copula - 2)
                .anyMatch(i -> syntax.word(i).equals("lo") && syntax.word(i + 1).equals("que"));
    return parted ? copula - 1 : copula;
  }

  private boolean isOfWhat(int verb) {
    return IntStream.range(Math.max(1, verb - REACH), verb)
        .anyMatch(
            i ->
                syntax.word(i).equals("que")
                    && (syntax.word(i - 1).equals("lo")
                        || i > 1 && syntax.word(i - 2).equals("lo")));
  }

  /** The relative right before the verb that means who, not what stands before it. */
  private Optional<Integer> relative(int verb) {
    int at = verb - 1;
    while (at > 0 && isSmall(at)) {
      at--;
    }
    boolean who =
        at >= 0
            && (WHO.contains(syntax.word(at))
                || at > 0
                    && syntax.word(at).equals("que")
                    && ARTICLES.contains(syntax.word(at - 1)));
    return who ? Optional.of(at) : Optional.empty();
  }

  private boolean isSmall(int index) {
    Token token = syntax.token(index);
    return token.pos() == PartOfSpeech.AUX
        || token.pos() == PartOfSpeech.ADV
        || token.pos() == PartOfSpeech.PRON && !Relatives.isPronoun(syntax.word(index));
  }

  /** Where the relative begins, with its article. */
  private int first(int relative) {
    return syntax.word(relative).equals("que") ? relative - 1 : relative;
  }

  private boolean isGoverned(int relative) {
    int before = first(relative) - 1;
    return before >= 0 && syntax.token(before).pos() == PartOfSpeech.ADP;
  }

  /**
   * {@code fue Irán quien}: the first noun between {@code ser} and the relative, or between it and
   * {@code sino}.
   */
  private Optional<Integer> before(int relative) {
    int but = butBefore(relative);
    int copula = but >= 0 ? but : copulaBefore(relative);
    return copula >= 0
        ? IntStream.range(copula + 1, first(relative)).filter(this::isNoun).boxed().findFirst()
        : Optional.empty();
  }

  /** {@code no fue Irán, sino Perú, quien}: the {@code sino} before the relative; -1 for none. */
  private int butBefore(int relative) {
    int at = first(relative) - 1;
    while (at > Math.max(0, relative - REACH)
        && isOfPhrase(at)
        && !syntax.word(at).equals("sino")) {
      at--;
    }
    return at > 0 && syntax.word(at).equals("sino") ? at : -1;
  }

  private boolean isOfPhrase(int index) {
    return NOMINAL.contains(syntax.token(index).pos()) || syntax.word(index).equals(",");
  }

  private int copulaBefore(int relative) {
    int at = beforeName(first(relative) - 1);
    while (at > 0 && NOMINAL.contains(syntax.token(at).pos())) {
      at--;
    }
    return at >= 0 && at < first(relative) - 1 && isSer(at) && opens(at) ? at : -1;
  }

  /**
   * {@code fue el ministro, Juan Ruiz, quien}: the word before a name between commas, or itself.
   */
  private int beforeName(int end) {
    if (end < 1 || !syntax.word(end).equals(",")) {
      return end;
    }
    int comma = end - 1;
    while (comma > 0 && NOMINAL.contains(syntax.token(comma).pos())) {
      comma--;
    }
    boolean named =
        syntax.word(comma).equals(",") && syntax.token(comma + 1).relation().equals("appos");
    return named ? comma - 1 : end;
  }

  /** Whether the clause begins with {@code ser}: what is before it is no subject. */
  private boolean opens(int copula) {
    int before = copula - 1;
    while (before >= 0 && isSmall(before)) {
      before--;
    }
    return isOpening(before) || syntax.token(before).pos() == PartOfSpeech.SCONJ;
  }

  /** {@code quien los envió fue Irán}: the noun behind the first {@code ser} behind the verb. */
  private Optional<Integer> behind(int relative, int verb) {
    boolean opens = isOpening(first(relative) - (isGoverned(relative) ? 2 : 1));
    int copula =
        IntStream.range(verb + 1, Math.min(syntax.size(), verb + REACH))
            .filter(i -> isSer(i) || syntax.isFiniteVerb(i) || isStop(i))
            .findFirst()
            .orElse(-1);
    boolean parted = opens && copula > 0 && isSer(copula);
    return parted
        ? IntStream.range(copula + 1, Math.min(syntax.size(), copula + REACH))
            .takeWhile(i -> NOMINAL.contains(syntax.token(i).pos()))
            .filter(this::isNoun)
            .boxed()
            .findFirst()
        : Optional.empty();
  }

  /** Whether what follows the word begins a clause of its own. */
  private boolean isOpening(int before) {
    return before < 0
        || syntax.token(before).pos() == PartOfSpeech.PUNCT
        || syntax.token(before).pos() == PartOfSpeech.CCONJ
        || syntax.word(before).equals("que");
  }

  private boolean isStop(int index) {
    return Set.of(",", ";", ":", ".").contains(syntax.word(index));
  }

  private boolean isNoun(int index) {
    PartOfSpeech pos = syntax.token(index).pos();
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  private boolean isSer(int index) {
    return syntax.token(index).lemma().equals("ser")
        && syntax.token(index).morphology().mood().isFinite();
  }
}
