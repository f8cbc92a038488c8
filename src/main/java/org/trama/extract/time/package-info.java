/**
 * When: the expressions of time of a document, resolved to days.
 *
 * <p>Receives an {@link org.trama.model.AnnotatedDocument}, produces {@link
 * org.trama.extract.time.TimeMention}s in order of the text. An own grammar of patterns over words
 * ({@code *Rules}), each with a reading; what stands before an expression ({@code desde}, {@code a
 * finales de}) is read by {@code Framing}; relative expressions are counted from the day of
 * publication or from what the text told last ({@code Narrative}). Does not say which event
 * happened then.
 */
package org.trama.extract.time;
