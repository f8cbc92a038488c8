package org.trama.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article: in schema.org JSON-LD first, then in OpenGraph and other meta
 * elements.
 */
final class PageFacts {
  private final Document page;

  private PageFacts(Document page) {
    this.page = page;
  }

  static Facts of(Document page) {
    Facts told =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .map(JsonLdFacts::of)
            .reduce(Facts.NONE, Facts::over);
    return told.over(new PageFacts(page).meta());
  }

  private Facts meta() {
    return new Facts(
        metas("og:title", "dc.title", "dcterms.title", "twitter:title")
            .findFirst()
            .or(() -> element("h1"))
            .or(() -> Facts.present(page.title())),
        issued(),
        language(),
        metas("og:site_name", "dc.publisher", "dcterms.publisher", "publisher").findFirst(),
        source(),
        authors());
  }

  private Optional<LocalDate> issued() {
    Stream<String> metas =
        metas(
            "article:published_time",
            "datePublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "date");
    Stream<String> times =
        page.select("time[itemprop=datePublished], time[pubdate], article time[datetime]").stream()
            .map(time -> time.attr("datetime"));
    return Stream.concat(metas, times).map(Facts::day).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> language() {
    return Facts.present(page.select("html").attr("lang"))
        .or(() -> metas("content-language", "dc.language", "og:locale").findFirst())
        .map(tag -> tag.replace('_', '-'));
  }

  private Optional<String> source() {
    return Facts.present(page.select("link[rel=canonical]").attr("href"))
        .or(() -> metas("og:url").findFirst());
  }

  private List<String> authors() {
    Stream<String> names =
        metas("author", "dc.creator", "dcterms.creator", "article:author")
            .filter(name -> !name.contains("://"));
    Stream<String> marked =
        page.select("[rel=author], [itemprop=author]").stream()
            .map(Element::text)
            .map(Facts::present)
            .flatMap(Optional::stream);
    return Stream.concat(names, marked).findFirst().map(List::of).orElse(List.of());
  }

  private Optional<String> element(String selector) {
    List<Element> found = page.select(selector);
    return found.size() == 1 ? Facts.present(found.get(0).text()) : Optional.empty();
  }

  /** The contents of the meta elements of these names, by the order of the names. */
  private Stream<String> metas(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                page.select("meta").stream()
                    .filter(meta -> isNamed(meta, name))
                    .map(meta -> meta.attr("content")))
        .filter(Objects::nonNull)
        .map(Facts::present)
        .flatMap(Optional::stream);
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("name", "property", "itemprop", "http-equiv")
        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name));
  }
}
