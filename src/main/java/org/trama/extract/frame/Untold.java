package org.trama.extract.frame;

import java.util.Set;
import org.trama.extract.clause.Control;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.model.Morphology;
import org.trama.model.Token;

/**
 * Deeds that are named and of which nobody says whether they are: {@code no ha pedido a Estados
 * Unidos que ataque Natanz}, {@code nunca antes había atacado Catar}, which he may have now.
 */
public final class Untold {
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj");

  /** Verbs that with {@code de} end what one does. */
  private static final Set<String> ENDING = Set.of("dejar", "cesar", "parar");

  private static final Set<String> OBLIGING = Set.of("deber", "necesitar");

  private Untold() {}

  /** Whether the word tells such a deed. */
  public static boolean is(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    return isWithout(telling)
        || isBegged(telling)
        || Misnomers.is(telling)
        || Unwanted.is(telling)
        || !telling.trigger().isNoun()
            && (isNotAsked(syntax, verb)
                || isFirst(syntax, verb)
                || telling.sense().speaker().isEmpty() && isToEnd(telling.scene(), verb));
  }

  /**
   * {@code atacó Odesa sin que Kiev derribara los misiles}, {@code sin sanciones no habrá paz}:
   * nobody said that it would.
   */
  private static boolean isWithout(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.trigger().isNoun()
        ? syntax.dependents(head).stream()
            .anyMatch(
                word -> word.relation().equals("case") && syntax.word(word.index()).equals("sin"))
        : syntax.dependents(head).stream()
            .anyMatch(
                word ->
                    word.index() < head
                        && syntax.word(word.index()).equals("sin")
                        && syntax.word(word.index() + 1).equals("que"));
  }

  /** {@code Transnistria pidió a Rusia su anexión}: who asks to be taken is not attacked. */
  private static boolean isBegged(Telling telling) {
    Scene scene = telling.scene();
    int noun = telling.trigger().head();
    Token word = scene.syntax().token(noun);
    return telling.trigger().isNoun()
        && telling.type().equals(EventTypes.ATTACK)
        && noun > 0
        && scene.syntax().token(noun - 1).lemma().equals("su")
        && word.relation().equals("obj")
        && word.head() < noun
        && scene.triggersAt(word.head()).stream().anyMatch(verb -> verb.tells(EventTypes.DEMAND));
  }

  /** Whether it is what a negated verb would ask of somebody else. */
  private static boolean isNotAsked(Syntax syntax, int verb) {
    Token word = syntax.token(verb);
    return CONTENT.contains(word.relation())
        && word.head() < verb
        && syntax.isFinite(verb)
        && Control.asks(syntax.token(word.head()).lemma())
        && new VerbGroup(syntax).isNegated(word.head());
  }

  /**
   * {@code exigió a Israel que deje de bombardear Gaza}, {@code debe dejar de armar al M23}:
   * whoever asks for an end neither denies the deed nor says that it has ended.
   */
  private static boolean isToEnd(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    int ending = verb - 2;
    if (ending < 1
        || !syntax.isInfinitive(verb)
        || !syntax.word(verb - 1).equals("de")
        || !ENDING.contains(syntax.token(ending).lemma())) {
      return false;
    }
    boolean asked =
        syntax
            .head(ending)
            .filter(above -> above.index() < ending)
            .filter(
                above ->
                    scene.triggersAt(above.index()).stream()
                        .anyMatch(word -> word.tells(EventTypes.DEMAND)))
            .isPresent();
    boolean obliged =
        OBLIGING.contains(syntax.token(ending - 1).lemma())
            || syntax.word(ending - 1).equals("que") && syntax.isInfinitive(ending);
    return syntax.isSubjunctive(ending) || syntax.isInfinitive(ending) && (asked || obliged);
  }

  /**
   * Whether it was never done before a day that the text has come to; who says {@code nunca antes
   * hemos enviado armas} denies it.
   */
  private static boolean isFirst(Syntax syntax, int verb) {
    int begin = syntax.groupBegin(verb);
    boolean pluperfect =
        syntax.token(begin).lemma().equals("haber")
            && syntax.token(begin).morphology().tense() == Morphology.Tense.IMPERFECT;
    int at = begin - 1;
    while (pluperfect
        && at > 0
        && !syntax.isFiniteVerb(at)
        && !syntax.word(at).matches("[,;:]|que")) {
      if (syntax.word(at).equals("antes") && syntax.word(at - 1).matches("nunca|jamás")) {
        return true;
      }
      at--;
    }
    return false;
  }
}
