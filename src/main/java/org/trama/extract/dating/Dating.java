package org.trama.extract.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Telling;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.Token;

/** When something happened: which expressions of time of its sentence belong to it. */
public final class Dating {
  /** Terms set for what is asked or threatened, not the day of the asking. */
  private static final Pattern DEADLINE =
      Pattern.compile("(?:antes|a partir|dentro|de aquí|hasta|para|como máximo)\\b.*");

  /** A noun takes an expression without a comma before it up to so many words on. */
  private static final int NOUN_REACH = 12;

  private final Lexicon lexicon;

  public Dating(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Times of the telling, dated ones if there are any; several where it happened on several days:
   * {@code el 2 y el 6 de enero}. Without one of its own it has that of the clause it goes on from.
   */
  public List<TimeMention> times(Telling telling) {
    Scene scene = telling.scene();
    Trigger trigger = telling.trigger();
    ClauseLinks clauses = new ClauseLinks(scene, lexicon);
    OpeningTimes opening = new OpeningTimes(scene.syntax());
    OtherTimes others = new OtherTimes(scene, opening);
    SharedTime shared = new SharedTime(scene, clauses, opening);
    List<TimeMention> introducing = shared.introducing(trigger);
    if (!introducing.isEmpty()) {
      return TimeSeries.nearest(scene.syntax(), trigger.head(), introducing);
    }
    boolean speech = lexicon.eventClass(telling.type()).isSpeech();
    List<TimeMention> own =
        scene.times().stream()
            .filter(time -> !(speech && isDeadline(time)))
            .filter(time -> belongs(scene, clauses, trigger, time, opening, others))
            .toList();
    List<TimeMention> dated = Terms.set(scene, trigger, own);
    List<TimeMention> lent =
        dated.isEmpty()
            ? shared.of(trigger).stream()
                .filter(time -> !others.isAside(trigger.head(), time))
                .toList()
            : dated;
    if (lent.isEmpty()) {
      lent = new OccasionTimes(scene, lexicon, clauses).of(trigger);
    }
    List<TimeMention> found =
        TimeSeries.nearest(scene.syntax(), trigger.head(), lent.isEmpty() ? own : lent);
    return new Beginnings(scene).resolve(trigger, found);
  }

  private static boolean isDeadline(TimeMention time) {
    return DEADLINE.matcher(time.value().text().toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean belongs(
      Scene scene,
      ClauseLinks clauses,
      Trigger trigger,
      TimeMention time,
      OpeningTimes opening,
      OtherTimes others) {
    Syntax syntax = scene.syntax();
    int head = trigger.head();
    if (others.isOfSuperlative(time)) {
      return false;
    }
    if (trigger.isNoun()) {
      return !SharedTime.introduces(syntax, time)
          && isNounsOwn(scene, clauses, head, time, others)
          && !isOfLaterClause(syntax, opening, head, time);
    }
    if (others.isOfAnother(trigger, time) || ReferenceDays.has(scene, time)) {
      return false;
    }
    if (clauses.speaks(head) && isOfInfinitive(syntax, head, time)) {
      return false;
    }
    int clause = syntax.clauseHead(head);
    int opened = opening.verb(time);
    if (opened >= 0) {
      return opened == head || opened == clause;
    }
    for (int i = time.begin(); i < time.end(); i++) {
      int verb = syntax.clauseHead(i);
      if (verb == head || verb == clause) {
        return !isInApposition(scene, i, verb);
      }
    }
    return time.begin() > head
        && !finiteBetween(syntax, head + 1, time.begin())
        && !isOfOuterInfinitive(syntax, head, time);
  }

  /** {@code los invitó a reunirse el lunes}: when they are to do it. */
  private static boolean isOfInfinitive(Syntax syntax, int verb, TimeMention time) {
    int clause = syntax.clauseHead(time.begin());
    return verb < clause && clause < time.begin() && syntax.isInfinitive(clause);
  }

  /** {@code se comprometió, en la visita que hizo, a invertir hasta 2030}: not he was there. */
  private static boolean isOfOuterInfinitive(Syntax syntax, int verb, TimeMention time) {
    int infinitive = syntax.clauseHead(time.begin());
    return isOfInfinitive(syntax, verb, time)
        && (syntax.word(infinitive - 2).equals(",") || !syntax.isUnder(infinitive, verb));
  }

  private static boolean isNounsOwn(
      Scene scene, ClauseLinks clauses, int noun, TimeMention time, OtherTimes others) {
    Syntax syntax = scene.syntax();
    return isUnderAny(scene, time, noun)
        || followsClosely(syntax, noun, time)
        || hangsWithVerb(syntax, clauses, noun, time)
            && !others.isAside(syntax.clauseHead(noun), time);
  }

  /** {@code celebró maniobras en mayo y en octubre las repitió}: what the clause behind tells. */
  private static boolean isOfLaterClause(
      Syntax syntax, OpeningTimes opening, int noun, TimeMention time) {
    int verb = opening.verb(time);
    return verb > time.begin()
        && noun < time.begin()
        && syntax.word(time.begin() - 1).matches("y|e|pero|[;:]")
        && !syntax.isUnder(noun, verb);
  }

  private static boolean isUnderAny(Scene scene, TimeMention time, int head) {
    Syntax syntax = scene.syntax();
    for (int i = time.begin(); i < time.end(); i++) {
      if (syntax.isUnder(i, head)) {
        return !isInApposition(scene, i, head) && !isOfOuterInfinitive(syntax, head, time);
      }
    }
    return false;
  }

  /** {@code su apoyo a las FDLR, una milicia nacida en 1994}: when another thing was. */
  private static boolean isInApposition(Scene scene, int time, int noun) {
    Syntax syntax = scene.syntax();
    return syntax.ancestors(time).stream()
        .takeWhile(above -> above.index() != noun)
        .anyMatch(
            above ->
                above.relation().equals("appos")
                    && above.index() > noun
                    && !scene.isTime(above.index())
                    && commaBetween(syntax, noun, above.index())
                    && !commaBetween(syntax, above.index(), time));
  }

  private static boolean followsClosely(Syntax syntax, int head, TimeMention time) {
    return time.begin() > head
        && time.begin() - head < NOUN_REACH
        && !finiteBetween(syntax, head + 1, time.begin())
        && !commaBetween(syntax, head, time.begin());
  }

  /** A noun that is object or subject of the verb whose adjunct the time is, unless that speaks. */
  private static boolean hangsWithVerb(
      Syntax syntax, ClauseLinks clauses, int noun, TimeMention time) {
    int verb = syntax.clauseHead(noun);
    Token token = syntax.token(syntax.firstConjunct(noun));
    boolean argument =
        token.head() == verb && Set.of("obj", "nsubj", "nsubj:pass").contains(token.relation());
    if (syntax.clauseHead(time.begin()) != verb) {
      return false;
    }
    return argument && clauses.lends(verb) || token.head() == verb && isAppointed(syntax, time);
  }

  /** {@code convocó para el lunes una cumbre}: the day that something is called for. */
  private static boolean isAppointed(Syntax syntax, TimeMention time) {
    return syntax.word(time.begin()).equals("para")
        || time.begin() > 0 && syntax.word(time.begin() - 1).equals("para");
  }

  private static boolean finiteBetween(Syntax syntax, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isPassive(syntax, i) || syntax.isFiniteVerb(i) || syntax.token(i).text().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** {@code serán} of {@code serán enviados}: the verb of another clause. */
  private static boolean isPassive(Syntax syntax, int word) {
    Token token = syntax.token(word);
    return token.relation().equals("aux")
        && token.lemma().equals("ser")
        && token.morphology().mood().isFinite();
  }

  private static boolean commaBetween(Syntax syntax, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (syntax.token(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
