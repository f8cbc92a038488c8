package org.trama.extract.frame;

import java.util.List;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Slot;
import org.trama.knowledge.Frame;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * A phrase that can fill an argument.
 *
 * @param link how it stands to the trigger, weighed by how well that fits
 * @param offer what of it fills the argument
 */
record Match(Link link, Offer offer) {
  double score() {
    return link.strength() * offer.certainty();
  }

  /** Whether all that it offers already plays another part: nobody accuses himself. */
  boolean repeats(Frame.Argument argument, List<Slot> slots) {
    return argument
            .role()
            .filter(role -> role != Role.PARTICIPANT && role != Role.PLACE)
            .isPresent()
        && !offer.fillers().isEmpty()
        && offer.fillers().stream()
            .allMatch(
                filler ->
                    slots.stream()
                        .anyMatch(
                            slot ->
                                slot.filler().equals(filler)
                                    && slot.role() != argument.role().get()));
  }

  void addTo(Role role, List<Slot> slots) {
    for (Filler filler : offer.fillers()) {
      slots.add(new Slot(role, filler, link.phrase(), score()));
    }
  }
}
