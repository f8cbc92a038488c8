package org.trama.read;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextBlock;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page.
 *
 * <p>Where the page marks one, that is it, without what is mostly links. Where it marks none,
 * boilerpipe tells article from frame by the density of words and links. The headline comes first
 * in either case.
 */
final class ArticleText {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, form, button, iframe, svg, object, select,"
          + " footer, figcaption, body > header, header:has(nav), [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary]";
  private static final List<String> MARKS = List.of("[itemprop=articleBody]", "article", "main");
  private static final int SHORTEST = 200;
  private static final float MOSTLY_LINKS = 0.5f;

  private ArticleText() {}

  static String of(Document page) {
    Document copy = page.clone();
    copy.select(FURNITURE).remove();
    String body = marked(copy).map(ArticleText::withoutLinkLists).orElseGet(() -> guessed(copy));
    String headline = headline(copy);
    return headline.isEmpty() || startsWith(body, headline) ? body : headline + "\n" + body;
  }

  /** The one element that is marked as the article; a page with several is a list of articles. */
  private static Optional<Element> marked(Document page) {
    for (String mark : MARKS) {
      List<Element> articles =
          page.select(mark).stream()
              .filter(e -> e.select("p").text().length() >= SHORTEST)
              .toList();
      if (articles.size() == 1) {
        return Optional.of(articles.get(0));
      }
    }
    return Optional.empty();
  }

  private static String withoutLinkLists(Element article) {
    TextDocument blocks = SaxPage.blocks(article);
    return join(
        blocks.getTextBlocks().stream().filter(block -> block.getLinkDensity() < MOSTLY_LINKS));
  }

  private static String guessed(Document page) {
    TextDocument blocks = SaxPage.blocks(page.body());
    try {
      ArticleExtractor.INSTANCE.process(blocks);
    } catch (BoilerpipeProcessingException e) {
      return withoutLinkLists(page.body());
    }
    String article = join(blocks.getTextBlocks().stream().filter(TextBlock::isContent));
    return article.length() >= SHORTEST ? article : withoutLinkLists(page.body());
  }

  private static String join(Stream<TextBlock> blocks) {
    return blocks
        .flatMap(block -> block.getText().lines())
        .map(Prose::line)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String headline(Document page) {
    List<Element> headlines = page.select("h1");
    return headlines.size() == 1 ? Prose.line(headlines.get(0).text()) : "";
  }

  private static boolean startsWith(String body, String headline) {
    return body.lines().limit(3).anyMatch(line -> line.contains(headline));
  }
}
