package org.trama.serve.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page before it is laid out.
 *
 * @param status of the HTTP answer
 * @param title also the heading
 * @param content what follows the heading
 * @param data IRI of the node that the page shows, if it shows one
 * @param styles paths of style sheets that it needs besides the common one
 * @param scripts paths of scripts that it is better with, besides the common one
 * @param passing whether it only stands for another that will soon be at the same address
 */
public record Page(
    int status,
    String title,
    Html content,
    Optional<String> data,
    List<String> styles,
    List<String> scripts,
    boolean passing) {
  public Page {
    Objects.requireNonNull(title);
    Objects.requireNonNull(content);
    Objects.requireNonNull(data);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** A page of no node, with what all pages have. */
  public Page(int status, String title, Html content) {
    this(status, title, content, Optional.empty(), List.of(), List.of(), false);
  }

  /** A page that is found, status 200. */
  public static Page of(String title, Html... content) {
    return new Page(200, title, Html.of(content));
  }

  /** The page as that of a node, which can also be had as data. */
  public Page about(String iri) {
    return new Page(status, title, content, Optional.of(iri), styles, scripts, passing);
  }

  /** The page with more style sheets and scripts. */
  public Page with(List<String> moreStyles, List<String> moreScripts) {
    return new Page(status, title, content, data, moreStyles, moreScripts, passing);
  }

  /** The page as one that is asked for again by itself, until another is there. */
  public Page asAgain() {
    return new Page(status, title, content, data, styles, scripts, true);
  }
}
