package org.trama.read;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** Counts what one file grows to as it is expanded, and stops it in time. */
final class Expansion {
  private static final int BOMB = 100;

  private final ReadLimits limits;
  private final TimeLimit time;
  private long expanded;

  Expansion(ReadLimits limits, TimeLimit time) {
    this.limits = limits;
    this.time = time;
  }

  /**
   * The stream, which throws {@link SkipException} when all streams together give too much or this
   * one takes too long.
   */
  InputStream metered(InputStream in) {
    return new Metered(in, System.nanoTime() + time.limit().toNanos());
  }

  /**
   * All bytes of a member.
   *
   * @param compressed its size in the archive, where it is known, else 0
   */
  byte[] bytes(InputStream in, long compressed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    copy(in, compressed, bytes);
    return bytes.toByteArray();
  }

  /** Reads a member to its end as {@link #bytes(InputStream, long)} does, and forgets it. */
  void measure(InputStream in, long compressed) throws IOException {
    copy(in, compressed, OutputStream.nullOutputStream());
  }

  private void copy(InputStream in, long compressed, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      if (size > limits.maxBytes()) {
        throw tooLarge(compressed);
      }
      out.write(buffer, 0, n);
    }
  }

  private SkipException tooLarge(long compressed) {
    if (compressed > 0 && limits.maxBytes() / compressed > BOMB) {
      return bomb("%,d bytes of it expand to more than %,d", compressed, limits.maxBytes());
    }
    return tooLarge(limits);
  }

  static SkipException tooLarge(ReadLimits limits) {
    String detail = "it has more than %,d bytes; raise --max-file-size or split it";
    return new SkipException(
        SkipReason.TOO_LARGE, String.format(Locale.ROOT, detail, limits.maxBytes()));
  }

  private static SkipException bomb(String detail, Object... numbers) {
    String told = String.format(Locale.ROOT, detail, numbers);
    return new SkipException(SkipReason.HOSTILE, told + "; take it out of the corpus");
  }

  private void count(int bytes) {
    expanded += bytes;
    if (expanded > limits.maxExpandedBytes()) {
      throw bomb("it expands to more than %,d bytes", limits.maxExpandedBytes());
    }
  }

  private final class Metered extends FilterInputStream {
    private final long deadline;

    Metered(InputStream in, long deadline) {
      super(in);
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      check(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      check(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      byte[] buffer = new byte[(int) Math.min(count, 1 << 14)];
      return Math.max(0, read(buffer, 0, buffer.length));
    }

    private void check(int bytes) {
      count(bytes);
      if (System.nanoTime() > deadline) {
        throw time.exceeded();
      }
    }
  }
}
