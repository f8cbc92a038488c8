package org.trama.export.jsonld;

/** How nodes are laid out in JSON-LD; the statements are the same. */
public enum JsonLdShape {
  /** Every node of a graph by itself, in the order of their names. */
  FLAT,

  /**
   * Each document with its claims, positions and mentions inside it, and inside these what they are
   * about: each node where it is first spoken of, and by name from then on.
   */
  BY_DOCUMENT
}
