package org.trama.serve.data;

import static org.trama.serve.html.Tag.tag;

import org.trama.serve.html.Html;
import org.trama.serve.http.DataFormat;
import org.trama.serve.http.Links;
import org.trama.serve.http.SitePaths;
import org.trama.serve.visit.Visit;

/** Leads from a page to what it shows as data. */
public final class DataLinks {
  private DataLinks() {}

  /** Links to the node in every form, and its IRI. */
  public static Html of(Visit visit, String iri) {
    return tag("p")
        .with("class", "aside data")
        .of(
            Html.text(visit.say("Como datos: ", "As data: ")),
            link(iri, DataFormat.TURTLE, "Turtle"),
            Html.text(" · "),
            link(iri, DataFormat.JSON_LD, "JSON-LD"),
            Html.text(" · "),
            tag("code").of(iri));
  }

  private static Html link(String iri, DataFormat format, String name) {
    return tag("a")
        .with("href", Links.with(SitePaths.NODE, "iri", iri, "format", format.code()))
        .of(name);
  }
}
