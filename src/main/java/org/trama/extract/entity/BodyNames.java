package org.trama.extract.entity;

import org.trama.model.Slug;

/** The usual names of one and the same body, brought together. */
final class BodyNames {
  private BodyNames() {}

  /** A key that {@code Cancillería} and {@code Ministerio de Asuntos Exteriores} share. */
  static String key(String name) {
    return Slug.of(name)
        .replaceAll("^cancilleria$", "ministerio-de-exteriores")
        .replaceAll("-(relaciones|asuntos)-exteriores$", "-exteriores");
  }
}
