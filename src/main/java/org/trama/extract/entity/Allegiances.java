package org.trama.extract.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.EntityKind;
import org.trama.model.Slug;

/**
 * The states in whose name those speak whom every reader knows, though the text does not say so:
 * {@code Lavrov niega que su país envíe armas}, and those of known bodies: {@code el Pentágono}.
 */
final class Allegiances {
  private final Gazetteer gazetteer;
  private final Map<String, Optional<String>> bySurname = new HashMap<>();

  Allegiances(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (GazetteerEntry entry : gazetteer.entries()) {
      entry
          .serves()
          .ifPresent(
              state ->
                  entry.names().stream()
                      .map(Allegiances::surname)
                      .distinct()
                      .forEach(name -> enter(name, state)));
    }
  }

  /** Of those who bear the same name, all must speak for one state. */
  private void enter(String surname, String state) {
    bySurname.merge(
        surname, Optional.of(state), (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  /**
   * Ids of states by those of the persons and bodies that speak for them, where the document names
   * both.
   */
  Map<String, String> among(Map<Draft, String> ids) {
    Map<String, String> states = new HashMap<>();
    ids.forEach(
        (draft, id) ->
            draft
                .entry()
                .filter(entry -> draft.kind() == EntityKind.COUNTRY)
                .ifPresent(entry -> states.put(entry.key(), id)));
    Map<String, String> allegiances = new LinkedHashMap<>();
    ids.forEach(
        (draft, id) -> {
          if (draft.kind() == EntityKind.PERSON) {
            state(draft.label()).map(states::get).ifPresent(state -> allegiances.put(id, state));
          } else if (draft.kind() == EntityKind.ORGANIZATION) {
            whole(draft).map(states::get).ifPresent(state -> allegiances.put(id, state));
          }
        });
    return allegiances;
  }

  /** {@code el Pentágono}: what it is known to be part of, if that is one thing. */
  private static Optional<String> whole(Draft body) {
    return body.entry()
        .map(GazetteerEntry::partOf)
        .filter(wholes -> wholes.size() == 1)
        .map(wholes -> wholes.get(0));
  }

  private Optional<String> state(String name) {
    if (NameForms.words(name).size() == 1) {
      return bySurname.getOrDefault(surname(name), Optional.empty());
    }
    List<String> states =
        gazetteer.byName(name).stream()
            .filter(entry -> entry.kind() == EntityKind.PERSON)
            .flatMap(entry -> entry.serves().stream())
            .distinct()
            .toList();
    return Stream.of(states).filter(some -> some.size() == 1).map(some -> some.get(0)).findFirst();
  }

  private static String surname(String name) {
    List<String> words = NameForms.words(name);
    return Slug.of(words.get(words.size() - 1));
  }
}
