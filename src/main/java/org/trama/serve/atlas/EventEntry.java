package org.trama.serve.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.model.Role;

/**
 * An event as lists show it.
 *
 * @param iri of the node
 * @param type local name of its class
 * @param status what the claims make of it
 * @param parts its roles, filled
 * @param figures how many, as each document tells it
 * @param start first day, if told
 * @param end last day, if told
 * @param told first day on which a document that tells it was published, if known
 * @param times the words that tell when
 * @param voices who asserts and who denies it
 */
public record EventEntry(
    String iri,
    String type,
    Status status,
    List<Part> parts,
    List<Figure> figures,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> told,
    List<String> times,
    List<Voice> voices) {
  public EventEntry {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(type);
    Objects.requireNonNull(status);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(told);
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    voices = List.copyOf(voices);
  }

  /** What fills a role. */
  public List<Party> parties(Role role) {
    List<Party> parties = new ArrayList<>(2);
    for (Part part : parts) {
      if (part.role() == role) {
        parties.add(part.party());
      }
    }
    return parties;
  }

  /** Who acts: agents and participants. */
  public Stream<Party> actors() {
    return parts.stream()
        .filter(part -> part.role() == Role.AGENT || part.role() == Role.PARTICIPANT)
        .map(Part::party);
  }

  /** The roles that a node fills. */
  public List<Role> rolesOf(String party) {
    List<Role> roles = new ArrayList<>(1);
    for (Part part : parts) {
      if (part.party().iri().equals(party)) {
        roles.add(part.role());
      }
    }
    return roles;
  }

  /** The day to sort it by: when it was or, failing that, when it was first told. */
  public Optional<LocalDate> day() {
    return start.or(() -> end).or(() -> told);
  }

  /** Whether the day is told, rather than taken from a document's. */
  public boolean dated() {
    return start.isPresent() || end.isPresent();
  }

  /** The same with figures in this unit only. */
  public EventEntry countedIn(String unit) {
    List<Figure> counted = figures.stream().filter(figure -> figure.unit().equals(unit)).toList();
    return new EventEntry(iri, type, status, parts, counted, start, end, told, times, voices);
  }

  /** By the IRI alone: lists of many are made of these. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
