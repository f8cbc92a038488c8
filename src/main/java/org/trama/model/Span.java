package org.trama.model;

import java.util.Comparator;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units of a document's text.
 *
 * @param begin offset of the first code unit, 0 or more
 * @param end offset after the last code unit, never less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /** Throws {@link IllegalArgumentException} where the range is not one. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + "," + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether every position of {@code other} is one of this span's. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The characters of {@code text} in this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + begin + "," + end + ")";
  }
}
