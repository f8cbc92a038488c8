package org.trama.export.selection;

import org.apache.jena.graph.Node;
import org.trama.export.graph.Terms;

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
