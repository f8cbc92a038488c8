package org.trama.extract.frame;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.model.EntityKind;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/** What stands for an argument that no phrase fills: a pronoun, or a clause. */
final class StandIns {
  private static final FillerType NAMED_ARMS = new FillerType.OfKind(EntityKind.WEAPON_SYSTEM);

  private static final FillerType TREATY = new FillerType.OfKind(EntityKind.AGREEMENT);

  private StandIns() {}

  /**
   * {@code la deploró}: an object is there, though only a pronoun. The receiver in {@code le envió}
   * is not what was sent.
   */
  static boolean hasClitic(Scene scene, Trigger trigger, Frame.Argument argument) {
    boolean object =
        argument.function() == Frame.Function.DIRECT_OBJECT
            || argument.function() == Frame.Function.INDIRECT_OBJECT;
    return object
        && !trigger.isNoun()
        && new Clitics(scene.syntax())
            .with(trigger.head()).stream()
                .anyMatch(
                    clitic -> clitic.dative() ? takesActor(argument) : takesMore(argument, clitic));
  }

  /** {@code cerró la frontera, lo que Lima lamentó}: what was told before as a whole. */
  static boolean takesUpClause(Scene scene, Trigger trigger) {
    Syntax syntax = scene.syntax();
    boolean denies =
        trigger.entry().senses().stream()
            .anyMatch(sense -> sense.polarity() == Polarity.DENIED && !Labels.calls(sense));
    if (trigger.isNoun() || denies) {
      return false;
    }
    for (int i = trigger.head() - 1; i > 1; i--) {
      if (Relatives.isPronoun(syntax.word(i))) {
        return Set.of("lo", "algo").contains(syntax.word(i - 1)) && syntax.word(i - 2).equals(",");
      }
      if (syntax.isFiniteVerb(i) && !syntax.token(i).lemma().equals("haber")) {
        return false;
      }
    }
    return false;
  }

  private static boolean takesActor(Frame.Argument argument) {
    return argument.fillers().stream()
        .anyMatch(
            filler ->
                filler instanceof FillerType.OfKind kind && FillerFinder.isActor(kind.kind())
                    || filler instanceof FillerType.Anything);
  }

  /**
   * Arms are many: {@code los envió}; {@code la recibió} is of a person or a letter. Who {@code no
   * lo reconoce} rejects no treaty unless one is meant.
   */
  private static boolean takesMore(Frame.Argument argument, Clitics.Clitic clitic) {
    boolean named = argument.is(Frame.Trait.NAMED);
    return argument.fillers().stream()
        .filter(filler -> !named || !filler.equals(TREATY))
        .filter(filler -> clitic.plural() || !filler.equals(NAMED_ARMS))
        .anyMatch(filler -> !(filler instanceof FillerType.OfNounClass));
  }

  /** {@code pidió que se retirara}: a clause is there that says it. */
  static boolean hasClause(Scene scene, Trigger trigger, Frame.Argument argument) {
    return argument.fillers().stream().anyMatch(FillerType.Clause.class::isInstance)
        && hasClause(scene, trigger)
        && (takesPurpose(argument) || !hasOnlyPurpose(scene.syntax(), trigger.head()));
  }

  private static boolean takesPurpose(Frame.Argument argument) {
    return argument.markers().contains("para") || !argument.markers().contains("a");
  }

  private static boolean hasClause(Scene scene, Trigger trigger) {
    return trigger.isAuxiliary()
        || scene.syntax().dependents(trigger.head()).stream().anyMatch(StandIns::isClause)
        || opensClause(scene.syntax(), trigger.head());
  }

  /** {@code llamó a Salam para felicitarlo}: what for is not what he is called on to do. */
  private static boolean hasOnlyPurpose(Syntax syntax, int verb) {
    List<Token> clauses =
        syntax.dependents(verb).stream()
            .filter(child -> child.index() > verb && isClause(child))
            .toList();
    return clauses.size() == 1
        && syntax.isInfinitive(clauses.get(0).index())
        && syntax.word(clauses.get(0).index() - 1).equals("para");
  }

  private static boolean isClause(Token token) {
    return Set.of("ccomp", "xcomp", "csubj", "advcl", "acl").contains(token.relation());
  }

  private static boolean opensClause(Syntax syntax, int head) {
    for (int i = head + 1; i < Math.min(syntax.size(), head + 4); i++) {
      Token token = syntax.token(i);
      if (token.text().equals("que") || token.morphology().mood() == Morphology.Mood.INFINITIVE) {
        return true;
      }
    }
    return false;
  }
}
