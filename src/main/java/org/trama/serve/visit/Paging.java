package org.trama.serve.visit;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.trama.serve.html.Html;
import org.trama.serve.http.Links;

/** Leads to the next and the previous page of a long list. */
public final class Paging {
  private Paging() {}

  /** The page that a visit is for; the last one where it is for one beyond. */
  public static int page(Visit visit, int size, long all) {
    return (int) Math.max(1, Math.min(visit.pageNumber(), (all + size - 1) / size));
  }

  /**
   * Links with the parameters given besides the number of the page; nothing where one page is all.
   */
  public static Html of(
      Visit visit, String path, int page, int size, long all, String... parameters) {
    long pages = (all + size - 1) / size;
    if (pages < 2) {
      return Html.of();
    }
    List<Html> pieces = new ArrayList<>();
    if (page > 1) {
      pieces.add(link(path, page - 1, "prev", visit.say("← Anteriores", "← Previous"), parameters));
    }
    pieces.add(
        tag("span")
            .of(
                visit
                    .say("página %s de %s", "page %s of %s")
                    .formatted(visit.speech().number(page), visit.speech().number(pages))));
    if (page < pages) {
      pieces.add(link(path, page + 1, "next", visit.say("Siguientes →", "Next →"), parameters));
    }
    return tag("nav")
        .with("class", "paging")
        .with("aria-label", visit.say("Páginas", "Pages"))
        .of(pieces);
  }

  private static Html link(String path, int page, String rel, String words, String... parameters) {
    List<String> all = new ArrayList<>(List.of(parameters));
    all.add("p");
    all.add(Integer.toString(page));
    return tag("a")
        .with("rel", rel)
        .with("href", Links.with(path, all.toArray(String[]::new)))
        .of(words);
  }
}
