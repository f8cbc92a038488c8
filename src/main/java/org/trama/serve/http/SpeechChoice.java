package org.trama.serve.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.serve.words.Speech;

/**
 * Which language to speak with a visitor: the one that the address names, else the one that an
 * address named last, else what the browser prefers.
 */
public final class SpeechChoice {
  private static final String COOKIE = "trama-hl";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private SpeechChoice() {}

  /** The language; what the address names is remembered in the browser. */
  public static Speech visitor(HttpServletRequest request, HttpServletResponse response) {
    Optional<Speech> named =
        Optional.ofNullable(request.getParameter(Address.LANGUAGE)).flatMap(Speech::coded);
    named.ifPresent(speech -> response.addCookie(cookie(speech)));
    return named
        .or(() -> remembered(request))
        .orElseGet(() -> Speech.of(Optional.ofNullable(request.getHeader("Accept-Language"))));
  }

  private static Cookie cookie(Speech speech) {
    Cookie cookie = new Cookie(COOKIE, speech.code());
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private static Optional<Speech> remembered(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .map(Cookie::getValue)
        .flatMap(Speech::coded);
  }
}
