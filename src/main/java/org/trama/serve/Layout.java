package org.trama.serve;

import static org.trama.serve.Tag.tag;

/** What all pages share. */
final class Layout {
  private Layout() {}

  /** The whole document. */
  static String render(Page page) {
    Html head =
        tag("head")
            .of(
                tag("meta").with("charset", "utf-8").of(),
                tag("meta")
                    .with("name", "viewport")
                    .with("content", "width=device-width, initial-scale=1")
                    .of(),
                tag("meta").with("name", "color-scheme").with("content", "light dark").of(),
                tag("title").of(page.title() + " · Trama"),
                tag("link").with("rel", "stylesheet").with("href", Routes.STYLE).of());
    Html body =
        tag("body")
            .of(
                tag("a").with("class", "skip").with("href", "#contenido").of("Saltar al contenido"),
                header(),
                tag("main").with("id", "contenido").of(tag("h1").of(page.title()), page.content()),
                footer());
    return "<!DOCTYPE html>\n" + tag("html").with("lang", "es").of(head, body).markup() + "\n";
  }

  private static Html header() {
    return tag("header")
        .of(
            tag("nav")
                .with("aria-label", "Principal")
                .of(
                    tag("a").with("class", "brand").with("href", Routes.HOME).of("Trama"),
                    tag("a").with("href", Routes.HOME + "#preguntas").of("Preguntas"),
                    tag("a").with("href", Routes.QUERY).of("Consultar")));
  }

  private static Html footer() {
    return tag("footer")
        .of(
            tag("p")
                .of(
                    "Nada aquí es un hecho porque sí: cada suceso consta porque alguien lo afirma, y al lado está"
                        + " quién lo niega. Los programas preguntan en "
                        + TramaServer.SPARQL
                        + "."));
  }
}
