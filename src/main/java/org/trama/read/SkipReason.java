package org.trama.read;

/** Why a file gives no document. */
public enum SkipReason {
  EMPTY("it holds no text"),
  ENCRYPTED("it is encrypted"),
  TRUNCATED("its end is missing"),
  BINARY("it is not a text"),
  UNSUPPORTED("its format is not read"),
  TOO_LARGE("it is larger than the limits allow"),
  TOO_DEEP("it is nested more deeply than the limits allow"),
  TIMEOUT("it took longer to read than the limits allow"),
  MALFORMED("it is damaged"),
  OTHER_LANGUAGE("it is not in Spanish"),
  HOSTILE("it looks made to harm its reader"),
  UNREADABLE("it cannot be opened");

  private final String sentence;

  SkipReason(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in words that continue the file's name: {@code informe.pdf: it is encrypted}. */
  public String sentence() {
    return sentence;
  }
}
