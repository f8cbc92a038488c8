package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Control;
import org.trama.extract.clause.EventWords;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.extract.mention.Reference;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Role;

/** The phrases of a sentence that can fill an argument. */
final class Candidates {
  /** A link weaker than this fills nothing. */
  private static final double WEAKEST = 0.25;

  /** Before who killed. */
  private static final Set<String> KILLING = Set.of("por", "por parte de", "a manos de", "entre");

  private final FillerFinder fillers;
  private final StruckOwners struckOwners;

  Candidates(FillerFinder fillers) {
    this.fillers = fillers;
    this.struckOwners = new StruckOwners(fillers);
  }

  /** The strongest phrase that fits the argument, and those coordinated with it. */
  List<Match> best(
      Scene scene,
      Trigger trigger,
      Sense sense,
      Frame.Argument argument,
      List<Link> links,
      Set<Integer> used) {
    List<Match> fitting = new ArrayList<>();
    for (Link link : links) {
      double fit = Fit.of(sense, argument, link);
      if (fit > 0
          && !used.contains(link.phrase().head())
          && !isOther(scene, trigger, sense, argument, link, links)) {
        fillers
            .offer(scene.syntax(), link.phrase(), argument.fillers(), argument.role())
            .filter(offer -> !argument.is(Frame.Trait.NAMED) || !offer.isByModifier())
            .map(
                offer ->
                    isActing(argument)
                        ? struckOwners.withoutVictims(scene, link.phrase(), offer)
                        : offer)
            .map(offer -> new Match(link.times(fit), offer))
            .filter(match -> match.score() >= WEAKEST)
            .ifPresent(fitting::add);
      }
    }
    Optional<Match> best =
        fitting.stream()
            .max(
                Comparator.comparingDouble(Match::score)
                    .thenComparingInt(match -> -match.link().phrase().begin()));
    return best.map(match -> withConjuncts(match, fitting)).orElse(List.of());
  }

  private static boolean isActing(Frame.Argument argument) {
    return argument.role().filter(Role::isActing).isPresent();
  }

  /** Whether the phrase is something else than the argument, though its function would suit. */
  private boolean isOther(
      Scene scene,
      Trigger trigger,
      Sense sense,
      Frame.Argument argument,
      Link link,
      List<Link> links) {
    return isPersonal(argument, link) && hasBareObject(trigger, link, links)
        || isKiller(sense, argument, link)
        || isOfOther(scene, trigger, argument, link, links)
        || isOfDeed(scene, trigger, sense, argument, link)
        || struckOwners.own(scene, trigger, sense, argument, link, links)
        || isBlow(scene, sense, argument, link)
        || isAdversary(scene, trigger, sense, link)
        || scene.syntax().hasSe(trigger.head()) && undergoes(sense, argument, link, links);
  }

  /**
   * {@code ultima la entrega a Kiev}: beside a bare object, what stands after {@code a} is none.
   */
  private static boolean hasBareObject(Trigger trigger, Link behind, List<Link> links) {
    return !trigger.isNoun()
        && trigger.tokens().size() == 1
        && links.stream()
            .anyMatch(
                link ->
                    link.function() == Link.Function.OBJECT
                        && link.strength() >= 0.95
                        && link.phrase().marker().isEmpty()
                        && link.phrase().begin() > trigger.head()
                        && link.phrase().begin() < behind.phrase().begin());
  }

  /** {@code discrepan sobre el ataque contra Kenia}: whom the noun has is not the verb's. */
  private static boolean isOfDeed(
      Scene scene, Trigger trigger, Sense sense, Frame.Argument argument, Link link) {
    return !trigger.isNoun()
        && sense.event().filter(EventTypes.CONDEMNATION::equals).isPresent()
        && argument.fills(Role.TARGET)
        && Control.isActedOn(link.phrase().marker())
        && link.function() == Link.Function.PREPOSITIONAL
        && scene
            .syntax()
            .head(link.phrase().head())
            .filter(noun -> !trigger.tokens().contains(noun.index()))
            .filter(noun -> new EventWords(scene).tellsDeed(noun.index()))
            .isPresent();
  }

