package org.trama.extract.denial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trama.extract.clause.Governors;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Report;
import org.trama.extract.report.Topics;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Deeds that somebody denies having done without anybody saying that he did: {@code negó cualquier
 * implicación en el ataque}, {@code se desvinculó del atentado}, {@code niega el envío de armas}.
 * They are told of him, since it is of him that they are denied.
 */
public final class Disclaimers {
  /** PLOVER categories of what forces do. */
  private static final Set<String> FORCES = Set.of("ASSAULT", "MOBILIZE");

  /** PLOVER categories of deeds of which nobody denies those of another. */
  private static final Set<String> TRANSFERS = Set.of("AID", "MOBILIZE");

  private final DocumentReports reports;
  private final Attribution attribution;
  private final Lexicon lexicon;
  private final Deniers doers;
  private final Sides sides;
  private final Topics topics;

  public Disclaimers(
      DocumentVoices voices, Lexicon lexicon, Sides sides, Map<String, EntityKind> kinds) {
    this.reports = voices.reports();
    this.attribution = voices.attribution();
    this.lexicon = lexicon;
    this.sides = sides;
    this.topics = new Topics(lexicon);
    this.doers = new Deniers(lexicon, sides, kinds);
  }

  /** The telling, with those who deny it for those of whom it is told, where it names nobody. */
  public Telling complete(Telling telling) {
    if (topics.is(telling.scene(), telling.trigger()) || isAnswered(telling)) {
      return telling;
    }
    if (isJoint(telling)) {
      return joined(telling);
    }
    if (isCharge(telling)) {
      return charged(telling);
    }
    Role role = own(telling);
    boolean open =
        telling.trigger().isNoun() && telling.slots(role).isEmpty() && doers.mayFill(role, telling);
    return open ? disclaimed(telling, role) : telling;
  }

  /** {@code negó haber respondido al ataque}: what one has not answered was done by others. */
  private static boolean isAnswered(Telling telling) {
    return telling
        .scene()
        .syntax()
        .head(telling.trigger().head())
        .filter(Governors::isAnswering)
        .isPresent();
  }

  private Telling disclaimed(Telling telling, Role role) {
    Disavowal before = before(telling);
    Optional<List<String>> deniers = before.denial().map(denial -> doers(telling, denial));
    OptionalInt part = deniers.isPresent() ? OptionalInt.empty() : before.part();
    boolean negated = part.stream().anyMatch(before::isDisowned);
    return deniers
        .or(() -> part.stream().mapToObj(verb -> owners(telling.scene(), verb)).findFirst())
        .filter(ids -> !ids.isEmpty() && ids.stream().noneMatch(id -> takesPart(id, telling)))
        .map(ids -> Deniers.join(negated ? contrary(telling) : telling, ids, role))
        .orElse(telling);
  }

  private static boolean isCharge(Telling telling) {
    return telling.type().equals(EventTypes.ACCUSATION)
        && telling.trigger().isNoun()
        && telling.slots(Role.TARGET).isEmpty()
        && !telling.entities(Role.AGENT).isEmpty();
  }

  /** {@code Caracas negó las acusaciones de Bogotá}: who denies it is who was accused. */
  private Telling charged(Telling telling) {
    int noun = telling.trigger().head();
    return new Disavowal(telling.scene(), noun, true, reports, lexicon)
        .denial()
        .map(doers::bodies)
        .filter(bodies -> !sides.meet(bodies, telling.entities(Role.AGENT)))
        .map(bodies -> Deniers.join(telling, bodies, Role.TARGET))
        .orElse(telling);
  }

  private Disavowal before(Telling telling) {
    String plover = lexicon.eventClass(telling.type()).plover();
    boolean own = TRANSFERS.contains(plover) || Vouched.JOINT.contains(plover);
    return new Disavowal(telling.scene(), telling.trigger().head(), own, reports, lexicon);
  }

  /** The same, told as what did not happen. */
  private static Telling contrary(Telling telling) {
    return new Telling(
        telling.scene(),
        telling.trigger(),
        telling.sense().contrary(),
        telling.slots(),
        telling.themes());
  }

  /**
   * The part of whoever does what the noun names, {@code la contratación de mercenarios}, and not
   * of what it is done with: {@code la explosión de una bomba}; nor of whom it befalls, where one
   * denies that it was one's work: {@code se deslindó de la muerte de dos civiles}.
   */
  private Role own(Telling telling) {
    return telling
        .sense()
        .frame()
        .roles(Frame.Function.SUBJECT)
        .filter(role -> role != Role.OBJECT)
        .filter(role -> role != Role.TARGET || !before(telling).isOfPart())
        .findFirst()
        .orElse(Role.AGENT);
  }

  /**
   * {@code niega contactos con Israel}, {@code negó que haya un pacto con Israel}: a talk or treaty
   * that names one side, or none.
   */
  private boolean isJoint(Telling telling) {
    return (telling.trigger().isNoun() || telling.sense().frame().isImpersonal())
        && Vouched.JOINT.contains(lexicon.eventClass(telling.type()).plover())
        && lexicon.eventClass(telling.type()).roles().contains(Role.PARTICIPANT)
        && telling.entities(Role.PARTICIPANT).size() < 2;
  }

  private Telling joined(Telling telling) {
    return before(telling)
        .denial()
        .map(Report::sources)
        .map(deniers -> deniers.stream().map(sides::whole).distinct().toList())
        .filter(deniers -> !sides.meet(deniers, telling.entities(Role.PARTICIPANT)))
        .map(deniers -> Deniers.join(telling, deniers, Role.PARTICIPANT))
        .orElse(telling);
  }

  /** Who denies it; of what forces do, the state or body for which he speaks. */
  private List<String> doers(Telling telling, Report denial) {
    return FORCES.contains(lexicon.eventClass(telling.type()).plover())
        ? doers.bodiesOrSelves(denial)
        : denial.sources();
  }

  /**
   * {@code aseguró que no fue responsable del ataque}, {@code que nada tuvo que ver}: the same who
   * says so.
   */
  private static boolean isDropped(Syntax syntax, int verb) {
    Token token = syntax.token(verb);
    int clause = token.relation().equals("cop") ? token.head() : verb;
    return syntax.token(clause).relation().equals("ccomp")
        && syntax.dependents(clause).stream()
            .filter(child -> !child.text().equals("nada"))
            .noneMatch(child -> child.relation().contains("subj"));
  }

  private static boolean takesPart(String id, Telling telling) {
    return telling.slots().stream().anyMatch(slot -> slot.filler().equals(new Filler.OfEntity(id)));
  }

  /** Who is said to have the part, or who says that it is his own. */
  private List<String> owners(Scene scene, int verb) {
    Token token = scene.syntax().token(verb);
    List<String> named =
        new Subjects(scene).named(token.relation().equals("cop") ? token.head() : verb);
    boolean own = token.morphology().person() == 1 || isDropped(scene.syntax(), verb);
    return named.isEmpty() && own
        ? attribution
            .speaker(scene, verb)
            .map(speaker -> speaker.sources().stream().map(sides::whole).distinct().toList())
            .orElse(named)
        : named;
  }
}
