package org.trama.serve.http;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** A form in which a node can be had as data. */
public enum DataFormat {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY);

  private final String code;
  private final String mediaType;
  private final RDFFormat format;

  DataFormat(String code, String mediaType, RDFFormat format) {
    this.code = code;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** How addresses name it, and how its files end. */
  public String code() {
    return code;
  }

  /** How HTTP names it. */
  public String mediaType() {
    return mediaType;
  }

  /** How Jena names it. */
  public RDFFormat format() {
    return format;
  }

  /** The form that an address names; nothing where it names none. */
  public static Optional<DataFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }

  /**
   * What an {@code Accept} header prefers to a page; nothing where it prefers a page, or does not
   * care.
   */
  public static Optional<DataFormat> preferred(Optional<String> accept) {
    double best = weight(accept.orElse(""), "text/html");
    Optional<DataFormat> preferred = Optional.empty();
    for (DataFormat format : values()) {
      double weight = weight(accept.orElse(""), format.mediaType);
      if (weight > best) {
        best = weight;
        preferred = Optional.of(format);
      }
    }
    return preferred;
  }

  private static double weight(String accept, String type) {
    return Arrays.stream(accept.toLowerCase(java.util.Locale.ROOT).split(","))
        .map(String::strip)
        .filter(range -> range.equals(type) || range.startsWith(type + ";"))
        .mapToDouble(DataFormat::quality)
        .max()
        .orElse(0);
  }

  private static double quality(String range) {
    return Arrays.stream(range.split(";"))
        .map(String::strip)
        .filter(part -> part.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)"))
        .mapToDouble(part -> Double.parseDouble(part.substring(2)))
        .findFirst()
        .orElse(1);
  }
}
