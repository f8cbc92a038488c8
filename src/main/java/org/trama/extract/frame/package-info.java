/**
 * Words that tell events, and who fills the roles of these: a trigger, the frame of one of its
 * senses, and the phrases that stand to it as the frame asks, make a {@link
 * org.trama.extract.frame.Telling}.
 *
 * <p>Receives the clauses of a sentence. What a telling leaves open is filled here where the same
 * sentence, or what was told before of the same deed, says it. Knows nothing of who says so, of
 * time or of figures.
 */
package org.trama.extract.frame;
