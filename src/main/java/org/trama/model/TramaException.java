package org.trama.model;

/**
 * The root of what can go wrong that a user can do something about. The message says what, where,
 * and how to fix it.
 */
public class TramaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault with no further cause. */
  public TramaException(String message) {
    super(message);
  }

  /** A fault that another caused. */
  public TramaException(String message, Throwable cause) {
    super(message, cause);
  }
}
