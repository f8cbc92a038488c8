package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Slot;
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

  /**
   * What the owners add that the phrases name.
   *
   * @param things what matches the frame's arguments that fill no role: {@code un buque mexicano
   *     atracó con víveres}
   */
  List<Slot> of(Frame frame, List<Slot> slots, Map<Frame.Argument, List<Phrase>> things) {
    List<Slot> added = new ArrayList<>();
    List<Frame.Argument> thingsFirst =
        frame.arguments().stream()
            .sorted(Comparator.comparing(argument -> argument.role().isEmpty()))
            .toList();
    for (Frame.Argument argument : thingsFirst) {
      Optional<Role> open =
          argument.owner().filter(role -> isOpen(role, slots) && isOpen(role, added));
      Stream<Phrase> phrases =
          argument
              .role()
              .map(filled -> slots.stream().filter(slot -> slot.role() == filled).map(Slot::phrase))
              .orElseGet(() -> things.getOrDefault(argument, List.of()).stream());
      open.ifPresent(
          role -> phrases.distinct().forEach(phrase -> added.addAll(owners(phrase, role, slots))));
    }
    return added.stream().distinct().toList();
  }

  private static boolean isOpen(Role role, List<Slot> slots) {
    return slots.stream().noneMatch(slot -> slot.role() == role);
  }

  private List<Slot> owners(Phrase phrase, Role role, List<Slot> slots) {
    return fillers.owners(phrase).stream()
        .filter(owner -> slots.stream().noneMatch(slot -> slot.filler().equals(owner)))
        .map(owner -> new Slot(role, owner, phrase, STRENGTH))
        .toList();
  }
}
