package org.trama.model;

import java.util.Objects;

/**
 * A body of an organization or country, or a place in a country.
 *
 * @param part id of the part
 * @param whole id of the whole
 */
public record PartOf(String part, String whole) {
  public PartOf {
    Objects.requireNonNull(part);
    Objects.requireNonNull(whole);
  }
}
