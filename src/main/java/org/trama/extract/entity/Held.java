package org.trama.extract.entity;

import org.trama.extract.mention.Title;

/**
 * A title with its holder.
 *
 * @param title the title
 * @param person id of the holder
 * @param begin index of the first token of the words that say so
 * @param end index after the last
 */
record Held(Title title, String person, int begin, int end) {}
