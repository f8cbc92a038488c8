package org.trama.extract.dating;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.ClauseTenses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;
import org.trama.model.Token;

/**
 * The time that a clause has from the one it goes on from: {@code viajó el martes a Pekín y fue
 * recibido}, {@code El viernes, ...}, {@code el martes, cuando bombardeó}. Undated expressions lend
 * nothing.
 */
final class SharedTime {
  private static final int DEPTH = 4;

  /** Words that put one happening before or behind another. */
  private static final Set<String> ORDER = Set.of("después", "antes", "luego", "tarde");

  /** Prepositions of what goes on while something else happens. */
  static final Set<String> DURING =
      Set.of("en", "durante", "a lo largo de", "en el marco de", "en el curso de");

  /** Prepositions of what something is done with, though not what is only spoken of. */
  private static final Set<String> BESIDE = Set.of("con", "ante", "en medio de", "mediante");

  private final Scene scene;
  private final Syntax syntax;
  private final ClauseLinks clauses;
  private final ClauseTenses tenses;
  private final OpeningTimes openings;
  private final FrontedTimes fronted;
  private final DescribedTimes described;
  private final CountedTimes counted;

  SharedTime(Scene scene, ClauseLinks clauses, OpeningTimes openings) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.clauses = clauses;
    this.tenses = new ClauseTenses(scene.syntax());
    this.openings = openings;
    this.fronted = new FrontedTimes(scene, clauses);
    this.counted = new CountedTimes(scene);
    this.described = new DescribedTimes(scene, clauses, counted);
  }

  /**
   * Whether the expression tells of the clause that follows it: {@code una hora después de que}.
   */
  static boolean introducesClause(Syntax syntax, TimeMention time) {
    int next = time.end();
    return next + 1 < syntax.size()
        && ORDER.contains(syntax.word(next - 1))
        && (syntax.token(next).text().equals("que")
            || syntax.token(next).text().equals("de")
                && syntax.token(next + 1).text().equals("que"));
  }

  /**
   * Whether the expression tells of the noun that follows it: {@code dos días después del ataque}.
   */
  static boolean introducesNoun(Syntax syntax, TimeMention time) {
    int next = time.end();
    return next + 1 < syntax.size()
        && time.end() - time.begin() > 1
        && ORDER.contains(syntax.word(next - 1))
        && syntax.token(next).text().matches("del?")
        && !syntax.token(next + 1).text().equals("que");
  }

  /**
   * Whether {@code de} joins the expression to what stands before it: {@code el ataque del lunes}.
   */
  static boolean isGenitive(Syntax syntax, TimeMention time) {
    return syntax.word(time.begin()).equals("del")
        || time.begin() > 0 && syntax.word(time.begin() - 1).equals("de");
  }

  /** Whether the expression tells of a clause or noun that follows it. */
  static boolean introduces(Syntax syntax, TimeMention time) {
    return introducesClause(syntax, time) || introducesNoun(syntax, time);
  }

  /** The expression that the clause of the trigger explains: {@code el lunes, cuando atacó}. */
  List<TimeMention> introducing(Trigger trigger) {
    return trigger.isNoun() ? counted.upTo(trigger.head()) : introducing(trigger.head());
  }

  private List<TimeMention> introducing(int verb) {
    List<TimeMention> deed = counted.upToInfinitive(verb);
    if (!deed.isEmpty()) {
      return deed;
    }
    int opener = tenses.opener(verb);
    if (opener < 1) {
      return List.of();
    }
    String word = syntax.word(opener);
    int end = opener;
    while (end > 0
        && (Set.of(",", ")", "»").contains(syntax.word(end - 1)) || isInWhich(opener, end - 1))) {
      end--;
    }
    boolean comma = end < opener && syntax.word(opener - 1).equals(",");
    boolean explains =
        word.equals("cuando")
            || word.equals("que") && comma && tenses.tense(verb).equals("PAST")
            || Set.of("que", "cual").contains(word) && isInWhich(opener, opener - 1);
    int edge = end;
    int linked = opener;
    return dated().stream()
        .filter(
            time ->
                explains && (time.end() == edge || linked - edge > 2 && isWithin(time, edge))
                    || (time.end() == linked - 1 || time.end() == linked)
                        && introducesClause(syntax, time))
        .toList();
  }

  /** Whether {@code index} is of the words {@code en}, {@code en el} that lead to the opener. */
  private boolean isInWhich(int opener, int index) {
    boolean article = Set.of("el", "la", "los", "las").contains(syntax.word(opener - 1));
    int in = article ? opener - 2 : opener - 1;
    return in > 0 && syntax.word(in).equals("en") && index >= in && index < opener;
  }

  /** {@code la cumbre del lunes en Roma, en la que}: the phrase before the edge holds the time. */
  private boolean isWithin(TimeMention time, int edge) {
    return time.end() <= edge
        && IntStream.range(time.end(), edge)
            .noneMatch(i -> syntax.isVerbal(i) || syntax.word(i).matches("[,;]"));
  }

  /** The dated expressions that the clause of the trigger shares; empty where there is none. */
  List<TimeMention> of(Trigger trigger) {
    int verb = trigger.isNoun() ? circumstanceOf(trigger.head()) : trigger.head();
    if (verb < 0) {
      return trigger.isNoun() ? ante(trigger.head()) : List.of();
    }
    if (trigger.isNoun() && !times(verb).isEmpty()) {
      return times(verb);
    }
    List<TimeMention> opening = fronted.times(verb);
    int at = verb;
    for (int step = 0; step < DEPTH; step++) {
      int inner = at;
      at = clauses.governor(inner);
      if (at < 0 || trigger.isNoun() && isOnlySpoken(inner, at)) {
        break;
      }
      List<TimeMention> lent = times(at);
      lent = lent.isEmpty() ? introducing(at) : lent;
      if (!lent.isEmpty()) {
        return lent;
      }
      opening = opening.isEmpty() ? fronted.times(at) : opening;
    }
    List<TimeMention> ofNoun = trigger.isNoun() ? List.of() : described.times(verb);
    opening = opening.isEmpty() ? announced(verb) : opening;
    return ofNoun.isEmpty() ? opening : ofNoun;
  }

  /** {@code golpeó en junio a Irán: bombardeó Fordo}: what was done then is told behind it. */
  private List<TimeMention> announced(int verb) {
    int announcing = new Announcing(syntax, tenses).verb(verb);
    return announcing < 0 || clauses.speaks(announcing) ? List.of() : times(announcing);
  }

  /** {@code acordaron ayer suspender los aranceles}: the day of the accord, not of the duties. */
  private boolean isOnlySpoken(int infinitive, int verb) {
    return syntax.isInfinitive(infinitive) && clauses.speaks(verb);
  }

  /**
   * The verb that the noun has its time from: the one whose circumstance it is, or the one that
   * only lends it a subject; else -1.
   */
  private int circumstanceOf(int noun) {
    int verb = syntax.clauseHead(noun);
    if (verb == noun || !syntax.isVerbal(verb)) {
      return -1;
    }
    Token token = syntax.token(syntax.firstConjunct(noun));
    boolean lent = token.head() == verb && token.relation().equals("obj") && clauses.lends(verb);
    String marker = marker(noun);
    boolean during = DURING.contains(marker) || BESIDE.contains(marker) && !clauses.speaks(verb);
    return lent || during ? verb : -1;
  }

  private String marker(int noun) {
    return scene.phraseAt(noun).map(Phrase::marker).orElse("");
  }

  /** {@code En 2019, ante una amenaza}: the time that opens the sentence, right before. */
  private List<TimeMention> ante(int noun) {
    boolean circumstance = DURING.contains(marker(noun)) || BESIDE.contains(marker(noun));
    return dated().stream()
        .filter(time -> circumstance && fronted.opens(time) && time.end() <= noun)
        .filter(time -> IntStream.range(time.end(), noun).noneMatch(syntax::isVerbal))
        .toList();
  }

  private List<TimeMention> dated() {
    return scene.datedTimes();
  }

  private List<TimeMention> times(int verb) {
    return dated().stream()
        .filter(time -> isOf(verb, time))
        .filter(time -> !introduces(syntax, time))
        .toList();
  }

  private boolean isOf(int verb, TimeMention time) {
    int opened = openings.verb(time);
    return opened >= 0
        ? opened == verb
        : syntax.clauseHead(time.begin()) == verb || syntax.clauseHead(time.end() - 1) == verb;
  }
}
