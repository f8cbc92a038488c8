package org.trama.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gives pages, and says in a page why there is none. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Routes routes;

  PageServlet(Routes routes) {
    this.routes = routes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.equals(Routes.STYLE)) {
      response.setHeader("Cache-Control", "max-age=3600");
      send(response, 200, "text/css", Style.text());
    } else {
      Page page = page(path, request);
      send(response, page.status(), "text/html", Layout.render(page));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private Page page(String path, HttpServletRequest request) {
    try {
      return routes.page(path, name -> Optional.ofNullable(request.getParameter(name)));
    } catch (PageFault e) {
      return new Page(
          e.status(), "No puede mostrarse", Tag.tag("p").with("role", "alert").of(e.getMessage()));
    }
  }

  private static void send(HttpServletResponse response, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
