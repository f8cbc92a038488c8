package org.trama.cli;

/** What the process tells its caller. */
final class ExitStatus {
  /** Done. */
  static final int DONE = 0;

  /**
   * Done, but the result is bad: it does not conform, or documents are missing under {@code
   * --strict}.
   */
  static final int BAD_RESULT = 1;

  /** The command line is not understood. */
  static final int USAGE = 2;

  /** Input, output or the program itself failed. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
