package org.trama.extract.event;

/**
 * How a phrase stands to a trigger.
 *
 * @param phrase the phrase
 * @param function its function beside the word, the passive already undone
 * @param strength from 0 to 1: how much the function is to be relied on
 */
record Link(Phrase phrase, Function function, double strength) {
  enum Function {
    SUBJECT,
    OBJECT,
    /** After {@code de}, beside a noun: subject or object. */
    GENITIVE,
    /** After the preposition that is the phrase's marker. */
    PREPOSITIONAL
  }

  Link times(double factor) {
    return new Link(phrase, function, strength * factor);
  }

  Link as(Function other) {
    return new Link(phrase, other, strength);
  }
}
