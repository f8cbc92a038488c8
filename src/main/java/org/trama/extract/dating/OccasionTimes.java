package org.trama.extract.dating;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Morphology;

/**
 * The time that something has from the occasion on which it is done or said, and an occasion from
 * what followed it: {@code en una reunión celebrada el lunes, acordaron}, {@code tras una reunión,
 * acordaron ayer}.
 */
final class OccasionTimes {
  /**
   * Noun classes of the lexicon: meetings, speeches and writings, in which things are said, and
   * wars.
   */
  private static final List<String> OCCASIONS = List.of("Talks", "Writing", "Occasion", "Battle");

  /** Classes of events that others follow on the same day. */
  private static final List<String> FOLLOWED = List.of(EventTypes.MEETING, EventTypes.VISIT);

  /** How many words before what was over a preposition of several words may begin. */
  private static final int REACH = 4;

  private static final String AFTER =
      ".* (?:tras|(?:después|luego|a el término|al término|a la salida) de)";

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;
  private final ClauseLinks clauses;

  OccasionTimes(Scene scene, Lexicon lexicon, ClauseLinks clauses) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.clauses = clauses;
  }

  /** The times of the occasion of the trigger's clause, or of the clause that follows it. */
  List<TimeMention> of(Trigger trigger) {
    if (FOLLOWED.stream().anyMatch(trigger::tells) && isBehind(trigger)) {
      return ofClause(syntax.clauseHead(syntax.token(trigger.head()).head()));
    }
    int verb = trigger.isNoun() ? lender(trigger.head()) : trigger.head();
    if (verb < 0) {
      return List.of();
    }
    List<TimeMention> occasion = occasions(verb).flatMap(this::times).toList();
    return occasion.isEmpty() ? ofSubject(trigger, verb) : occasion;
  }

  /**
   * {@code el ataque del lunes mató a Shukr}, {@code la Liga Árabe, reunida el lunes, condenó}: the
   * time of what kills, and of the meeting of those who speak.
   */
  private List<TimeMention> ofSubject(Trigger trigger, int verb) {
    boolean kills = trigger.tells(EventTypes.CASUALTIES);
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().equals("nsubj") && child.index() < verb)
        .flatMap(
            subject ->
                scene.datedTimes().stream()
                    .filter(time -> time.begin() > subject.index() && time.end() <= verb)
                    .filter(
                        time ->
                            kills
                                ? isDeeds(subject.index(), time)
                                : clauses.speaks(verb) && isOfGathering(subject.index(), time)))
        .toList();
  }

  private boolean isDeeds(int noun, TimeMention time) {
    return scene.triggersAt(noun).stream()
            .anyMatch(deed -> deed.isNoun() && clauses.tellsDeed(deed))
        && SharedTime.isGenitive(syntax, time)
        && IntStream.range(noun, time.begin())
            .noneMatch(i -> syntax.isVerbal(i) || syntax.word(i).matches("[,;]"));
  }

  private boolean isOfGathering(int noun, TimeMention time) {
    return syntax.ancestors(time.begin()).stream()
        .filter(word -> word.head() == noun && word.index() > noun)
        .filter(word -> word.morphology().mood() == Morphology.Mood.PARTICIPLE)
        .anyMatch(
            word ->
                scene.triggersAt(word.index()).stream()
                    .anyMatch(trigger -> trigger.tells(EventTypes.MEETING)));
  }

  /** {@code tras reunirse}, {@code a la salida de una reunión}. */
  private boolean isBehind(Trigger trigger) {
    int begin =
        trigger.isNoun()
            ? scene.phraseAt(trigger.head()).map(Phrase::begin).orElse(trigger.head())
            : trigger.head();
    String before =
        IntStream.range(Math.max(0, begin - REACH), begin)
            .mapToObj(syntax::word)
            .reduce("", (all, word) -> all + " " + word);
    return (trigger.isNoun() || syntax.isInfinitive(trigger.head()))
        && syntax.token(trigger.head()).head() >= 0
        && before.toLowerCase(Locale.ROOT).matches(AFTER);
  }

  private List<TimeMention> ofClause(int verb) {
    return scene.datedTimes().stream()
        .filter(time -> syntax.clauseHead(time.begin()) == verb)
        .filter(time -> !SharedTime.introduces(syntax, time))
        .toList();
  }

  /** The verb that a noun happens with: {@code en su discurso del lunes expresó su apoyo}. */
  private int lender(int noun) {
    int verb = syntax.clauseHead(noun);
    return verb != noun && syntax.isVerbal(verb) && clauses.lends(verb) ? verb : -1;
  }

  private Stream<Phrase> occasions(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> SharedTime.DURING.contains(phrase.marker()) && !phrase.refers())
        .filter(phrase -> syntax.token(phrase.head()).head() == verb)
        .filter(phrase -> classes.hasAny(OCCASIONS, syntax, phrase.theme()));
  }

  /** {@code la cumbre del lunes}, {@code una carta enviada el lunes}. */
  private Stream<TimeMention> times(Phrase occasion) {
    return scene.datedTimes().stream()
        .filter(time -> time.begin() > occasion.head())
        .filter(time -> syntax.isUnder(time.begin(), occasion.head()))
        .filter(time -> !SharedTime.introduces(syntax, time));
  }
}
