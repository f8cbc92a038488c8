package org.trama.serve.visit;

import java.util.Objects;

/**
 * What is being done to the dataset while it is served, in words for visitors.
 *
 * @param spanish what it is, empty where nothing is being done
 * @param english the same
 */
public record Work(String spanish, String english) {
  /** Nothing is being done. */
  public static final Work NONE = new Work("", "");

  public Work {
    Objects.requireNonNull(spanish);
    Objects.requireNonNull(english);
  }
}
