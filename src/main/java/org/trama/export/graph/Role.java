package org.trama.export.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** What an entity or a thing may be to an event. */
public enum Role {
  AGENT,
  TARGET,
  PARTICIPANT,
  OBJECT,
  PLACE;

  private final Node property = Terms.term(localName());

  /** The property that leads from the event to who fills the role. */
  public Node property() {
    return property;
  }

  /** The end of the IRI of that property. */
  public String localName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
