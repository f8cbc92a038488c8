package org.trama.model;

import java.util.List;

/**
 * What people have set right by hand, in the order of their file.
 *
 * @param all every correction
 */
public record Corrections(List<Correction> all) {
  /** No correction at all. */
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    all = List.copyOf(all);
  }
}
