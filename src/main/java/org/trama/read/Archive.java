package org.trama.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Lists the members of an archive in the order in which they lie in it. Links and folders are no
 * members.
 */
final class Archive {
  private static final Pattern COMPRESSION = Pattern.compile("(?i)\\.(gz|bz2|xz)$");
  private static final Pattern SHORT_TAR = Pattern.compile("(?i)\\.(tgz|tbz2?|txz)$");
  private static final int MAX_DICTIONARY_KIB = 64 * 1024;
  private static final int TAR_MAGIC_AT = 257;

  private final Content content;
  private final Expansion expansion;

  Archive(Content content, Expansion expansion) {
    this.content = content;
    this.expansion = expansion;
  }

  void each(String mediaType, MemberSink sink) throws IOException {
    switch (mediaType) {
      case "application/zip" -> zip(sink);
      case "application/x-7z-compressed" -> sevenZip(sink);
      case "application/x-tar", "application/x-gtar" -> tar(in(), sink);
      default -> compressed(sink);
    }
  }

  /**
   * Throws {@link SkipException} where a zip lacks its end, which holds the list of its members.
   */
  static void requireWholeZip(Content content) {
    if (!content.endHas("PK\u0005\u0006", 1 << 16)) {
      throw new SkipException(SkipReason.TRUNCATED, "copy it again from where it came");
    }
  }

  void zip(MemberSink sink) throws IOException {
    requireWholeZip(content);
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content.bytes());
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory() && !entry.isUnixSymlink()) {
          sink.accept(entry.getName(), entry.getCompressedSize(), () -> open(zip, entry));
        }
      }
    }
  }

  private InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new SkipException(SkipReason.ENCRYPTED, "pack it again without a password");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new SkipException(SkipReason.UNSUPPORTED, "pack it again with common compression");
    }
    return expansion.metered(zip.getInputStream(entry));
  }

  private void sevenZip(MemberSink sink) throws IOException {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content.bytes());
        SevenZFile file =
            SevenZFile.builder()
                .setSeekableByteChannel(channel)
                .setMaxMemoryLimitKiB(MAX_DICTIONARY_KIB)
                .get()) {
      for (SevenZArchiveEntry entry : file.getEntries()) {
        if (!entry.isDirectory() && entry.hasStream()) {
          sink.accept(entry.getName(), 0, () -> expansion.metered(file.getInputStream(entry)));
        }
      }
    }
  }

  private void tar(InputStream in, MemberSink sink) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
          sink.accept(entry.getName(), 0, () -> new Unclosed(tar));
        }
      }
    }
  }

  /** A compressed tar, or a single file that is compressed. */
  private void compressed(MemberSink sink) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(expansion.metered(decompress()), 1024)) {
      if (isTar(in)) {
        tar(in, sink);
      } else {
        String name = COMPRESSION.matcher(MemberName.last(content.path())).replaceFirst("");
        sink.accept(SHORT_TAR.matcher(name).replaceFirst(".tar"), content.bytes().length, () -> in);
      }
    }
  }

  private InputStream decompress() throws IOException {
    try {
      return new CompressorStreamFactory(true, MAX_DICTIONARY_KIB)
          .createCompressorInputStream(new BufferedInputStream(in()));
    } catch (CompressorException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean isTar(BufferedInputStream in) throws IOException {
    in.mark(1024);
    byte[] head = in.readNBytes(TAR_MAGIC_AT + 5);
    in.reset();
    return head.length == TAR_MAGIC_AT + 5
        && new String(head, TAR_MAGIC_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  private InputStream in() {
    return new ByteArrayInputStream(content.bytes());
  }

  /** A stream of one member whose end is not the end of the archive. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive's other members are still to be read from the same stream.
    }
  }
}