  /** {@code el bombardeo ruso de Ucrania}: the adjective says who did it, so the state did not. */
  private boolean isOfOther(
      Scene scene, Trigger trigger, Frame.Argument argument, Link link, List<Link> links) {
    return trigger.isNoun()
        && argument.fills(Role.AGENT)
        && link.function() == Link.Function.GENITIVE
        && link.phrase().refers()
        && link.phrase().entities().stream().allMatch(fillers::isState)
        && links.stream()
            .filter(other -> other.function() == Link.Function.SUBJECT)
            .filter(other -> other.phrase().head() < link.phrase().begin())
            .anyMatch(other -> isDemonym(scene, other.phrase()));
  }

  private static boolean isDemonym(Scene scene, Phrase phrase) {
    return scene.references().stream()
        .anyMatch(
            reference ->
                reference.form() == Reference.Form.DEMONYM && reference.head() == phrase.head());
  }

  /** {@code heridos por los guardacostas}: whose the wounded are is never said by {@code por}. */
  private static boolean isKiller(Sense sense, Frame.Argument argument, Link link) {
    return sense.event().filter(EventTypes.CASUALTIES::equals).isPresent()
        && argument.fills(Role.TARGET)
        && KILLING.contains(link.phrase().marker());
  }

  /** {@code los muertos del ataque israelí}: that is how they died, not whose they were. */
  private boolean isBlow(Scene scene, Sense sense, Frame.Argument argument, Link link) {
    return sense.event().filter(EventTypes.CASUALTIES::equals).isPresent()
        && argument.fills(Role.TARGET)
        && !link.phrase().refers()
        && fillers.classes().has("Strike", scene.syntax(), link.phrase().theme());
  }

  /** {@code el apoyo brindado durante la crisis con la India}: with whom another thing is. */
  private boolean isAdversary(Scene scene, Trigger trigger, Sense sense, Link link) {
    return sense.event().filter(EventTypes.MEETING::equals).isEmpty()
        && link.phrase().marker().equals("con")
        && scene
            .syntax()
            .head(link.phrase().head())
            .filter(noun -> !trigger.tokens().contains(noun.index()))
            .filter(noun -> fillers.classes().has("Rift", scene.syntax(), noun.index()))
            .isPresent();
  }

  /** {@code se bombardeó una base de Ucrania}: what rather is the object is no subject. */
  private static boolean undergoes(
      Sense sense, Frame.Argument argument, Link link, List<Link> links) {
    return argument.function() == Frame.Function.SUBJECT
        && link.function() == Link.Function.SUBJECT
        && sense.frame().arguments().stream()
            .anyMatch(other -> other.function() == Frame.Function.DIRECT_OBJECT && other.required())
        && links.stream()
            .filter(other -> other.phrase().equals(link.phrase()))
            .anyMatch(
                other ->
                    other.function() == Link.Function.OBJECT && other.strength() > link.strength());
  }

  private static boolean isPersonal(Frame.Argument argument, Link link) {
    return argument.function() == Frame.Function.DIRECT_OBJECT
        && link.function() == Link.Function.PREPOSITIONAL;
  }

  private static List<Match> withConjuncts(Match best, List<Match> fitting) {
    Set<Integer> heads = new HashSet<>(Set.of(best.link().phrase().head()));
    List<Match> matches = new ArrayList<>(List.of(best));
    for (boolean grew = true; grew; ) {
      grew = false;
      for (Match match : fitting) {
        Phrase phrase = match.link().phrase();
        boolean joined =
            phrase.conjunctOf().filter(heads::contains).isPresent()
                || isConjunctOfAny(phrase.head(), fitting, heads);
        if (joined && heads.add(phrase.head())) {
          matches.add(match);
          grew = true;
        }
      }
    }
    return matches;
  }

  private static boolean isConjunctOfAny(int head, List<Match> fitting, Set<Integer> heads) {
    return fitting.stream()
        .map(match -> match.link().phrase())
        .anyMatch(
            phrase ->
                heads.contains(phrase.head())
                    && phrase.conjunctOf().filter(first -> first == head).isPresent());
  }
}
