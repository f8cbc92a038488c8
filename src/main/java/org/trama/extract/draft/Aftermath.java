package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Paragraphs;
import org.trama.extract.clause.Scene;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Argument;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * Gives the dead and wounded what was told of the blow: who struck, where, and whose people they
 * were. A figure without either belongs to the place that the text is at.
 */
public final class Aftermath {
  private final Sides sides;
  private final Battles battles;
  private final Stage stage;
  private final Victims victims;
  private final Blows blows;
  private final Bereaved bereaved;
  private final Killers killers;

  public Aftermath(
      List<Scene> scenes,
      Paragraphs paragraphs,
      Lexicon lexicon,
      Map<String, EntityKind> kinds,
      Sides sides) {
    this.sides = sides;
    this.battles = new Battles(scenes, new NounClasses(lexicon));
    this.stage = new Stage(scenes, paragraphs, lexicon, kinds, sides);
    this.victims = new Victims(scenes, new NounClasses(lexicon));
    this.blows = new Blows(scenes, paragraphs, lexicon, kinds, sides, stage, victims);
    this.bereaved = new Bereaved(scenes, paragraphs, lexicon, kinds, sides, victims);
    this.killers = new Killers(scenes, new NounClasses(lexicon), kinds, sides);
  }

  /** The drafts in order, tolls completed from what was told up to them. */
  public List<Draft> complete(List<Draft> drafts) {
    List<Draft> completed = new ArrayList<>();
    drafts.forEach(draft -> completed.add(isToll(draft) ? told(draft, drafts, completed) : draft));
    return completed;
  }

  /** The toll, completed from what those of the drafts tell that stand up to it. */
  public Draft complete(Draft toll, List<Draft> drafts) {
    List<Draft> before =
        drafts.stream().filter(draft -> draft.sentence() <= toll.sentence()).toList();
    return told(toll, before, before);
  }

  private Draft told(Draft toll, List<Draft> drafts, List<Draft> before) {
    Optional<Draft> blow = blows.before(toll, drafts);
    Draft placed = blow.map(other -> placed(toll, other)).orElse(toll);
    Draft here = isNowhere(placed) ? stage.here(placed) : placed;
    Set<String> bereft = bereaved.of(here, blow, drafts);
    boolean fallen = !bereft.isEmpty() && victims.sort(here) == Victims.Sort.SOLDIERS;
    Draft mourned = (fallen ? stage.near(here) : here).with(Role.TARGET, bereft);
    Draft struck = blow.map(other -> struck(mourned, other)).orElse(mourned);
    Draft counted = struck.hasEntity() ? struck : recounted(struck, before);
    return isNowhere(counted) ? stage.set(counted) : counted;
  }

  private static boolean isToll(Draft draft) {
    return draft.type().equals(EventTypes.CASUALTIES) && draft.quantity().isPresent();
  }

  /** {@code Moscú cifra los muertos en 20}: those that were told before. */
  private Draft recounted(Draft toll, List<Draft> before) {
    return before.stream()
        .filter(other -> other.type().equals(toll.type()) && other.hasEntity())
        .filter(other -> toll.sentence() - other.sentence() <= 1)
        .filter(other -> !stage.isOther(toll, other))
        .reduce((first, second) -> second)
        .map(other -> toll.withArguments(shared(toll, other)))
        .orElse(toll);
  }

  /** Those of the toll told before; other people have other states. */
  private List<Argument> shared(Draft toll, Draft other) {
    boolean same = victims.sort(toll) == victims.sort(other) || victims.areKnown(toll);
    return other.arguments().stream()
        .filter(argument -> same || argument.role() != Role.TARGET)
        .toList();
  }

  private static boolean isNowhere(Draft draft) {
    return draft.entities(Role.PLACE).isEmpty() && draft.entities(Role.TARGET).isEmpty();
  }

  /** The toll where the blow fell, on the day it did. */
  private Draft placed(Draft toll, Draft blow) {
    Draft placed =
        toll.entities(Role.PLACE).isEmpty() ? toll.with(Role.PLACE, blows.places(blow)) : toll;
    return toll.time().filter(Scene::isDated).isEmpty() && blow.time().isPresent()
        ? placed.withTime(blow.time())
        : placed;
  }

  /**
   * {@code acusó a las FAR de bombardear un mercado, donde murieron diez}: who accuses says so of
   * the dead, too.
   */
  private static Draft alleged(Draft toll, Draft blow) {
    boolean alleged =
        toll.sentence() == blow.sentence()
            && !toll.entities(Role.AGENT).isEmpty()
            && blow.voices().stream()
                .allMatch(voice -> voice.source().isPresent() && voice.isAsserted())
            && toll.voices().stream()
                .allMatch(voice -> voice.source().isEmpty() && voice.isAsserted());
    return alleged ? toll.withVoices(blow.voices()) : toll;
  }

  /** The toll as the work of those who struck; nobody kills his own. */
  private Draft struck(Draft toll, Draft blow) {
    Set<String> agents = blow.entities(Role.AGENT);
    if (isOfDenied(toll, blow)) {
      return toll.entities(Role.AGENT).equals(agents) ? toll.without(Role.AGENT) : toll;
    }
    return toll.entities(Role.AGENT).isEmpty()
            && !battles.fell(toll)
            && !killers.areOthers(toll, agents)
            && !sides.meet(agents, toll.entities(Role.TARGET))
        ? alleged(toll.with(Role.AGENT, agents), blow)
        : toll;
  }

  /** {@code negó haber atacado la escuela en la que murieron 30}: they are dead all the same. */
  private static boolean isOfDenied(Draft toll, Draft blow) {
    return toll.voices().stream()
            .filter(voice -> voice.source().filter(blow.entities(Role.AGENT)::contains).isEmpty())
            .anyMatch(Draft.Voice::isAsserted)
        && blow.voices().stream().noneMatch(Draft.Voice::isAsserted);
  }
}
