package org.trama.model;

/** The six kinds of entity of the ontology. */
public enum EntityKind {
  PERSON("Person"),
  COUNTRY("Country"),
  PLACE("Place"),
  ORGANIZATION("Organization"),
  AGREEMENT("Agreement"),
  WEAPON_SYSTEM("WeaponSystem");

  private final String localName;

  EntityKind(String localName) {
    this.localName = localName;
  }

  /** Local name of the class in the ontology. */
  public String localName() {
    return localName;
  }

  /**
   * The kind whose class has this local name; throws {@link IllegalArgumentException} where none
   * has.
   */
  public static EntityKind ofLocalName(String localName) {
    for (EntityKind kind : values()) {
      if (kind.localName.equals(localName)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of entity is called " + localName);
  }
}
