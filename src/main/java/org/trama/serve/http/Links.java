package org.trama.serve.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Addresses on this server.
 *
 * @param base what the IRIs of data start with; what follows is their path here
 */
public record Links(String base) {
  private static final List<String> SHOWN =
      List.of("entity/", "event/", "document/", "quantity/", "time/", "run/", "graph/");

  /** The page of a node. A node that belongs to a document is a place on the document's page. */
  public String node(String iri) {
    String local = iri.startsWith(base) ? iri.substring(base.length()) : "";
    boolean shown = SHOWN.stream().anyMatch(local::startsWith);
    return shown && local.matches("[A-Za-z0-9._~%/#-]+")
        ? "/" + local
        : SitePaths.NODE + "?iri=" + encoded(iri);
  }

  /** The page of the document of a passage, with the passage put before the eyes. */
  public String passage(String passage) {
    int hash = passage.indexOf('#');
    if (hash < 0) {
      return node(passage);
    }
    String fragment = passage.substring(hash + 1);
    return node(passage.substring(0, hash)) + "?pasaje=" + encoded(fragment) + "#" + fragment;
  }

  /** The end of an entity's IRI, as parameters name it. */
  public String key(String iri) {
    return iri.startsWith(base + "entity/") ? iri.substring((base + "entity/").length()) : iri;
  }

  /** The IRI of the entity that a parameter names. */
  public String entity(String key) {
    return key.contains(":") ? key : base + "entity/" + key;
  }

  /** What two entities did to each other. */
  public String between(String one, String other) {
    return with(SitePaths.BETWEEN, "a", key(one), "b", key(other));
  }

  /** Events, filtered: pairs of names and values of parameters. */
  public static String events(String... parameters) {
    return with(SitePaths.EVENTS, parameters);
  }

  /** A path with parameters: pairs of names and values. */
  public static String with(String path, String... parameters) {
    StringBuilder link = new StringBuilder(path);
    char mark = '?';
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      if (!parameters[i + 1].isEmpty()) {
        link.append(mark).append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
        mark = '&';
      }
    }
    return link.toString();
  }

  /** The ready-made query of this name, run. */
  public static String ready(String name) {
    return SitePaths.READY + encoded(name);
  }

  /** A query to be changed by hand. */
  public static String form(String query) {
    return SitePaths.QUERY + "?query=" + encoded(query);
  }

  /** The answer to a query as a file. */
  public static String answer(String query, String format) {
    return SitePaths.SPARQL + "?query=" + encoded(query) + "&format=" + format;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
