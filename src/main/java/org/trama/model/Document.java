package org.trama.model;

import java.util.Objects;

/**
 * A text as read from one file, or from one member of an archive.
 *
 * @param path relative to the corpus root, {@code /}-separated; a member of an archive is {@code
 *     archive.zip!/member}
 * @param sha256 lower-case hexadecimal digest of the bytes the text was read from
 * @param text the exact text every offset points into; never changed after reading
 * @param metadata what is known of the document besides its text
 */
public record Document(String path, String sha256, String text, Metadata metadata) {
  public Document {
    Objects.requireNonNull(path);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(text);
    Objects.requireNonNull(metadata);
  }
}
