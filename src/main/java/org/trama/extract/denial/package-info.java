/**
 * Who denies what: a denial beside, before or after what it denies, in a pronoun, a noun, a verdict
 * or a reply, by whoever is accused or by a third party, and the author's own doubts.
 *
 * <p>Receives tellings, drafts and the reports of the document. A denial counts where it is plain
 * whose statement it answers; nobody is made to deny what nobody alleges, except in his own words.
 */
package org.trama.extract.denial;
