package org.trama.serve;

import java.util.Objects;

/**
 * A page before it is laid out.
 *
 * @param status of the HTTP answer
 * @param title in Spanish, also the heading
 * @param content what follows the heading
 */
record Page(int status, String title, Html content) {
  Page {
    Objects.requireNonNull(title);
    Objects.requireNonNull(content);
  }

  static Page of(String title, Html... content) {
    return new Page(200, title, Html.of(content));
  }
}
