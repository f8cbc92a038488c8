package org.trama.extract.event;

import java.util.List;
import org.trama.model.Claim;
import org.trama.model.Event;

/**
 * The events of a document and the claims about them.
 *
 * @param events in order of the text
 * @param claims at least one for each event
 */
public record EventLayer(List<Event> events, List<Claim> claims) {
  public EventLayer {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
