package org.trama.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses on this server. */
final class Links {
  private Links() {}

  /** The page of a node. */
  static String node(String iri) {
    return Routes.NODE + "?iri=" + encoded(iri);
  }

  /** A ready-made query, run. */
  static String ready(ReadyQuery query) {
    return Routes.READY + encoded(query.name());
  }

  /** A query to be changed by hand. */
  static String form(String query) {
    return Routes.QUERY + "?query=" + encoded(query);
  }

  /** The answer to a query as a file. */
  static String answer(String query, String format) {
    return TramaServer.SPARQL + "?query=" + encoded(query) + "&format=" + format;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
