package org.trama.export;

/** How a network shows events. */
public enum EventShape {
  /** Faithful: with edges for roles, and for claims from those who assert or deny. */
  NODES,
  /** Folded: as dated edges from actor to actor. */
  EDGES
}
