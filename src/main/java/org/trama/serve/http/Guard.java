package org.trama.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * Refuses what is no reading before anything looks at it.
 *
 * <p>A web page elsewhere can make its own name mean this machine, and so read what is served here
 * through the visitor's browser. It cannot change the name that the browser then sends: so only
 * names of this machine are answered.
 */
public final class Guard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final String READ_ONLY =
      "This server only reads. The graph changes when the documents are built again: trama build CORPUS.";

  private static final long LARGEST_REQUEST = 1 << 20;

  private final transient HostNames names;

  private Guard(HostNames names) {
    this.names = names;
  }

  /** A guard for a server that listens at {@code host}. */
  public static Guard of(String host) throws UnknownHostException {
    return new Guard(HostNames.of(host));
  }

  /**
   * Makes the web server itself as careful, since it refuses some requests before any filter: those
   * that are too large, and those that it does not understand.
   */
  public static void watch(Server server) {
    server.insertHandler(new SizeLimitHandler(LARGEST_REQUEST, -1));
    server.insertHandler(new SafeHeaders());
    server.setErrorHandler(new Refusal());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!names.accept(request.getHeader("Host"))) {
      refuse(
          response,
          421,
          "This server answers to names of its own machine only: ask for it as http://localhost:"
              + request.getLocalPort()
              + "/.");
    } else if (isUpdate(request)) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, READ_ONLY);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isUpdate(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    String path = request.getRequestURI();
    boolean post = request.getMethod().equals("POST");
    return !READING.contains(request.getMethod())
        || type.startsWith("application/sparql-update")
        || post && !path.equals(SitePaths.SPARQL) && !path.equals(SitePaths.QUERY);
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
