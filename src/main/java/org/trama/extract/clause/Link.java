package org.trama.extract.clause;

/**
 * How a phrase stands to a trigger.
 *
 * @param phrase the phrase
 * @param function its function beside the word, the passive already undone
 * @param strength from 0 to 1: how much the function is to be relied on
 */
public record Link(Phrase phrase, Function function, double strength) {
  public enum Function {
    SUBJECT,
    OBJECT,
    /** After {@code de}, beside a noun: subject or object. */
    GENITIVE,
    /** After the preposition that is the phrase's marker. */
    PREPOSITIONAL
  }

  public Link times(double factor) {
    return new Link(phrase, function, strength * factor);
  }

  public Link as(Function other) {
    return new Link(phrase, other, strength);
  }
}
