package org.trama.cli;

import java.time.Duration;
import org.trama.read.ReadLimits;
import picocli.CommandLine.Option;

/** The options that say what a file may ask for before it is skipped. */
final class ReadLimitOptions {
  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "52428800",
      description =
          "Skip files, and members of archives, of more than N bytes (default: ${DEFAULT-VALUE}).")
  private long maxBytes;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Skip documents whose text has more than N characters (default: ${DEFAULT-VALUE}).")
  private int maxCharacters;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "Skip documents that take more than N seconds to read (default: ${DEFAULT-VALUE}).")
  private long maxSeconds;

  @Option(
      names = "--max-expanded-bytes",
      paramLabel = "N",
      defaultValue = "524288000",
      description = "Skip archives that expand to more than N bytes (default: ${DEFAULT-VALUE}).")
  private long maxExpandedBytes;

  ReadLimits limits() {
    return ReadLimits.defaults()
        .withMaxBytes(maxBytes)
        .withMaxCharacters(maxCharacters)
        .withMaxTime(Duration.ofSeconds(maxSeconds))
        .withMaxExpandedBytes(maxExpandedBytes);
  }
}
