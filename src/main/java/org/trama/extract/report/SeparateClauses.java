package org.trama.extract.report;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.Polarity;
import org.trama.model.Token;

/** Clauses that the parser joins to what is reported and that nobody reports. */
final class SeparateClauses {
  /** What a verb may have its content behind. */
  private static final Set<String> OPENING = Set.of("que", ":", "\"", "«", "“");

  private final Scene scene;
  private final Syntax syntax;

  SeparateClauses(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /**
   * A clause with a subject of its own goes on from no infinitive: {@code prometió ayudar y Kiev lo
   * agradeció}; and one that is put as a fact from none that is not, nor from one behind a break:
   * {@code negó que haya tropas y alertó de un ataque}.
   */
  boolean holds(int index) {
    Token token = syntax.token(index);
    if (isConceded(token) || isBeyondBreak(token)) {
      return true;
    }
    boolean joined =
        Set.of("conj", "parataxis").contains(token.relation()) && syntax.isFinite(index);
    return joined
        && (isFactBeside(index, finiteAbove(token.head())) || goesOn(index) || isApart(index));
  }

  /**
   * {@code Morales renunció; luego murieron 37 personas}: behind a semicolon another clause begins,
   * though the parser takes it for what the verb before has, where nothing before it opens one.
   */
  private boolean isBeyondBreak(Token verb) {
    List<String> between =
        IntStream.range(verb.head() + 1, verb.index()).mapToObj(syntax::word).toList();
    return verb.relation().equals("ccomp")
        && syntax.isFinite(verb.index())
        && !hasMark(verb.index())
        && between.contains(";")
        && Collections.disjoint(between.subList(0, between.indexOf(";")), OPENING);
  }

  /**
   * The finite verb beside which a finite clause stands that the parser joins to an infinitive of
   * it: {@code acusó a Addis de anexionarse un trozo y voló}; -1 where it is none. What reports the
   * infinitive reports nothing of the clause.
   */
  int sibling(int index) {
    Token token = syntax.token(index);
    boolean joined = token.relation().equals("conj") && syntax.isFinite(index);
    return joined && syntax.isInfinitive(token.head()) ? finiteAbove(token.head()) : -1;
  }

  /** A finite clause goes on from a finite one: what the parser joins to an infinitive, too. */
  private int finiteAbove(int verb) {
    return syntax.isInfinitive(verb)
        ? syntax.ancestors(verb).stream()
            .map(Token::index)
            .filter(syntax::isFinite)
            .findFirst()
            .orElse(verb)
        : verb;
  }

  /**
   * {@code reconoció que envió drones, y Kiev le respondió}: behind a comma and a conjunction
   * somebody else does something.
   */
  private boolean isApart(int index) {
    return !hasMark(index)
        && hasOwnSubject(index)
        && syntax.dependents(index).stream()
            .filter(child -> child.relation().equals("cc"))
            .anyMatch(
                child ->
                    child.index() > 0
                        && Set.of("y", "e").contains(child.text())
                        && syntax.word(child.index() - 1).equals(","));
  }

  private boolean hasOwnSubject(int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(child -> child.relation().startsWith("nsubj") && child.index() < verb);
  }

  /** {@code negó la entrega, si bien admitió que ha enviado instructores}. */
  private boolean isConceded(Token verb) {
    return verb.relation().equals("advcl")
        && syntax.isFinite(verb.index())
        && syntax.dependents(verb.index()).stream()
            .map(Token::index)
            .filter(child -> child < verb.index())
            .anyMatch(
                child ->
                    Set.of("aunque", "pero", "pese", "pesar").contains(syntax.word(child))
                        || syntax.word(child).equals("si")
                            && child + 1 < syntax.size()
                            && syntax.word(child + 1).equals("bien")
                        || syntax.word(child).equals("bien"));
  }

  private boolean isFactBeside(int index, int first) {
    boolean broken = !syntax.sameSegment(first, index) && !hasMark(index);
    boolean factual = !syntax.isSubjunctive(index) && !hasMark(index);
    return broken
        || factual && (syntax.isSubjunctive(first) || isDenied(first))
        || factual && isDoneBeside(index, first);
  }

  /** {@code anunció que viajará a Pekín y se reunió}: what is done is not what will be. */
  private boolean isDoneBeside(int index, int first) {
    return isFinite(index, Morphology.Tense.PAST) && isFinite(first, Morphology.Tense.FUTURE);
  }

  private boolean isFinite(int verb, Morphology.Tense tense) {
    return syntax
        .group(verb)
        .anyMatch(
            token -> token.morphology().mood().isFinite() && token.morphology().tense() == tense);
  }

  /** Whether the clause is what a word of denying has: there Spanish uses the subjunctive. */
  private boolean isDenied(int verb) {
    return syntax.token(verb).relation().equals("ccomp")
        && syntax.isFinite(verb)
        && scene.triggersAt(syntax.token(verb).head()).stream()
            .anyMatch(SeparateClauses::onlyDenies);
  }

  /** Not so {@code creer}, by which one may think something a lie. */
  private static boolean onlyDenies(Trigger word) {
    List<Sense> senses =
        word.entry().senses().stream()
            .filter(sense -> sense.event().isEmpty())
            .filter(sense -> sense.reports().isPresent() || sense.polarity() == Polarity.DENIED)
            .toList();
    return !senses.isEmpty()
        && senses.stream().allMatch(sense -> sense.polarity() == Polarity.DENIED);
  }

  private boolean hasMark(int verb) {
    return syntax.dependents(verb).stream().anyMatch(child -> child.relation().equals("mark"));
  }

  private boolean goesOn(int index) {
    Token token = syntax.token(index);
    return token.relation().equals("conj")
        && token.morphology().mood().isFinite()
        && !syntax.isFinite(token.head())
        && hasOwnSubject(index);
  }
}
