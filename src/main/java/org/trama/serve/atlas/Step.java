package org.trama.serve.atlas;

/** What an atlas is made of, in the order in which that is read. */
public enum Step {
  DOCUMENTS,
  NAMES,
  EVENTS,
  CLAIMS,
  MENTIONS,
  INDEX
}
