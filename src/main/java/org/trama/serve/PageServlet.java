package org.trama.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.trama.serve.data.Representation;
import org.trama.serve.html.Html;
import org.trama.serve.html.Layout;
import org.trama.serve.html.Page;
import org.trama.serve.html.SearchForm;
import org.trama.serve.html.Tag;
import org.trama.serve.http.Address;
import org.trama.serve.http.Assets;
import org.trama.serve.http.PageFault;
import org.trama.serve.http.Parameters;
import org.trama.serve.http.SitePaths;
import org.trama.serve.http.SpeechChoice;
import org.trama.serve.words.Speech;

/**
 * Gives pages, what they show as data where that is asked for, and says in a page why there is
 * none.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Seconds until a page that only stands for another is asked for again. */
  private static final String AGAIN = "2";

  private final transient Routes routes;
  private final transient DataRoutes data;

  PageServlet(Routes routes, DataRoutes data) {
    this.routes = routes;
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Assets> asset = Assets.at(path);
    if (asset.isPresent()) {
      response.setHeader("Cache-Control", "max-age=3600");
      send(response, 200, asset.get().mediaType(), asset.get().bytes());
      return;
    }
    Speech speech = SpeechChoice.visitor(request, response);
    Address address = Address.of(request);
    response.setHeader("Vary", "Accept, Accept-Language, Cookie");
    Parameters parameters = name -> Optional.ofNullable(request.getParameter(name));
    try {
      Optional<Representation> found =
          data.at(path, Optional.ofNullable(request.getHeader("Accept")), speech, parameters);
      if (found.isPresent()) {
        found
            .get()
            .fileName()
            .ifPresent(
                name ->
                    response.setHeader(
                        "Content-Disposition", "attachment; filename=\"" + name + "\""));
        send(
            response,
            200,
            found.get().mediaType(),
            found.get().text().getBytes(StandardCharsets.UTF_8));
      } else {
        send(response, routes.page(path, speech, parameters), speech, address);
      }
    } catch (PageFault e) {
      send(response, fault(e, speech), speech, address);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static Page fault(PageFault fault, Speech speech) {
    return new Page(
        fault.status(),
        fault.status() == 404
            ? speech.say("Aquí no está", "It is not here")
            : speech.say("No puede mostrarse", "Cannot be shown"),
        Html.of(
            Tag.tag("p").with("role", "alert").of(fault.message(speech)),
            SearchForm.form(speech, "buscar", ""),
            Tag.tag("p")
                .of(
                    Tag.tag("a")
                        .with("href", SitePaths.HOME)
                        .of(speech.say("A la portada", "To the front page")))));
  }

  private static void send(HttpServletResponse response, Page page, Speech speech, Address address)
      throws IOException {
    if (page.passing()) {
      response.setHeader("Retry-After", AGAIN);
      response.setHeader("Refresh", AGAIN);
      response.setHeader("Cache-Control", "no-store");
    }
    byte[] bytes = Layout.render(page, speech, address).getBytes(StandardCharsets.UTF_8);
    send(response, page.status(), "text/html", bytes);
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] bytes)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
