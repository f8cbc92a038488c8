package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * Verbs in the clause of a denial, of which less is asked than elsewhere: that somebody denies it
 * vouches that it was alleged. {@code Negó que Rusia hubiera atacado} needs no target, and {@code
 * descartó que se bombardee} no doer but those for whom he speaks.
 */
final class DeniedDeeds {
  /** Of a doer that the clause itself names. */
  private static final double NAMED = 0.6;

  private static final String ASSAULT = "ASSAULT";

  /** PLOVER categories of what one denies having done, to whomever it was. */
  private static final Set<String> HOSTILE =
      Set.of(ASSAULT, "THREATEN", "SANCTION", "ACCUSE", "REQUEST", "SUPPORT", "AID", "MOBILIZE");

  /**
   * PLOVER categories of what several do together: who denies it, denies having been one of them.
   */
  static final Set<String> JOINT = Set.of("CONSULT", "AGREE");

  private static final Set<String> LIGHT = Set.of("dar", "estar", "haber", "hacer", "ser", "tener");

  private final FrameMatcher matcher;
  private final DocumentReports reports;
  private final Lexicon lexicon;
  private final Sides sides;
  private final Deniers doers;

  DeniedDeeds(
      FrameMatcher matcher,
      DocumentReports reports,
      Lexicon lexicon,
      Sides sides,
      Map<String, EntityKind> kinds) {
    this.matcher = matcher;
    this.reports = reports;
    this.lexicon = lexicon;
    this.sides = sides;
    this.doers = new Deniers(lexicon, sides, kinds);
  }

  /**
   * What the trigger tells of its doer alone, where it tells nothing else; empty where no denial
   * stands over it or it may mean several things.
   */
  List<Telling> match(Scene scene, Trigger trigger, List<Link> links) {
    if (trigger.isNoun() || isLight(trigger) || denial(scene, trigger).isEmpty()) {
      return List.of();
    }
    List<Telling> open = new ArrayList<>();
    for (Sense sense : trigger.entry().senses()) {
      if (sense.event().isPresent() && sense.speaker().isEmpty()) {
        matcher
            .fill(scene, trigger, new UnsaidArguments(scene, sense, links).optional(), links)
            .map(filling -> new Telling(scene, trigger, sense, filling.slots(), filling.themes()))
            .filter(telling -> isDone(telling) || isUnsaid(telling))
            .ifPresent(open::add);
      }
    }
    open.removeIf(
        telling ->
            !HOSTILE.contains(plover(telling))
                && !(JOINT.contains(plover(telling)) && isUnsaid(telling)));
    boolean one = open.stream().map(Telling::type).distinct().count() == 1;
    return one ? open.subList(0, 1) : assaults(open);
  }

  /** {@code negó tener algo que ver}: a word that says nothing without what it has. */
  private static boolean isLight(Trigger trigger) {
    return trigger.entry().lemmas().size() == 1 && LIGHT.contains(trigger.entry().lemmas().get(0));
  }

  /** {@code negó que la medida sea un castigo}: a name that somebody will not have for a thing. */
  boolean isMisnomer(Telling telling) {
    return telling.trigger().isNoun()
        && telling.scene().syntax().auxiliaries(telling.trigger().head()).stream()
            .anyMatch(copula -> copula.lemma().equals("ser"))
        && denial(telling.scene(), telling.trigger()).isPresent();
  }

  /** {@code haya atacado}: what may be a blow or a word is denied as a blow. */
  private List<Telling> assaults(List<Telling> open) {
    return open.stream().filter(telling -> plover(telling).equals(ASSAULT)).limit(1).toList();
  }

  private String plover(Telling telling) {
    return lexicon.eventClass(telling.type()).plover();
  }

  /** The telling with those for whom the denier speaks as its doers, where it names none. */
  Telling complete(Telling telling) {
    Role role = JOINT.contains(plover(telling)) ? Role.PARTICIPANT : Role.AGENT;
    boolean open =
        !telling.trigger().isNoun()
            && (isUnsaid(telling) || isDropped(telling))
            && doers.mayFill(role, telling);
    if (!open) {
      return telling;
    }
    return denial(telling.scene(), telling.trigger())
        .filter(denial -> !sides.meet(denial.sources(), entities(telling)))
        .map(denial -> isUnsaid(telling) ? doers.bodies(denial) : doers.bodiesOrSelves(denial))
        .map(ids -> Phrase.meant(telling.trigger().head(), ids))
        .map(they -> Deniers.join(telling, they, role))
        .orElse(telling);
  }

  private static List<String> entities(Telling telling) {
    return telling.slots().stream()
        .filter(slot -> slot.role() != Role.PLACE)
        .filter(slot -> slot.filler() instanceof Filler.OfEntity)
        .map(slot -> ((Filler.OfEntity) slot.filler()).entity())
        .toList();
  }

  /** The denial that stands over the word next; empty where somebody else says it. */
  private Optional<Report> denial(Scene scene, Trigger trigger) {
    return reports.in(scene).over(trigger.head()).stream()
        .filter(report -> !report.sources().isEmpty())
        .findFirst()
        .filter(
            report ->
                report.polarity() == Polarity.DENIED || isToNobody(scene.syntax(), trigger.head()))
        .filter(report -> report.modality() != Modality.POSSIBLE);
  }

  /** {@code dijo que no piensa invadir a nadie}. */
  private static boolean isToNobody(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(child -> syntax.word(child.index()).equals("nadie"));
  }

  /** Whether the subject is who does it. */
  private static boolean hasDoer(Sense sense) {
    return sense.frame().roles(Frame.Function.SUBJECT).anyMatch(Role.AGENT::equals);
  }

  /** Whether the clause names who does it. */
  private static boolean isDone(Telling telling) {
    return hasDoer(telling.sense())
        && telling.slots(Role.AGENT).stream()
            .anyMatch(slot -> slot.filler() instanceof Filler.OfEntity && slot.strength() >= NAMED);
  }

  /** {@code que se bombardee}, {@code que hubiera sido atacado}: the doer is left out. */
  private static boolean isUnsaid(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    return telling.slots(Role.AGENT).isEmpty()
        && telling.entities(Role.PARTICIPANT).size() < 2
        && (syntax.isPassive(verb) || syntax.hasSe(verb))
        && (!telling.slots().isEmpty() || !telling.themes().isEmpty());
  }

  /** {@code desmintió que vaya a enviar}: the clause leaves out its subject, which is the same. */
  private static boolean isDropped(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int verb = telling.trigger().head();
    int above = syntax.token(verb).head();
    boolean future = above >= 0 && syntax.token(above).lemma().equals("ir");
    return telling.slots(Role.AGENT).isEmpty()
        && !telling.slots().isEmpty()
        && (syntax.isFinite(verb) || future)
        && hasNoSubject(syntax, verb)
        && (!future || hasNoSubject(syntax, above))
        && hasDoer(telling.sense());
  }

  private static boolean hasNoSubject(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .noneMatch(child -> child.relation().contains("subj") && !child.relation().equals("csubj"));
  }
}
