package org.trama.read;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a file may ask for before it is given up.
 *
 * @param maxBytes size of one file, or of one member of an archive after expansion
 * @param maxCharacters length of one document's text, in UTF-16 code units
 * @param maxTime for each document
 * @param maxNesting depth of elements within a document
 * @param maxArchiveDepth archives within archives; 1 reads archives but none inside them
 * @param maxMembers members of one archive, with those of the archives inside it
 * @param maxExpandedBytes what one file may grow to when everything in it is expanded
 */
public record ReadLimits(
    long maxBytes,
    int maxCharacters,
    Duration maxTime,
    int maxNesting,
    int maxArchiveDepth,
    int maxMembers,
    long maxExpandedBytes) {
  private static final long MEBIBYTE = 1L << 20;

  public ReadLimits {
    Objects.requireNonNull(maxTime);
    requirePositive("maxBytes", maxBytes);
    requirePositive("maxCharacters", maxCharacters);
    requirePositive("maxTime", maxTime.toMillis());
    requirePositive("maxNesting", maxNesting);
    requirePositive("maxArchiveDepth", maxArchiveDepth);
    requirePositive("maxMembers", maxMembers);
    requirePositive("maxExpandedBytes", maxExpandedBytes);
    if (maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "maxBytes is " + maxBytes + ", more than 2 GiB cannot be held");
    }
  }

  /**
   * 50 MiB a file, a million characters and 60 seconds a document, 500 elements deep, four archives
   * deep, 10,000 members and 500 MiB for all that one file holds.
   */
  public static ReadLimits defaults() {
    return new ReadLimits(
        50 * MEBIBYTE, 1_000_000, Duration.ofSeconds(60), 500, 4, 10_000, 500 * MEBIBYTE);
  }

  /** These limits with another one on the size of a file. */
  public ReadLimits withMaxBytes(long bytes) {
    return new ReadLimits(
        bytes, maxCharacters, maxTime, maxNesting, maxArchiveDepth, maxMembers, maxExpandedBytes);
  }

  /** These limits with another one on the length of a text. */
  public ReadLimits withMaxCharacters(int characters) {
    return new ReadLimits(
        maxBytes, characters, maxTime, maxNesting, maxArchiveDepth, maxMembers, maxExpandedBytes);
  }

  /** These limits with another one on time. */
  public ReadLimits withMaxTime(Duration time) {
    return new ReadLimits(
        maxBytes, maxCharacters, time, maxNesting, maxArchiveDepth, maxMembers, maxExpandedBytes);
  }

  /** These limits with another one on archives within archives. */
  public ReadLimits withMaxArchiveDepth(int depth) {
    return new ReadLimits(
        maxBytes, maxCharacters, maxTime, maxNesting, depth, maxMembers, maxExpandedBytes);
  }

  /** These limits with another one on the number of members. */
  public ReadLimits withMaxMembers(int members) {
    return new ReadLimits(
        maxBytes, maxCharacters, maxTime, maxNesting, maxArchiveDepth, members, maxExpandedBytes);
  }

  /** These limits with another one on what all members together may expand to. */
  public ReadLimits withMaxExpandedBytes(long bytes) {
    return new ReadLimits(
        maxBytes, maxCharacters, maxTime, maxNesting, maxArchiveDepth, maxMembers, bytes);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be more than 0, not " + value);
    }
  }
}
