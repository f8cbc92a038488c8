package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventClass;
import org.trama.knowledge.Sense;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * One event as one word of one sentence tells it, before anybody asks who says so.
 *
 * @param scene the sentence
 * @param trigger the word
 * @param sense what it means here; its event is present
 * @param slots roles and fillers
 * @param themes phrases that the frame asks for and that name nobody: {@code 31 civiles muertos}
 */
public record Telling(
    Scene scene, Trigger trigger, Sense sense, List<Slot> slots, List<Phrase> themes) {
  /** How strong what stands with another word is here. */
  private static final double LENT = 0.8;

  public Telling {
    slots = List.copyOf(slots);
    themes = List.copyOf(themes);
  }

  public String type() {
    return sense.event().orElseThrow();
  }

  public List<Slot> slots(Role role) {
    return slots.stream().filter(slot -> slot.role() == role).toList();
  }

  /** Ids of the entities that fill {@code role}. */
  public List<String> entities(Role role) {
    return slots(role).stream()
        .filter(slot -> slot.filler() instanceof Filler.OfEntity)
        .map(slot -> ((Filler.OfEntity) slot.filler()).entity())
        .distinct()
        .toList();
  }

  boolean hasEntity() {
    return slots.stream().anyMatch(slot -> slot.filler() instanceof Filler.OfEntity);
  }

  public Telling with(List<Slot> more) {
    List<Slot> all = new ArrayList<>(slots);
    for (Slot slot : more) {
      boolean known =
          all.stream()
              .anyMatch(
                  other -> other.role() == slot.role() && other.filler().equals(slot.filler()));
      if (!known) {
        all.add(slot);
      }
    }
    return withSlots(all);
  }

  /** The same with other slots. */
  public Telling withSlots(List<Slot> others) {
    return new Telling(scene, trigger, sense, others, themes);
  }

  /** The same with what stands with another word, somewhat weaker and without a place here. */
  public Telling withLent(Stream<Slot> slots) {
    return with(
        slots
            .map(
                slot ->
                    new Slot(
                        slot.role(),
                        slot.filler(),
                        Subjects.placeless(slot.phrase(), trigger.head()),
                        slot.strength() * LENT))
            .toList());
  }

  /** Whether a noun tells a deed, of class {@code type}, and not who did it. */
  public boolean isAuthorless(EventClass type) {
    return trigger.isNoun()
        && slots(Role.AGENT).isEmpty()
        && !type.isSpeech()
        && type.roles().contains(Role.AGENT);
  }

  /** Mean strength of what is filled; 0 where nothing is. */
  public double strength() {
    return slots.stream().mapToDouble(Slot::strength).average().orElse(0);
  }
}
