package org.trama.serve.html;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.trama.serve.http.Address;
import org.trama.serve.http.Assets;
import org.trama.serve.http.DataFormat;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.words.Speech;

/** What all pages share. */
public final class Layout {
  private Layout() {}

  /** The whole document in Spanish, without scripts. */
  public static String render(Page page) {
    return render(page, Speech.ES, Html.of(), Html.of());
  }

  /** The whole document, found at this address. */
  public static String render(Page page, Speech speech, Address address) {
    return render(
        page,
        speech,
        Html.of(otherLanguage(speech, address), script(Assets.SCRIPT)),
        inOtherLanguage(speech, address));
  }

  private static Html otherLanguage(Speech speech, Address address) {
    return tag("link")
        .with("rel", "alternate")
        .with("hreflang", speech.other().code())
        .with("href", address.in(speech.other()))
        .of();
  }

  private static Html inOtherLanguage(Speech speech, Address address) {
    Speech other = speech.other();
    return tag("a")
        .with("class", "language")
        .with("lang", other.code())
        .with("hreflang", other.code())
        .with("href", address.in(other))
        .of(other.ownName());
  }

  private static String render(Page page, Speech speech, Html script, Html language) {
    Html body =
        tag("body")
            .of(
                tag("a")
                    .with("class", "skip")
                    .with("href", "#contenido")
                    .of(speech.say("Saltar al contenido", "Skip to content")),
                header(speech, language),
                tag("main").with("id", "contenido").of(tag("h1").of(page.title()), page.content()),
                footer(speech));
    return "<!DOCTYPE html>\n"
        + tag("html").with("lang", speech.code()).of(head(page, script), body).markup()
        + "\n";
  }

  private static Html head(Page page, Html script) {
    List<Html> head = new ArrayList<>();
    head.add(tag("meta").with("charset", "utf-8").of());
    head.add(
        tag("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1")
            .of());
    head.add(tag("meta").with("name", "color-scheme").with("content", "light dark").of());
    head.add(tag("title").of(page.title() + " · Trama"));
    page.styles().forEach(style -> head.add(style(style)));
    head.add(common());
    head.add(script);
    page.scripts().forEach(path -> head.add(script(path)));
    page.data().ifPresent(iri -> alternates(iri, head));
    return tag("head").of(head);
  }

  private static void alternates(String iri, List<Html> head) {
    for (DataFormat format : DataFormat.values()) {
      head.add(
          tag("link")
              .with("rel", "alternate")
              .with("type", format.mediaType())
              .with("href", Links.with(SitePaths.NODE, "iri", iri, "format", format.code()))
              .of());
    }
  }

  /** Its name tells the library that draws graphs not to write a style of its own into the page. */
  private static Html common() {
    return tag("link")
        .with("id", "__________cytoscape_stylesheet")
        .with("rel", "stylesheet")
        .with("href", SitePaths.STYLE)
        .of();
  }

  private static Html style(String path) {
    return tag("link").with("rel", "stylesheet").with("href", path).of();
  }

  private static Html script(String path) {
    return tag("script").with("src", path).with("defer", "").of();
  }

  private static Html header(Speech speech, Html language) {
    return tag("header")
        .of(
            tag("nav")
                .with("aria-label", speech.say("Principal", "Main"))
                .of(
                    tag("a").with("class", "brand").with("href", SitePaths.HOME).of("Trama"),
                    tag("a").with("href", SitePaths.EVENTS).of(speech.say("Sucesos", "Events")),
                    tag("a")
                        .with("href", SitePaths.DISPUTES)
                        .of(speech.say("Disputas", "Disputes")),
                    tag("a")
                        .with("href", SitePaths.BETWEEN)
                        .of(speech.say("Entre dos", "Between two")),
                    tag("a").with("href", SitePaths.GRAPH).of(speech.say("Grafo", "Graph")),
                    tag("a").with("href", SitePaths.QUERY).of(speech.say("Consultar", "Query")),
                    language,
                    SearchForm.form(speech, "buscar-arriba", "")));
  }

  private static Html footer(Speech speech) {
    return tag("footer")
        .of(
            tag("p")
                .of(
                    Html.text(
                        speech.say(
                                "Nada aquí es un hecho porque sí: cada suceso consta porque alguien lo afirma, y al lado está"
                                    + " quién lo niega. Los programas preguntan en ",
                                "Nothing here is a fact just so: every event is here because somebody asserts it, and beside it stands"
                                    + " who denies it. Programs ask at ")
                            + SitePaths.SPARQL
                            + ". "),
                    tag("a")
                        .with("href", SitePaths.ONTOLOGY)
                        .of(speech.say("Qué significa cada término", "What every term means"))));
  }
}
