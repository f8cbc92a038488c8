package org.trama.extract.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.dating.Dating;
import org.trama.extract.draft.Continuations;
import org.trama.extract.draft.FigureGroups;
import org.trama.extract.frame.FatalBlows;
import org.trama.extract.frame.Telling;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/** Whether a telling says enough of who takes part to be told as an event. */
public final class Warrant {
  /** Of a place that surely belongs to the event. */
  private static final double SURE_PLACE = 0.75;

  private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "obl");

  private final Lexicon lexicon;
  private final Map<String, EntityKind> kinds;
  private final FigureGroups figures;
  private final Dating dating;
  private final FatalBlows fatal;

  public Warrant(
      Lexicon lexicon, Map<String, EntityKind> kinds, FigureGroups figures, Dating dating) {
    this.lexicon = lexicon;
    this.kinds = kinds;
    this.figures = figures;
    this.dating = dating;
    this.fatal = new FatalBlows(new NounClasses(lexicon));
  }

  /** Whether more tells who takes part than the subject that an infinitive or a gerund inherits. */
  public boolean isGiven(Telling telling) {
    List<Slot> named =
        telling.slots().stream().filter(slot -> slot.filler() instanceof Filler.OfEntity).toList();
    EventClass type = lexicon.eventClass(telling.type());
    boolean acted = named.stream().anyMatch(slot -> slot.role() != Role.PLACE);
    boolean counted = figures.countsTheme(telling);
    if (!acted && !counted) {
      return isHeldSomewhere(type, named)
          || isDatedBlow(telling, named)
          || isBlowByStrangers(telling, named)
          || isBlowSomewhere(telling, named);
    }
    return counted && Continuations.takesUp(type) || isNamedEnough(telling, named);
  }

  private static boolean isNamedEnough(Telling telling, List<Slot> named) {
    boolean finite =
        telling.trigger().isNoun() || telling.scene().syntax().isFinite(telling.trigger().head());
    double best = named.stream().mapToDouble(Slot::strength).max().orElse(0);
    return named.size() > 1
        || best >= 0.9
        || best >= 0.55 && (finite || telling.slots().size() > 1);
  }

  /**
   * {@code el atentado del 22 de abril en Pahalgam}: where and when are enough to tell one blow
   * from others.
   */
  private boolean isDatedBlow(Telling telling, List<Slot> named) {
    return telling.type().equals(EventTypes.ATTACK)
        && telling.trigger().isNoun()
        && named.stream().anyMatch(slot -> slot.strength() >= SURE_PLACE && isTown(slot))
        && dating.times(telling).stream().map(TimeMention::value).anyMatch(Scene::isDated);
  }

  /**
   * {@code hombres armados atacaron una aldea en Borno}, {@code un dron lanzó una granada sobre una
   * casa en Nigeria}: who it was nobody knows.
   */
  private boolean isBlowByStrangers(Telling telling, List<Slot> named) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    return telling.type().equals(EventTypes.ATTACK)
        && !telling.trigger().isNoun()
        && syntax.isFinite(verb)
        && (!telling.slots(Role.OBJECT).isEmpty()
            || telling.themes().stream().anyMatch(phrase -> isSubject(syntax, phrase, verb))
            || isDealt(telling, verb)
            || isSomebodys(telling, verb))
        && named.stream().anyMatch(slot -> slot.strength() >= SURE_PLACE);
  }

  /** {@code atacan una base militar en Níger}: of whom nothing is said. */
  private static boolean isSomebodys(Telling telling, int verb) {
    Syntax syntax = telling.scene().syntax();
    Morphology form = syntax.token(verb).morphology();
    return form.person() == 3
        && form.number() == Morphology.Number.PLURAL
        && telling.scene().ellipsisAt(verb).isEmpty()
        && syntax.dependents(verb).stream().noneMatch(word -> word.relation().startsWith("nsubj"))
        && syntax.dependents(verb).stream().anyMatch(word -> word.relation().equals("obj"));
  }

  /** {@code un bombardeo golpeó un mercado de Nyala}. */
  private static boolean isDealt(Telling telling, int verb) {
    return telling.scene().syntax().dependents(verb).stream()
        .filter(word -> word.relation().startsWith("nsubj"))
        .flatMap(word -> telling.scene().triggersAt(word.index()).stream())
        .anyMatch(noun -> noun.isNoun() && noun.tells(EventTypes.ATTACK));
  }

  /**
   * {@code un ataque con drones en Mopti dejó tres muertos}, {@code se registraron combates en
   * Masisi}, {@code condenó el atentado en Cali}: the noun says with what or on what, or a verb
   * says that it was, who died in it, or judges it.
   */
  private boolean isBlowSomewhere(Telling telling, List<Slot> named) {
    Syntax syntax = telling.scene().syntax();
    Token noun = syntax.token(telling.trigger().head());
    boolean judged = noun.relation().equals("obj") && isJudged(telling.scene(), noun.head());
    boolean deadly = fatal.is(telling.scene(), noun.index());
    boolean told =
        judged
            || deadly
            || !telling.slots(Role.OBJECT).isEmpty()
            || noun.relation().startsWith("nsubj") && syntax.isFinite(noun.head())
            || noun.relation().equals("obj")
                && (telling.scene().isCarrier(syntax.token(noun.head()).lemma())
                    || syntax.token(noun.head()).lemma().equals("haber"));
    return telling.type().equals(EventTypes.ATTACK)
        && telling.trigger().isNoun()
        && told
        && named.stream()
            .anyMatch(slot -> judged || isTown(slot) && (deadly || slot.strength() >= SURE_PLACE));
  }

  /** {@code condenó el atentado en Cali}: what is judged somewhere took place there. */
  private static boolean isJudged(Scene scene, int verb) {
    return verb >= 0
        && scene.triggersAt(verb).stream().anyMatch(word -> word.tells(EventTypes.CONDEMNATION));
  }

  private static boolean isSubject(Syntax syntax, Phrase phrase, int verb) {
    return syntax.token(phrase.head()).head() == verb
        && syntax.token(phrase.head()).relation().startsWith("nsubj");
  }

  private boolean isTown(Slot slot) {
    return slot.filler() instanceof Filler.OfEntity entity
        && kinds.get(entity.entity()) == EntityKind.PLACE;
  }

  /** Drills and tests that harm and help nobody are told by where they are held alone. */
  private static boolean isHeldSomewhere(EventClass type, List<Slot> named) {
    return type.plover().equals("MOBILIZE")
        && !type.roles().contains(Role.TARGET)
        && named.stream().anyMatch(slot -> slot.strength() >= SURE_PLACE);
  }

  /**
   * Whether somebody named says it of whom it is told of, and its word has a complement of its own:
   * {@code dijo que Rusia atacó el hospital}; or accuses him of it: {@code acusó a Rusia de haber
   * disparado primero}; or whether he says it of himself: {@code dijo estar indignado}.
   */
  public static boolean isAlleged(Telling telling, DocumentReports reports) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    boolean acted =
        telling.slots().stream().anyMatch(slot -> slot.role().isActing() && slot.strength() >= 0.6);
    boolean complement =
        syntax.dependents(head).stream()
            .filter(child -> COMPLEMENTS.contains(child.relation()))
            .anyMatch(child -> child.pos() == PartOfSpeech.NOUN);
    return !telling.trigger().isNoun()
        && reports.in(telling.scene()).over(head).stream()
            .filter(report -> !report.sources().isEmpty())
            .anyMatch(
                report ->
                    Stream.of(Role.AGENT, Role.PARTICIPANT)
                            .anyMatch(role -> telling.entities(role).containsAll(report.sources()))
                        ? syntax.isInfinitive(head)
                        : acted && (complement || isCharge(telling.scene(), head)));
  }

  /** {@code acusó a Rusia de haber disparado}: right under the word that accuses. */
  private static boolean isCharge(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return syntax.isInfinitive(verb)
        && syntax.dependents(verb).stream().anyMatch(mark -> syntax.word(mark.index()).equals("de"))
        && syntax
            .head(verb)
            .filter(
                above ->
                    scene.triggersAt(above.index()).stream()
                        .anyMatch(trigger -> trigger.tells(EventTypes.ACCUSATION)))
            .isPresent();
  }
}
