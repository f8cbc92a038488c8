package org.trama.export;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** What an entity or a thing may be to an event. */
enum Role {
  AGENT,
  TARGET,
  PARTICIPANT,
  OBJECT,
  PLACE;

  private final Node property = Terms.term(localName());

  Node property() {
    return property;
  }

  String localName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
