/**
 * Events in the making: a telling with its time and its figure is a {@link
 * org.trama.extract.draft.Draft}, and drafts complete and join one another over sentences: the blow
 * gives its dead their place, a second figure becomes a toll of its own, a repetition is no event.
 *
 * <p>Receives tellings, times and figures. Asks nobody who says so.
 */
package org.trama.extract.draft;
