package org.trama.extract.time;

/** Which part of a period is meant. */
enum Portion {
  START,
  MIDDLE,
  END;

  /** The portion that {@code word} of a line names, such as {@code principios}. */
  static Portion of(String word) {
    return switch (word.charAt(0)) {
      case 'm' -> MIDDLE;
      case 'f' -> END;
      default -> START;
    };
  }
}
