package org.trama.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Style sheets and scripts, ours and those of libraries, all packed with the program. Only those
 * listed are given.
 *
 * @param mediaType of the file
 * @param resource where it is packed
 */
public record Assets(String mediaType, String resource) {
  public static final String SCRIPT = "/trama.js";
  public static final String GRAPH_SCRIPT = "/grafo.js";
  public static final String QUERY_SCRIPT = "/consulta.js";
  public static final String CYTOSCAPE = "/lib/cytoscape.js";
  public static final String EDITOR = "/lib/codemirror.js";
  public static final String EDITOR_STYLE = "/lib/codemirror.css";
  public static final String EDITOR_SPARQL = "/lib/sparql.js";
  public static final String EDITOR_BRACKETS = "/lib/matchbrackets.js";
  public static final String EDITOR_HINTS = "/lib/show-hint.js";
  public static final String EDITOR_HINTS_STYLE = "/lib/show-hint.css";

  private static final String CSS = "text/css";
  private static final String JS = "text/javascript";
  private static final String OURS = "/org/trama/serve/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String CODEMIRROR = WEBJARS + "codemirror/5.65.20/";

  private static final Map<String, Assets> ALL =
      Map.ofEntries(
          Map.entry(SitePaths.STYLE, new Assets(CSS, OURS + "estilo.css")),
          Map.entry(SCRIPT, new Assets(JS, OURS + "trama.js")),
          Map.entry(GRAPH_SCRIPT, new Assets(JS, OURS + "grafo.js")),
          Map.entry(QUERY_SCRIPT, new Assets(JS, OURS + "consulta.js")),
          Map.entry(CYTOSCAPE, new Assets(JS, WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js")),
          Map.entry(EDITOR, new Assets(JS, CODEMIRROR + "lib/codemirror.js")),
          Map.entry(EDITOR_STYLE, new Assets(CSS, CODEMIRROR + "lib/codemirror.css")),
          Map.entry(EDITOR_SPARQL, new Assets(JS, CODEMIRROR + "mode/sparql/sparql.js")),
          Map.entry(EDITOR_BRACKETS, new Assets(JS, CODEMIRROR + "addon/edit/matchbrackets.js")),
          Map.entry(EDITOR_HINTS, new Assets(JS, CODEMIRROR + "addon/hint/show-hint.js")),
          Map.entry(EDITOR_HINTS_STYLE, new Assets(CSS, CODEMIRROR + "addon/hint/show-hint.css")));

  /** The file that is given at a path. */
  public static Optional<Assets> at(String path) {
    return Optional.ofNullable(ALL.get(path));
  }

  /** The whole file, read anew. */
  public byte[] bytes() {
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program was packed without " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
