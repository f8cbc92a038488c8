package org.trama.model;

/** Whether a source says that it is so, or that it is not. */
public enum Polarity {
  ASSERTED("Asserted"),
  DENIED("Denied");

  private final String localName;

  Polarity(String localName) {
    this.localName = localName;
  }

  /** Local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }
}
