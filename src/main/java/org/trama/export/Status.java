package org.trama.export;

import org.apache.jena.graph.Node;

/** What all claims about an event together make of it, in the whole corpus. */
public enum Status {
  STATED("Stated"),
  ATTRIBUTED("Attributed"),
  DENIED("Denied"),
  DISPUTED("Disputed");

  private final String localName;

  Status(String localName) {
    this.localName = localName;
  }

  Node node() {
    return Terms.term(localName);
  }
}
