package org.trama.model;

/** The part that something plays in an event. */
public enum Role {
  AGENT,
  TARGET,
  PARTICIPANT,
  OBJECT,
  PLACE;

  /** Whether who plays it does what is told, alone or with others. */
  public boolean isActing() {
    return this == AGENT || this == PARTICIPANT;
  }

  /** Local name of the property in the ontology. */
  public String localName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The role whose property has this local name; throws {@link IllegalArgumentException} where none
   * has.
   */
  public static Role ofLocalName(String localName) {
    return valueOf(localName.toUpperCase(java.util.Locale.ROOT));
  }
}
