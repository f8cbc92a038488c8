package org.trama.serve.atlas;

/** What all claims about an event together make of it. */
public enum Status {
  STATED("Stated"),
  ATTRIBUTED("Attributed"),
  DENIED("Denied"),
  DISPUTED("Disputed");

  private final String localName;

  Status(String localName) {
    this.localName = localName;
  }

  /** Local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }
}
