package org.trama.read;

import java.util.List;

/**
 * Reads files one by one, whatever is in them.
 *
 * <p>Everything that goes in or comes out is plain data, so that an implementation can do its work
 * in another process.
 */
public interface DocumentReader {
  /**
   * What the file holds, in the order in which it holds it: one outcome for a plain document, one
   * for each member of an archive and for each attachment of a mail. Never empty, never throws for
   * anything that the file contains, and returns within the limits of time it was given. May be
   * called from several threads at once.
   */
  List<ReadOutcome> read(SourceFile file);
}
