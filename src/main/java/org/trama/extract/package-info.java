/**
 * {@code AnnotatedDocument} and lexicon to {@code Extraction}: entities, positions, events, claims
 * of one document.
 *
 * <p>Receives the sentences of a document with their grammar; produces what the document says, each
 * claim with the words that say it, the rule that found it and a confidence. What it looks for
 * stands in {@code ontology/lexicon-es.ttl} and {@code ontology/gazetteer-es.ttl}, not in the code.
 * Knows nothing of other documents, and decides on no truth.
 *
 * <h2>The order of things</h2>
 *
 * <ol>
 *   <li>{@code name}, {@code coreference}, {@code entity}: names, acronyms, demonyms, titles and
 *       descriptions become the document's entities; {@code mention} is what all of these read.
 *   <li>{@code time} and {@code quantity}: dates and figures, each by a grammar of its own over
 *       words ({@code words}).
 *   <li>{@code clause}: how a sentence is built, and which of its words the lexicon knows.
 *   <li>{@code frame}: a lexical entry meets a lemma; its frame collects fillers over the
 *       dependency tree and, where the tree is broken, by order and preposition; what is typed
 *       badly is not told.
 *   <li>{@code dating} and {@code draft}: when it was, how many, and what the sentences before tell
 *       of it: whose deed is condemned, of which blow the dead are, where it was.
 *   <li>{@code report} and {@code denial}: who says so and who denies it: speech verbs, {@code
 *       según}, quotations, replies, negation, modality.
 *   <li>{@code event}: composes these; what was told twice becomes one event.
 * </ol>
 *
 * <h2>Adding a verb</h2>
 *
 * <ol>
 *   <li>Find in {@code ontology/lexicon-es.ttl} a verb that means the same kind of event and is
 *       built the same way: {@code lex:bombardear} for {@code machacar}.
 *   <li>Copy its entry, give it a name of its own and the new lemma as {@code ontolex:writtenRep}:
 *       <pre>
 * lex:machacar a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ;
 *   ontolex:canonicalForm [ ontolex:writtenRep "machacar"@es ] ;
 *   ontolex:sense [ ontolex:reference trama:Attack ; trama:frame frame:attack ] .
 *       </pre>
 *   <li>Copy the noun's entry likewise where the language has one ({@code el bombardeo}): nouns
 *       have frames of their own where their complements take other prepositions ({@code
 *       frame:strikeNoun}).
 *   <li>Build again: {@code ./trama build corpus}. Nothing is compiled; every document is
 *       understood anew, because the version of the ontology is part of what a stored extraction is
 *       good for.
 *   <li>Write a sentence and what should come of it into a file of {@code
 *       src/test/resources/cases/extraction}.
 * </ol>
 *
 * <p>A frame is written for the active verb alone. Passives, {@code se}, participles, relative
 * clauses, coordination, control, light verbs ({@code llevar a cabo}) and the complements of nouns
 * are the machine's concern. Mark as {@code trama:required} the argument without which the word
 * means something else: it is what keeps {@code envió un mensaje} apart from {@code envió misiles}.
 * All that a frame or a sense can say is told at the head of the lexicon; a new class of events is
 * added as README.md shows. A mistake in a file ends the build with the name of the file and of the
 * entry.
 */
package org.trama.extract;
