package org.trama.model;

import java.util.List;

/**
 * All that one document says. Identifiers are the document's own until {@code resolve} replaces
 * them by those that hold for the corpus.
 *
 * @param entities the named things
 * @param mentions where the text refers to them
 * @param positions offices held
 * @param parts what belongs to what
 * @param events what is told
 * @param claims who tells it; every event has at least one
 */
public record Extraction(
    List<LocalEntity> entities,
    List<Mention> mentions,
    List<Position> positions,
    List<PartOf> parts,
    List<Event> events,
    List<Claim> claims) {
  public Extraction {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
    parts = List.copyOf(parts);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
