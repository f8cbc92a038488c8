package org.trama.extract.denial;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Token;

/**
 * The words before a noun by which somebody denies a part in the deed that it names: {@code negó
 * cualquier implicación en el}, {@code no tuvo nada que ver con el}.
 */
final class Disavowal {
  private static final String CASUALTY = "Casualty";

  /** Words of the lexicon for having had no part in a deed. */
  private static final String INNOCENT = "Innocent";

  private static final Set<String> COPULAS = Set.of("ser", "estar", "declarar");

  private static final Set<String> AGAINST = Set.of("contra", "a", "al");

  /** How many words may stand between the denial and the deed. */
  private static final int REACH = 14;

  private final Scene scene;
  private final Syntax syntax;
  private final int noun;
  private final boolean own;
  private final DocumentReports reports;
  private final NounClasses classes;
  private final DisavowingWords words;

  /**
   * @param own whether the deed is of a kind that one only denies of oneself
   */
  Disavowal(Scene scene, int noun, boolean own, DocumentReports reports, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.noun = noun;
    this.own = own;
    this.reports = reports;
    this.classes = new NounClasses(lexicon);
    this.words = new DisavowingWords(scene, classes);
  }

  /**
   * The verb of {@code no tuvo nada que ver con el atentado}, {@code estuviera detrás de}, {@code
   * dijo no tener relación con}.
   */
  OptionalInt part() {
    for (int i = noun - 1; i >= first() && words.mayStand(i, own); i--) {
      if ((hasInvolvement(i - 1) || isInnocent(i)) && (isFinite(i) || isSaidOfOneself(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** {@code no tuvo que ver}, {@code nada tuvo que ver}, {@code es ajeno}. */
  boolean isDisowned(int verb) {
    boolean negated = syntax.isNegated(verb) || verb > 0 && syntax.word(verb - 1).equals("nada");
    return negated != isInnocent(verb);
  }

  private boolean isInnocent(int verb) {
    return COPULAS.contains(syntax.token(verb).lemma())
        && between(verb).anyMatch(word -> classes.has(INNOCENT, syntax, word));
  }

  private boolean isFinite(int verb) {
    return syntax.token(verb).morphology().mood().isFinite()
        || syntax.isVerbal(verb) && syntax.isFinite(verb);
  }

  /** Whether the infinitive is what somebody says, right before it, that he does not do. */
  private boolean isSaidOfOneself(int verb) {
    int saying = isInnocent(verb) ? verb - 1 : verb - 2;
    return saying >= 0
        && syntax.isInfinitive(verb)
        && (isInnocent(verb) || syntax.word(verb - 1).equals("no"))
        && reports.in(scene).at(saying).filter(report -> !report.isDenial()).isPresent();
  }

  /**
   * The denial before the deed, where nothing stands between but the part one has in it; else, of
   * what one only denies of oneself, the one whose subject or antecedent the noun is.
   */
  Optional<Report> denial() {
    Optional<Report> before = denialBefore();
    return before.isEmpty() && own ? denialBehind() : before;
  }

  /** {@code el envío, que X niega}, {@code negado por X}, {@code fue desmentido por X}. */
  private Optional<Report> denialBehind() {
    Token token = syntax.token(noun);
    Stream<Integer> passive =
        token.relation().startsWith("nsubj") && syntax.isPassive(token.head())
            ? Stream.of(token.head())
            : Stream.empty();
    Stream<Integer> clauses =
        syntax.dependents(noun).stream()
            .filter(child -> child.relation().startsWith("acl"))
            .filter(child -> !syntax.isInfinitive(child.index()))
            .map(Token::index);
    return Stream.concat(passive, clauses).flatMap(verb -> denial(verb).stream()).findFirst();
  }

  private Optional<Report> denialBefore() {
    for (int i = noun - 1; i >= first(); i--) {
      int verb = opener(i);
      Optional<Report> denial = denial(verb);
      if (denial.isPresent()) {
        return own || meansOwn(verb) || denial.filter(this::isRuledOut).isPresent()
            ? denial
            : Optional.empty();
      }
      if (!words.mayStand(i, own)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb that has the clause that opens here, whatever stands between; else the word. */
  private int opener(int index) {
    Token token = syntax.token(index);
    if (!token.text().equals("que") || !token.relation().equals("mark")) {
      return index;
    }
    int above = syntax.token(token.head()).head();
    return above >= 0 && above < index ? above : index;
  }

  private Optional<Report> denial(int verb) {
    return scene.triggersAt(verb).stream()
        .filter(trigger -> !trigger.isNoun())
        .flatMap(trigger -> reports.in(scene).denial(trigger).stream())
        .filter(report -> report.modality() != Modality.POSSIBLE)
        .findFirst();
  }

  /** Whether the verb denies a part in the deed, or one's having to do with it, or a plan of it. */
  private boolean meansOwn(int verb) {
    boolean disowned = syntax.hasSe(verb) && between(verb).anyMatch(this::isOf);
    return disowned
        || between(verb).anyMatch(words::isDoing)
        || between(verb).anyMatch(words::isPlan)
        || between(verb).anyMatch(this::isBeing)
        || hasInvolvement(verb);
  }

  /** {@code descartó un ataque contra la presa}: what one will not do to others. */
  private boolean isRuledOut(Report denial) {
    return denial.modality() == Modality.PLANNED
        && syntax.dependents(noun).stream()
            .filter(child -> child.relation().equals("nmod"))
            .flatMap(child -> syntax.dependents(child.index()).stream())
            .anyMatch(word -> word.relation().equals("case") && AGAINST.contains(word.text()));
  }

  /**
   * {@code hubiera habido}, {@code se produjera}: of the deed only that it was. Who says that there
   * are no dead denies a deed of others as well.
   */
  private boolean isBeing(int index) {
    return words.isBeing(index) && !classes.has(CASUALTY, syntax, noun);
  }

  private boolean hasInvolvement(int verb) {
    return between(verb).anyMatch(words::isInvolvement);
  }

  private boolean isOf(int index) {
    return Set.of("de", "del").contains(syntax.word(index));
  }

  /** {@code se deslindó de la muerte}, {@code negó su responsabilidad en la muerte}. */
  boolean isOfPart() {
    return IntStream.range(first(), noun)
        .anyMatch(
            word -> classes.has(NounClasses.DISOWNING, syntax, word) || words.isInvolvement(word));
  }

  private IntStream between(int verb) {
    return IntStream.range(verb + 1, noun);
  }

  private int first() {
    return Math.max(0, noun - REACH);
  }
}
