/**
 * A graph held in memory in the shape in which pages ask for it: who did what to whom, when, who
 * says so, who denies it.
 *
 * <p>Receives an open dataset and reads it once, property by property; produces an {@link
 * org.trama.serve.atlas.Atlas} that never changes. Knows neither HTML nor HTTP, and holds no text
 * of documents: that stays in the dataset.
 */
package org.trama.serve.atlas;
