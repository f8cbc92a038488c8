package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.trama.model.Modality;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * What the verb group of a clause, or the determiners of a noun, say of whether and how something
 * is so.
 */
public final class VerbGroup {
  private static final Set<String> POSSIBLE = Set.of("poder", "deber");

  /** Words by which one asks for what one does not know of a thing that is so. */
  private static final Set<String> ASKING =
      Set.of(
          "qué", "quién", "quiénes", "cuándo", "dónde", "adónde", "cómo", "cuánto", "cuántos",
          "cuántas", "cuál", "cuáles");

  private static final Set<Morphology.Tense> OVER =
      Set.of(Morphology.Tense.PAST, Morphology.Tense.IMPERFECT);

  private static final List<String> BRINK = List.of("a", "punto", "de");

  private final Syntax syntax;

  public VerbGroup(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Whether the word at {@code index} is negated in its own clause, or called untrue: {@code es
   * falso que}.
   */
  public boolean isNegated(int index) {
    return syntax.isNegated(index);
  }

  /** Whether the verb is put as over and done: {@code haya enviado}, {@code envió}. */
  public boolean isOver(int verb) {
    Morphology form = syntax.token(verb).morphology();
    return isPerfect(verb)
        || form.tense() == Morphology.Tense.PAST && form.mood() == Morphology.Mood.INDICATIVE;
  }

  /** Whether it is in a perfect tense: {@code haya enviado}. */
  boolean isPerfect(int verb) {
    return isParticiple(verb) && hasAuxiliary(verb, VerbGroup::isHaber);
  }

  /**
   * Whether a quotation ends right before the group, but for a comma: {@code «No hay pacto», ha
   * cortado el ministro}.
   */
  public boolean isBehindQuotation(int verb) {
    return quotationBefore(verb) > 0;
  }

  /** Index of the mark that ends such a quotation; 0 where there is none. */
  public int quotationBefore(int verb) {
    int before = verb - 1;
    while (before > 0
        && (syntax.token(before).pos() == PartOfSpeech.AUX || syntax.word(before).equals(","))) {
      before--;
    }
    return before > 0 && syntax.closesQuotation(before) ? before : 0;
  }

  /** How the clause of the word puts it, the word's own meaning aside. */
  public Modality modality(int index) {
    return syntax.isVerbal(index) || isParticiple(index)
        ? ofVerb(index)
        : new NounModality(syntax).of(index);
  }

  private boolean isParticiple(int index) {
    return syntax.token(index).morphology().mood() == Morphology.Mood.PARTICIPLE;
  }

  private Modality ofVerb(int verb) {
    if (isPossible(verb)) {
      return Modality.POSSIBLE;
    }
    if (isPlanned(verb)) {
      return Modality.PLANNED;
    }
    if (!isPurpose(verb)) {
      OptionalInt first = Sequels.before(syntax, verb);
      return first.isPresent() && isPlanned(first.getAsInt()) ? Modality.PLANNED : Modality.ACTUAL;
    }
    Token above = syntax.token(syntax.token(verb).head());
    return Control.seeks(above.lemma()) ? Modality.PLANNED : ofVerb(above.index());
  }

  private boolean isPossible(int verb) {
    int first = new Conjugation(syntax).leading(verb);
    return hasAuxiliary(verb, token -> POSSIBLE.contains(token.lemma()))
        || Doubts.standWith(syntax, first)
        || new Judgements(syntax).isDoubtful(verb)
        || isConditional(verb) && hasAuxiliary(verb, VerbGroup::isHaber)
        || isConditionalClause(first)
        || new Suppositions(syntax).areOfVerb(first)
        || new Unreal(syntax).is(first)
        || isAtBrink(verb, true)
        || isNearly(verb)
        || isDuty(verb)
        || isAsked(verb)
        || isAim(verb)
        || isPlanned(verb) && dependsOnIf(verb);
  }

  /** {@code ¿Ha enviado Irán misiles?}, as against {@code ¿Por qué envió Irán misiles?}. */
  private boolean isAsked(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      String word = syntax.word(i);
      if (word.equals("¿")) {
        return true;
      }
      if (word.equals("?") || ASKING.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** {@code enviará tropas si hay disturbios}: what will be done only then. */
  private boolean dependsOnIf(int verb) {
    return syntax.dependents(verb).stream()
        .filter(clause -> clause.relation().equals("advcl"))
        .anyMatch(clause -> isConditionalClause(clause.index()));
  }

  private boolean isPlanned(int verb) {
    return isConditional(verb)
        || isAtBrink(verb, false)
        || new Schemes(syntax).over(verb).isPresent()
        || group(verb).stream()
            .anyMatch(token -> token.morphology().tense() == Morphology.Tense.FUTURE)
        || hasAuxiliary(verb, token -> token.lemma().equals("ir") && !isPast(token));
  }

  /** {@code estuvo a punto de invadir} it and did not; who is about to, will. */
  private boolean isAtBrink(int verb, boolean past) {
    int begin = verb - BRINK.size();
    return begin > 0
        && FixedWords.stand(syntax, begin, BRINK)
        && OVER.contains(syntax.token(begin - 1).morphology().tense()) == past;
  }

  /** {@code Rusia casi bombardea Varsovia}. */
  private boolean isNearly(int verb) {
    int first = syntax.groupBegin(verb);
    return first > 0 && syntax.isFinite(verb) && syntax.word(first - 1).equals("casi");
  }

  /** {@code tiene que enviar}, {@code hay que enviar}, as against {@code tuvo que enviar}. */
  private boolean isDuty(int verb) {
    int that = beforeInfinitive(verb);
    return that > 0
        && syntax.word(that).equals("que")
        && Set.of("tener", "haber").contains(syntax.token(that - 1).lemma())
        && syntax.token(that - 1).morphology().tense() != Morphology.Tense.PAST;
  }

  /** {@code viajará a Erbil para entrevistarse con él}: it is put as what it is done for. */
  private boolean isPurpose(int verb) {
    return syntax.isInfinitive(verb)
        && Set.of("advcl", "xcomp").contains(syntax.token(verb).relation())
        && syntax.dependents(verb).stream()
            .map(Token::index)
            .anyMatch(mark -> mark < verb && Set.of("para", "a").contains(syntax.word(mark)));
  }

  /** {@code para que atacara}: what another is to do, and may not. */
  boolean isAim(int verb) {
    return syntax.isSubjunctive(verb)
        && syntax.dependents(verb).stream()
            .map(Token::index)
            .anyMatch(
                mark -> syntax.word(mark).equals("para") && syntax.word(mark + 1).equals("que"));
  }

  private boolean isConditional(int verb) {
    return group(verb).stream()
        .anyMatch(token -> token.morphology().mood() == Morphology.Mood.CONDITIONAL);
  }

  /** Whether such a word stands in the verb's group besides the verb itself. */
  private boolean hasAuxiliary(int verb, Predicate<Token> kind) {
    return group(verb).stream().anyMatch(token -> token.index() != verb && kind.test(token));
  }

  private static boolean isHaber(Token token) {
    return token.lemma().equals("haber");
  }

  private static boolean isPast(Token token) {
    return token.morphology().tense() == Morphology.Tense.PAST;
  }

  /** The verb with its auxiliaries, by the tree and by what stands right before it. */
  private List<Token> group(int verb) {
    List<Token> group = new ArrayList<>(syntax.auxiliaries(new Conjugation(syntax).leading(verb)));
    group.add(syntax.token(verb));
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      Token token = syntax.token(i);
      if (token.pos() == PartOfSpeech.AUX || POSSIBLE.contains(token.lemma())) {
        group.add(token);
      } else if (token.pos() != PartOfSpeech.ADV
          && token.pos() != PartOfSpeech.PRON
          && !token.text().equals("a")) {
        break;
      }
    }
    Token above = syntax.head(verb).orElse(syntax.token(verb));
    if (syntax.token(verb).relation().equals("xcomp") && POSSIBLE.contains(above.lemma())) {
      group.add(above);
    }
    return group;
  }

  private boolean isConditionalClause(int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(
            token ->
                token.index() < verb
                    && token.text().equalsIgnoreCase("si")
                    && !token.relation().equals("advmod"));
  }

  /** The word before the infinitive, or before the {@code haber} of its perfect; -1 for others. */
  public int beforeInfinitive(int verb) {
    if (!syntax.isInfinitive(verb)) {
      return -1;
    }
    int before = verb - 1;
    return before >= 0 && syntax.word(before).equals("haber") ? before - 1 : before;
  }
}
