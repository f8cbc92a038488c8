package org.trama.extract.frame;

/** Words by which somebody says what others have said already: {@code se sumó a las críticas}. */
public final class Joining {
  private static final String FRAME = "joinProtest";

  private Joining() {}

  /** Whether the telling is of the same that others were told before to have said. */
  public static boolean is(Telling telling) {
    return telling.sense().frame().name().equals(FRAME);
  }
}
