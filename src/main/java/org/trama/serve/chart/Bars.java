package org.trama.serve.chart;

import static org.trama.serve.html.Tag.tag;

import org.trama.serve.html.Html;

/** Names with bars as long as a number is great. */
public final class Bars {
  private Bars() {}

  /** One item of a list; {@code share} is between 0 and 1. */
  public static Html row(Html name, double share, String figure) {
    Html bar =
        tag("svg")
            .with("viewBox", "0 0 100 6")
            .with("preserveAspectRatio", "none")
            .with("aria-hidden", "true")
            .of(Shapes.bar("bar", 0, 0, Math.max(0.5, 100 * share), 6));
    return tag("li")
        .of(
            tag("span").with("class", "name").of(name),
            Html.text(" "),
            tag("span").with("class", "number").of(figure),
            bar);
  }
}
