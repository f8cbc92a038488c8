package org.trama.serve;

import org.trama.model.TramaException;
import org.trama.serve.words.Speech;

/**
 * Says that a page cannot be shown as it was asked for, under which HTTP status, and what to do
 * about it.
 */
final class PageFault extends TramaException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String english;
  private int line;
  private int column;

  PageFault(int status, String spanish, String english) {
    super(spanish);
    this.status = status;
    this.english = english;
  }

  static PageFault nothingHere() {
    return new PageFault(
        404,
        "Aquí no hay nada. Pruebe a buscarlo, o vuelva a la portada.",
        "There is nothing here. Try to search for it, or go back to the front page.");
  }

  static PageFault unknown(String iri) {
    return new PageFault(
        404,
        "El grafo no sabe nada de <" + iri + ">.",
        "The graph knows nothing of <" + iri + ">.");
  }

  /** The fault with the place of a query where it is. */
  PageFault at(int atLine, int atColumn) {
    line = Math.max(0, atLine);
    column = Math.max(0, atColumn);
    return this;
  }

  /** From 1; 0 where there is no place. */
  int line() {
    return line;
  }

  int column() {
    return column;
  }

  int status() {
    return status;
  }

  String message(Speech speech) {
    return speech.say(getMessage(), english);
  }
}
