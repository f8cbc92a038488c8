package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.trama.knowledge.Frame;
import org.trama.model.Role;

/**
 * Whose things fill a frame: of {@code misiles rusos cayeron sobre Kiev} Russia is the attacker, of
 * {@code compró cazas suecos} Sweden the supplier, unless the sentence tells of another.
 */
final class Owners {
  private static final double STRENGTH = 0.85;

  private final FillerFinder fillers;

  Owners(FillerFinder fillers) {
    this.fillers = fillers;
  }

  /** What the filled {@code slots} add by the owners that their phrases name. */
  List<Slot> of(Frame frame, List<Slot> slots) {
    List<Slot> added = new ArrayList<>();
    for (Frame.Argument argument : frame.arguments()) {
      argument
          .owner()
          .filter(role -> slots.stream().noneMatch(slot -> slot.role() == role))
          .ifPresent(role -> added.addAll(owners(argument, role, slots)));
    }
    return added.stream().distinct().toList();
  }

  private List<Slot> owners(Frame.Argument argument, Role role, List<Slot> slots) {
    return slots.stream()
        .filter(slot -> argument.role().filter(slot.role()::equals).isPresent())
        .map(Slot::phrase)
        .distinct()
        .flatMap(
            phrase ->
                fillers.owners(phrase).stream()
                    .filter(owner -> slots.stream().noneMatch(slot -> slot.filler().equals(owner)))
                    .map(owner -> new Slot(role, owner, phrase, STRENGTH)))
        .toList();
  }
}
