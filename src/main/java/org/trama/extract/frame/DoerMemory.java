package org.trama.extract.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Role;

/**
 * Who was last told to do each kind of deed, by event class and by PLOVER category: whom {@code el
 * ensayo} and {@code esas críticas} are of, further on.
 */
public final class DoerMemory {
  private final Lexicon lexicon;
  private final Deeds deeds;
  private final Map<String, List<Slot>> doers = new HashMap<>();

  public DoerMemory(Lexicon lexicon, Deeds deeds) {
    this.lexicon = lexicon;
    this.deeds = deeds;
  }

  /** Remembers who does what the sentence tells, and forgets whom it leaves unnamed. */
  public void note(List<Telling> tellings) {
    for (Telling telling : tellings) {
      List<Slot> agents = doing(telling);
      for (String kind : List.of(telling.type(), plover(telling.type()))) {
        if (isUnnamed(telling)) {
          doers.remove(kind);
        }
        if (!agents.isEmpty()) {
          doers.put(kind, agents);
        }
      }
    }
  }

  /** Manoeuvres are all theirs who take part. */
  private static List<Slot> doing(Telling telling) {
    List<Slot> agents = telling.slots(Role.AGENT);
    return agents.isEmpty() && telling.type().equals(EventTypes.MILITARY_EXERCISE)
        ? telling.slots(Role.PARTICIPANT)
        : agents;
  }

  private String plover(String type) {
    return lexicon.eventClass(type).plover();
  }

  /** {@code un grupo armado atacó}: whom it is spoken of after that nobody knows. */
  private static boolean isUnnamed(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.slots(Role.AGENT).isEmpty()
        && !telling.trigger().isNoun()
        && !syntax.isPassive(head)
        && !syntax.hasSe(head)
        && syntax.dependents(head).stream().anyMatch(child -> child.relation().equals("nsubj"));
  }

  /** Who does what the noun tells: here, before it in the sentence, or in one before. */
  public List<Slot> of(Trigger trigger, List<Telling> tellings) {
    List<Slot> here = doers(tellings, other -> other.trigger().equals(trigger));
    if (!here.isEmpty()) {
      return here;
    }
    List<Slot> before =
        doers(
            tellings,
            other -> other.trigger().head() < trigger.head() && trigger.tells(other.type()));
    if (!before.isEmpty()) {
      return before;
    }
    return trigger.entry().senses().stream()
        .flatMap(sense -> sense.event().stream())
        .flatMap(this::namesOf)
        .map(type -> doers.getOrDefault(type, List.of()))
        .filter(slots -> !slots.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Slot> doers(List<Telling> tellings, Predicate<Telling> wanted) {
    return tellings.stream().filter(wanted).flatMap(other -> doing(other).stream()).toList();
  }

  /** {@code esas críticas} may be an accusation; {@code el ensayo} is first of all a test. */
  private Stream<String> namesOf(String type) {
    String plover = plover(type);
    return deeds.isReproach(type) ? Stream.of(plover) : Stream.of(type, plover);
  }
}
