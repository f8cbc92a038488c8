package org.trama.extract.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.extract.mention.References;
import org.trama.model.EntityKind;
import org.trama.model.Morphology.Gender;

/**
 * What the document tells of its entities: kind, whom persons act for, titles, gender. One serves
 * one document.
 */
public final class Cast {
  /** How the ids of bodies under arms begin. */
  private static final Set<String> FORCES =
      Set.of("ejercito", "policia", "guardia", "armada", "fuerza", "marina", "gendarmeria");

  private final Map<String, EntityKind> kinds = new HashMap<>();
  private final Map<String, String> wholes = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final References references;

  public Cast(References references) {
    this.references = references;
  }

  public void enter(String id, EntityKind kind) {
    kinds.put(id, kind);
  }

  public void belongs(String part, String whole) {
    wholes.put(part, whole);
  }

  /** Records the town from which a state is governed. */
  public void governs(String place, String state) {
    capitals.putIfAbsent(state, place);
  }

  /** Whether the place is the capital of some country. */
  boolean isCapital(String place) {
    return capitals.containsValue(place);
  }

  /** The capital of a country, where the document names it as a place. */
  Optional<String> capital(String state) {
    return Optional.ofNullable(capitals.get(state));
  }

  /** Records that the person acts for this state, or for this body of a state. */
  public void acts(String person, String of) {
    String state = is(of, EntityKind.COUNTRY) ? of : wholes.getOrDefault(of, of);
    states.putIfAbsent(person, state);
    bodies.putIfAbsent(person, of);
  }

  /** Records that the person is known to act for this state, if the text gives him no other. */
  public void serves(String person, String state) {
    states.putIfAbsent(person, state);
  }

  /** The army, police or the like for which the person speaks. */
  Optional<String> force(String person) {
    return Optional.ofNullable(bodies.get(person)).filter(this::isForce);
  }

  /** Whether it is an army, a police or the like. */
  public boolean isForce(String id) {
    return is(id, EntityKind.ORGANIZATION) && FORCES.stream().anyMatch(id::startsWith);
  }

  /** The body for which the person speaks, be it a state's or nobody's. */
  Optional<String> body(String person) {
    return Optional.ofNullable(bodies.get(person))
        .filter(body -> is(body, EntityKind.ORGANIZATION));
  }

  public void bears(String person, String title, Gender gender) {
    titles.computeIfAbsent(person, p -> new HashSet<>()).add(title);
    if (gender != Gender.NONE) {
      genders.put(person, gender);
    }
  }

  public boolean is(String id, EntityKind kind) {
    return kinds.get(id) == kind;
  }

  /** Whether all that the expression means can act: persons, states and organizations. */
  boolean isActor(Reference reference) {
    return reference.entities().stream()
        .allMatch(
            id ->
                is(id, EntityKind.PERSON)
                    || is(id, EntityKind.COUNTRY)
                    || is(id, EntityKind.ORGANIZATION));
  }

  boolean sameKind(String one, String other) {
    return kinds.get(one) == kinds.get(other);
  }

  /** The state of a person or body; of a country, itself. */
  Optional<String> state(String id) {
    if (is(id, EntityKind.COUNTRY)) {
      return Optional.of(id);
    }
    return Optional.ofNullable(states.get(id)).or(() -> Optional.ofNullable(wholes.get(id)));
  }

  Gender gender(String id) {
    return genders.getOrDefault(id, Gender.NONE);
  }

  /** First words of the titles the document gives the person. */
  Set<String> titles(String id) {
    return titles.getOrDefault(id, Set.of());
  }

  /** The organization last named before the token. */
  public Optional<String> lastOrganization(int sentence, int token) {
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      List<Reference> found = new ArrayList<>(references.in(s));
      found.sort(java.util.Comparator.comparingInt(Reference::begin).reversed());
      for (Reference reference : found) {
        boolean before = s < sentence || reference.begin() < token;
        if (before && is(reference.entities().get(0), EntityKind.ORGANIZATION)) {
          return Optional.of(reference.entities().get(0));
        }
      }
    }
    return Optional.empty();
  }
}
