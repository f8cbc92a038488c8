package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.knowledge.Frame;
import org.trama.model.Role;

/**
 * Fills a target by way of another event of the sentence: who condemns a test condemns the one who made it.
 */
final class Antecedents {
  private final List<Telling> tellings;

  Antecedents(List<Telling> tellings) {
    this.tellings = List.copyOf(tellings);
  }

  List<Telling> resolve() {
    List<Telling> resolved = new ArrayList<>();
    for (Telling telling : tellings) {
      resolved.add(telling.slots(Role.TARGET).isEmpty() && wantsTarget(telling) ? viaObject(telling) : telling);
    }
    return resolved;
  }

  private static boolean wantsTarget(Telling telling) {
    return telling.sense().frame().arguments().stream()
        .anyMatch(argument -> argument.role().filter(role -> role == Role.TARGET).isPresent() && argument.function() == Frame.Function.DIRECT_OBJECT);
  }

  private Telling viaObject(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    Optional<Telling> object =
        tellings.stream()
            .filter(other -> other != telling && other.trigger().isNoun() && other.trigger().head() > telling.trigger().head())
            .filter(other -> syntax.token(syntax.firstConjunct(other.trigger().head())).head() == telling.trigger().head())
            .findFirst();
    return object
        .map(
            other ->
                telling.with(
                    other.slots(Role.AGENT).stream()
                        .filter(slot -> !telling.entities(Role.AGENT).contains(entity(slot)))
                        .map(slot -> new Slot(Role.TARGET, slot.filler(), slot.phrase(), slot.strength() * 0.8))
                        .toList()))
        .orElse(telling);
  }

  private static String entity(Slot slot) {
    return slot.filler() instanceof org.trama.model.Filler.OfEntity named ? named.entity() : "";
  }
}
