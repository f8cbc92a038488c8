package org.trama.model;

/** How a source puts it: as fact, as intention, or as possibility. */
public enum Modality {
  /** Said to have happened or to be happening. */
  ACTUAL("Actual"),
  /** Intended, promised, announced. */
  PLANNED("Planned"),
  /** Could or may be, is believed, demanded, conditional. */
  POSSIBLE("Possible");

  private final String localName;

  Modality(String localName) {
    this.localName = localName;
  }

  /** Local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }
}
