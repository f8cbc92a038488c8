package org.trama.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.trama.serve.words.Speech;

/**
 * Where a visitor is, so that the same page can be offered in another language.
 *
 * @param path as it was asked for, beginning with one slash
 * @param query without the choice of a language, maybe empty
 */
public record Address(String path, String query) {
  /** Names the language that a visitor chose. */
  static final String LANGUAGE = "hl";

  /** Where a request goes. */
  public static Address of(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return new Address(
        request.getRequestURI().replaceFirst("^/*", "/"),
        query.replaceAll("(^|&)" + LANGUAGE + "=[^&]*", "").replaceFirst("^&", ""));
  }

  /** The same page in this language. */
  public String in(Speech speech) {
    return path + "?" + (query.isEmpty() ? "" : query + "&") + LANGUAGE + "=" + speech.code();
  }
}
