package org.trama.serve.http;

import org.trama.model.TramaException;
import org.trama.serve.words.Speech;

/**
 * Says that a page cannot be shown as it was asked for, under which HTTP status, and what to do
 * about it.
 */
public final class PageFault extends TramaException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String english;
  private int line;
  private int column;

  /** A fault under an HTTP status, and what to do about it. */
  public PageFault(int status, String spanish, String english) {
    super(spanish);
    this.status = status;
    this.english = english;
  }

  /** Nothing stands at the path. */
  public static PageFault nothingHere() {
    return new PageFault(
        404,
        "Aquí no hay nada. Pruebe a buscarlo, o vuelva a la portada.",
        "There is nothing here. Try to search for it, or go back to the front page.");
  }

  /** The graph does not hold the node. */
  public static PageFault unknown(String iri) {
    return new PageFault(
        404,
        "El grafo no sabe nada de <" + iri + ">.",
        "The graph knows nothing of <" + iri + ">.");
  }

  /** The fault with the place of a query where it is. */
  public PageFault at(int atLine, int atColumn) {
    line = Math.max(0, atLine);
    column = Math.max(0, atColumn);
    return this;
  }

  /** From 1; 0 where there is no place. */
  public int line() {
    return line;
  }

  /** From 1; 0 where there is no place. */
  public int column() {
    return column;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** What to tell the visitor. */
  public String message(Speech speech) {
    return speech.say(getMessage(), english);
  }
}
