package org.trama.serve.chart;

import static org.trama.serve.html.Tag.tag;

import java.util.Locale;
import org.trama.serve.html.Html;

/** Pieces of pictures, in SVG. */
public final class Shapes {
  private Shapes() {}

  /** A rectangle; {@code kind} is the class that gives it a colour. */
  public static Html bar(String kind, double x, double y, double width, double height) {
    return tag("rect")
        .with("class", kind)
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(width))
        .with("height", number(height))
        .of();
  }

  /** A line from left to right. */
  static Html level(String kind, double y, double width) {
    return tag("line")
        .with("class", kind)
        .with("x1", "0")
        .with("x2", number(width))
        .with("y1", number(y))
        .with("y2", number(y))
        .of();
  }

  /** Words that begin at {@code x}. */
  static Html words(double x, double y, String text) {
    return tag("text").with("x", number(x)).with("y", number(y)).of(text);
  }

  /** Words that end at {@code x}. */
  static Html wordsUntil(double x, double y, String text) {
    return tag("text")
        .with("x", number(x))
        .with("y", number(y))
        .with("text-anchor", "end")
        .of(text);
  }

  /** A number as SVG writes it. */
  public static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
