package org.trama.extract.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Whether something is said not to be so, found out once for each word of a sentence. */
public final class Negation {
  /** Where what there is not exists. */
  public static final Set<String> MINDS =
      Set.of("cabeza", "fantasía", "imaginación", "imaginario", "mente", "papel", "sueño");

  /** Words that with {@code de} put an infinitive as what somebody does not do. */
  private static final Set<String> FOREGONE = Set.of("lejos", "lugar", "vez");

  private static final Set<String> RELATIVES = Set.of("que", "en", "quien");

  /** How many words may stand between a negation and its verb. */
  private static final int NEAR = 8;

  private final Syntax syntax;
  private final Negators negators;
  private final Judgements judgements;
  private final Clefts clefts;
  private final PlansThere plans;
  private final Nones nones;
  private final Map<Integer, Boolean> found = new HashMap<>();

  Negation(Syntax syntax) {
    this.syntax = syntax;
    this.negators = new Negators(syntax);
    this.judgements = new Judgements(syntax);
    this.clefts = new Clefts(syntax);
    this.plans = new PlansThere(syntax);
    this.nones = new Nones(syntax, negators);
  }

  /**
   * Whether the word at {@code index} is negated in its own clause, or called untrue: {@code es
   * falso que}.
   */
  boolean isNegated(int index) {
    Boolean known = found.get(index);
    if (known == null) {
      known = !isTakenBack(index) && isDeclined(index);
      found.put(index, known);
    }
    return known;
  }

  private boolean isDeclined(int index) {
    return judgements.isUntrue(index)
        || syntax.isVerbal(index) && clefts.isDenied(index)
        || !syntax.isVerbal(index) && judgements.isWithoutProof(index)
        || nones.areSubjectOf(predicate(index))
        || isForegone(index)
        || negators.isOnlyImagined(index)
        || plans.isNoneBeside(index)
        || (syntax.isVerbal(index) || predicate(index) != index) && nones.standBefore(index)
        || hasNegation(index)
        || isBehindNegation(index);
  }

  /**
   * {@code si no hubiera invadido}, {@code no deja de atacar}, {@code no fue el único que envió},
   * {@code no hay día en que no ataque}, {@code ningún país envía más que}: what is negated is not
   * that it happened.
   */
  private boolean isTakenBack(int index) {
    return syntax.isVerbal(index)
        && (isConditional(index)
            || isUnceasing(index)
            || isOneOfMany(index)
            || isDoubly(index)
            || isOutdone(index));
  }

  /** What a copula is the copula of, since its subject hangs there: {@code nadie está en Goma}. */
  private int predicate(int index) {
    Token token = syntax.token(index);
    return token.relation().equals("cop") ? token.head() : index;
  }

  /** {@code no ha dejado de negarlo}: what does not cease is done. */
  private boolean isUnceasing(int verb) {
    return verb > 2
        && syntax.isInfinitive(verb)
        && syntax.word(verb - 1).equals("de")
        && Set.of("dejar", "cesar", "parar", "cansar").contains(syntax.token(verb - 2).lemma())
        && (hasNegation(verb - 2) || isBehindNegation(verb - 2));
  }

  private boolean isConditional(int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(
            word ->
                word.index() < verb
                    && syntax.word(word.index()).equals("si")
                    && word.relation().equals("mark"));
  }

  private boolean isOneOfMany(int verb) {
    int que = verb - 1;
    while (que > 1 && syntax.token(que).pos() == PartOfSpeech.AUX) {
      que--;
    }
    return que > 1
        && RELATIVES.contains(syntax.word(que))
        && Set.of("único", "primero", "último")
            .contains(syntax.token(syntax.word(que - 1).equals("en") ? que - 2 : que - 1).lemma());
  }

  /** The clause of a noun of which it is denied that there is one. */
  private boolean isDoubly(int verb) {
    Token token = syntax.token(verb);
    return token.relation().startsWith("acl")
        && hasNegation(verb)
        && syntax
            .head(token.head())
            .filter(above -> Set.of("haber", "pasar", "existir").contains(above.lemma()))
            .filter(above -> hasNegation(above.index()))
            .isPresent();
  }

  private boolean isOutdone(int verb) {
    return nones.areSubjectOf(verb)
        && syntax.sentence().tokens().stream()
            .filter(token -> token.index() > verb)
            .anyMatch(token -> Set.of("más", "tanto", "tantos", "tantas").contains(token.text()));
  }

  /** A negation that the parser hangs on the word. */
  private boolean hasNegation(int index) {
    return syntax.dependents(index).stream()
        .map(Token::index)
        .anyMatch(
            child ->
                child < index
                    && negators.isNegation(child)
                    && (index - child < NEAR || opensClauseOf(child, index))
                    && !endsWhatIsQuoted(child));
  }

  /** {@code tampoco el presidente de Colombia, Gustavo Petro, sancionó}. */
  private boolean opensClauseOf(int never, int verb) {
    return (negators.isNever(never) || syntax.word(never).equals("tampoco"))
        && !syntax.hasFiniteVerb(never, verb);
  }

  /** {@code «No», respondió}: who says no says something. */
  private boolean endsWhatIsQuoted(int word) {
    return word + 2 < syntax.size()
        && syntax.closesQuotation(word + 1)
        && syntax.word(word + 2).equals(",");
  }

  /** A negation with but auxiliaries, pronouns and adverbs between it and the word. */
  private boolean isBehindNegation(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      if (negators.isNegation(i)) {
        return true;
      }
      Token token = syntax.token(i);
      boolean small =
          token.pos() == PartOfSpeech.AUX
              || token.pos() == PartOfSpeech.PRON && !token.text().equals("que")
              || token.pos() == PartOfSpeech.ADV;
      if (!small) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code lejos de enviar}, {@code lejos de haber enviado}, {@code en vez de atacar}: what is not
   * done is told by its contrary.
   */
  private boolean isForegone(int verb) {
    int first = verb;
    while (first > 0 && isHelper(first - 1)) {
      first--;
    }
    return first > 1
        && syntax.isInfinitive(first)
        && syntax.word(first - 1).equals("de")
        && (FOREGONE.contains(syntax.word(first - 2)) || isCeased(first - 2));
  }

  private boolean isHelper(int index) {
    Token token = syntax.token(index);
    return token.pos() == PartOfSpeech.AUX || token.pos() == PartOfSpeech.PRON;
  }

  /** {@code dejó de enviar armas}, where the parser takes the one verb for the other's helper. */
  private boolean isCeased(int verb) {
    return syntax.token(verb).lemma().equals("dejar")
        && (syntax.token(verb).pos() == PartOfSpeech.AUX
            || syntax.token(verb).relation().equals("aux"))
        && !syntax.isSubjunctive(verb)
        && !hasNegation(verb)
        && !isBehindNegation(verb);
  }
}
