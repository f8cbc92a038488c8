package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Reciprocity;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.Uses;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Role;

/**
 * Fills the frames of a trigger's senses from the phrases linked to it. What a frame requires and
 * does not find, or what would be of the wrong type, makes no event.
 */
public final class FrameMatcher {
  private final FillerFinder fillers;
  private final Owners owners;
  private final Candidates candidates;
  private final OtherMeanings otherMeanings;
  private final Requirements requirements;
  private final Sufferers sufferers;

  public FrameMatcher(FillerFinder fillers) {
    this.fillers = fillers;
    this.owners = new Owners(fillers);
    this.candidates = new Candidates(fillers);
    this.otherMeanings = new OtherMeanings(candidates, fillers.classes());
    this.requirements = new Requirements(fillers.classes());
    this.sufferers = new Sufferers(fillers);
  }

  /** Remembers the sentence as the one before the next, for what its pronouns mean. */
  public void note(Scene scene) {
    requirements.note(scene);
  }

  /** Whether the word at {@code index} belongs to a class of the lexicon. */
  public boolean isOf(String nounClass, Syntax syntax, int index) {
    return fillers.classes().has(nounClass, syntax, index);
  }

  /** Whether {@code lemmas} are a member of a class of the lexicon. */
  public boolean isOf(String nounClass, String lemmas) {
    return fillers.classes().members(nounClass).contains(lemmas);
  }

  /** What the trigger tells, at most one telling for each event class, the best filled. */
  public List<Telling> match(Scene scene, Trigger trigger, List<Link> links) {
    Map<String, Telling> best = new LinkedHashMap<>();
    for (Sense sense : trigger.entry().senses()) {
      if (sense.event().isPresent()) {
        fill(scene, trigger, sense, links)
            .map(filling -> new Telling(scene, trigger, sense, filling.slots(), filling.themes()))
            .map(sufferers::spare)
            .ifPresent(telling -> best.merge(telling.type(), telling, Readings::better));
      }
    }
    return best.values().stream()
        .filter(
            telling -> best.values().stream().noneMatch(other -> Readings.explains(other, telling)))
        .toList();
  }

  /** Whether something stands with the word by which it has not this sense. */
  public boolean bars(Scene scene, Trigger trigger, Sense sense, List<Link> links) {
    return otherMeanings.isBarred(scene, trigger, sense, links);
  }

  /**
   * A filled frame.
   *
   * @param slots roles and what fills them
   * @param themes phrases that match an argument and fill no role
   */
  public record Filling(List<Slot> slots, List<Phrase> themes) {}

  /** What fills the frame; empty where something required is missing. */
  public Optional<Filling> fill(Scene scene, Trigger trigger, Sense sense, List<Link> links) {
    boolean reciprocal = new Reciprocity(scene.syntax()).mayBe(trigger, sense.event());
    if (requirements.lack(scene, trigger, sense, links, reciprocal)
        || !new Uses(scene.syntax()).allow(sense, trigger.head())
        || otherMeanings.rule(scene, trigger, sense, links)) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    List<Phrase> themes = new ArrayList<>();
    Map<Frame.Argument, List<Phrase>> filled = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    List<Frame.Argument> arguments =
        sense.frame().arguments().stream()
            .filter(argument -> !argument.is(Frame.Trait.BARRED))
            .sorted(Comparator.comparingInt(argument -> turn(argument, trigger)))
            .toList();
    for (Frame.Argument argument : arguments) {
      List<Match> all = candidates.best(scene, trigger, sense, argument, links, used);
      List<Match> matches = all.stream().filter(match -> !match.repeats(argument, slots)).toList();
      all.stream()
          .filter(match -> match.repeats(argument, slots))
          .forEach(match -> themes.add(match.link().phrase()));
      boolean shared =
          argument.is(Frame.Trait.MUTUAL)
              && slots.size() > 1
              && (hasTheme(sense.frame()) || !hasOtherObject(slots, links));
      if (matches.isEmpty() && isSelfServing(sense, argument, all)) {
        return Optional.empty();
      }
      if (all.isEmpty()
          && !shared
          && argument.required()
          && !requirements.isStoodFor(scene, trigger, argument, reciprocal)) {
        return Optional.empty();
      }
      for (Match match : matches) {
        if (argument.role().isPresent()) {
          used.add(match.link().phrase().head());
        } else {
          filled.computeIfAbsent(argument, a -> new ArrayList<>()).add(match.link().phrase());
        }
        argument.role().ifPresent(role -> match.addTo(role, slots));
        if (argument.role().isEmpty()
            || match.offer().fillers().isEmpty() && !isBlow(scene, argument, match)) {
          themes.add(match.link().phrase());
        }
      }
    }
    slots.addAll(owners.of(sense.frame(), slots, filled));
    if (!reciprocal || arguments.stream().noneMatch(argument -> lacksTarget(argument, slots))) {
      return Optional.of(new Filling(slots, themes));
    }
    List<Slot> closed = Reciprocity.closed(slots);
    return closed.size() == slots.size()
        ? Optional.empty()
        : Optional.of(new Filling(closed, themes));
  }

  /**
   * {@code defenderá sus fronteras}: who stands by what is his own backs nobody, other than by whom
   * he calls his, {@code respalda a su socio}.
   */
  private static boolean isSelfServing(Sense sense, Frame.Argument argument, List<Match> owned) {
    return !owned.isEmpty()
        && argument.required()
        && argument.fills(Role.TARGET)
        && sense.event().filter(EventTypes.SUPPORT::equals).isPresent()
        && owned.stream().noneMatch(match -> match.link().phrase().marker().equals("a"));
  }

  /** What plays no part comes last, a verb's subject first, and what must be there before more. */
  private static int turn(Frame.Argument argument, Trigger trigger) {
    boolean subject = !trigger.isNoun() && argument.function() == Frame.Function.SUBJECT;
    return (argument.role().isEmpty() ? 4 : 0) + (subject ? 0 : 2) + (argument.required() ? 0 : 1);
  }

  private static boolean lacksTarget(Frame.Argument argument, List<Slot> slots) {
    return argument.required()
        && argument.function() != Frame.Function.PREPOSITIONAL
        && argument.fills(Role.TARGET)
        && slots.stream().noneMatch(slot -> slot.role() == Role.TARGET);
  }

  /** {@code dos explosiones dejaron 13 muertos}: the blows are not what is counted. */
  private boolean isBlow(Scene scene, Frame.Argument argument, Match match) {
    return argument.fills(Role.AGENT)
        && isOf("Strike", scene.syntax(), match.link().phrase().theme());
  }

  /** {@code abordaron la crisis}: what they speak of plays no part. */
  private static boolean hasTheme(Frame frame) {
    return frame.arguments().stream()
        .anyMatch(
            argument ->
                argument.function() == Frame.Function.DIRECT_OBJECT && argument.role().isEmpty());
  }

  /** {@code ambos países enfrentan amenazas}: what they do, they do not do to each other. */
  private static boolean hasOtherObject(List<Slot> slots, List<Link> links) {
    return links.stream()
        .filter(link -> link.function() == Link.Function.OBJECT)
        .anyMatch(
            link -> slots.stream().noneMatch(slot -> slot.phrase().head() == link.phrase().head()));
  }
}
