package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase that may fill a role.
 *
 * @param begin index of its first token, articles and numbers included
 * @param head index of its syntactic head
 * @param theme index of the noun that says what it is: {@code proyectiles} in {@code millones de
 *     proyectiles}
 * @param end index after its last token
 * @param marker preposition before it, lower case, {@code por parte de} in full; empty where there
 *     is none
 * @param entities ids of the entities it refers to as a whole; empty for a common noun
 * @param within ids of entities named inside it, by demonym or after {@code de}: {@code soldados
 *     norcoreanos}
 * @param conjunctOf head of the phrase it is coordinated with, the one just before it
 */
public record Phrase(
    int begin,
    int head,
    int theme,
    int end,
    String marker,
    List<String> entities,
    List<String> within,
    Optional<Integer> conjunctOf) {
  public Phrase {
    entities = List.copyOf(entities);
    within = List.copyOf(within);
  }

  /** Those who are meant at a word, though nothing there names them. */
  public static Phrase meant(int word, List<String> entities) {
    return new Phrase(word, word, word, word, "", entities, List.of(), Optional.empty());
  }

  public boolean refers() {
    return !entities.isEmpty();
  }

  /** The entities that it stands for: those it refers to, or else those named inside it. */
  public List<String> named() {
    return refers() ? entities : within;
  }

  /** Whether the phrase it is coordinated with is that of one of {@code links}. */
  public boolean isJoinedTo(List<Link> links) {
    return conjunctOf
        .filter(first -> links.stream().anyMatch(link -> link.phrase().head() == first))
        .isPresent();
  }

  public boolean isHeadedBy(int token) {
    return head == token;
  }

  public boolean covers(int token) {
    return begin <= token && token < end;
  }

  Phrase standingFor(String entity) {
    return new Phrase(begin, head, theme, end, marker, List.of(entity), within, conjunctOf);
  }

  Phrase until(int other) {
    return new Phrase(
        begin, head, theme, Math.max(end, other), marker, entities, within, conjunctOf);
  }

  /** The same from its noun on: {@code los 60 drones} of {@code 45 de los 60 drones}. */
  public Phrase from(int first) {
    return new Phrase(first, theme, theme, end, marker, entities, within, conjunctOf);
  }

  public Phrase naming(List<String> others) {
    return new Phrase(begin, head, theme, end, marker, entities, others, conjunctOf);
  }

  public Phrase withMarker(String other) {
    return new Phrase(begin, head, theme, end, other, entities, within, conjunctOf);
  }
}
