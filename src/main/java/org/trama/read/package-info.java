/**
 * Turns the files of a corpus folder into documents, or into the reason why a file is none.
 *
 * <p>Receives a folder, limits, and the {@code metadata.csv} tables in it. Produces, for each file,
 * one {@link org.trama.read.ReadOutcome} for the file itself or one for each document that it
 * holds: archives and mails hold several. The same bytes under the same limits and tables give the
 * same outcome.
 *
 * <p>Does not look into what a text says, beyond telling its language. Leaves no file behind in the
 * corpus, opens no connection, and lets no file stop the run. This is the only package that knows
 * Tika and the parsers of file formats; none of their types leaves it, so that {@link
 * org.trama.read.DocumentReader} can also be met by a process of its own.
 */
package org.trama.read;
