package org.trama.read;

/**
 * What became of a file, or of a member of one: a document, or a reason why there is none. Never
 * something between.
 */
public sealed interface ReadOutcome permits DocumentRead, Skipped {
  /**
   * The file relative to the corpus root; a member of an archive is {@code archive.zip!/member}.
   */
  String path();
}
