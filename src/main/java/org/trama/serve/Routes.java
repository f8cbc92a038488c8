package org.trama.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.trama.serve.document.DocumentPage;
import org.trama.serve.entity.BetweenPage;
import org.trama.serve.entity.EntityPage;
import org.trama.serve.entity.GraphPage;
import org.trama.serve.entity.SearchPage;
import org.trama.serve.event.DisputesPage;
import org.trama.serve.event.EventPage;
import org.trama.serve.event.EventsPage;
import org.trama.serve.html.Page;
import org.trama.serve.http.PageFault;
import org.trama.serve.http.Parameters;
import org.trama.serve.http.SitePaths;
import org.trama.serve.ontology.OntologyPage;
import org.trama.serve.sparql.Answers;
import org.trama.serve.sparql.NodePage;
import org.trama.serve.sparql.QueryGate;
import org.trama.serve.sparql.QueryPage;
import org.trama.serve.sparql.ReadyQueries;
import org.trama.serve.sparql.ReadyQuery;
import org.trama.serve.sparql.ReadyQueryPage;
import org.trama.serve.visit.CurrentAtlas;
import org.trama.serve.visit.KeptPages;
import org.trama.serve.visit.Visit;
import org.trama.serve.visit.Work;
import org.trama.serve.words.Speech;

/**
 * Which path shows which page. Nodes are found under the end of their IRI; other paths are in
 * Spanish.
 */
final class Routes {
  private static final int PAGES_AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** So long a visitor who comes while the graph is being read sees nothing. */
  private static final Duration START = Duration.ofSeconds(2);

  private static final int LONGEST_KEPT = 300;

  /** All that choose what the pages that are kept show. */
  private static final List<String> SELECTING =
      List.of(
          "tipo", "estado", "desde", "hasta", "fuente", "entidad", "con", "p", "a", "b", "e",
          "otro");

  private static final Set<String> QUERYING = Set.of(SitePaths.QUERY, SitePaths.NODE);

  /** Makes a page. */
  private interface Maker {
    Page page(Visit visit);
  }

  /** Makes a page when there is a place for it. */
  private record Way(QueryGate place, Maker maker) {}

  /** Makes the page of a node. */
  private interface NodeMaker {
    Page page(Visit visit, String iri);
  }

  private final DatasetGraph dataset;
  private final QueryGate gate;
  private final CurrentAtlas atlas;
  private final ReadyQueries ready = ReadyQueries.packed();
  private final Map<String, Maker> pages;
  private final Map<String, NodeMaker> nodes;
  private final ReadyQueryPage readyPage;
  private final QueryGate visitors = new QueryGate(PAGES_AT_ONCE, PATIENCE);
  private final KeptPages kept = new KeptPages();

  Routes(DatasetGraph dataset, CurrentAtlas atlas, QueryGate gate, ServerOptions options) {
    this.dataset = dataset;
    this.gate = gate;
    this.atlas = atlas;
    Answers answers = new Answers(options.timeout(), options.resultCap());
    NodePage node = new NodePage(answers);
    this.readyPage = new ReadyQueryPage(answers);
    this.pages =
        Map.of(
            SitePaths.HOME, new HomePage()::show,
            SitePaths.QUERY, visit -> new QueryPage(answers, ready).show(visit),
            SitePaths.SEARCH, SearchPage::show,
            SitePaths.EVENTS, visit -> kept(SitePaths.EVENTS, visit, () -> EventsPage.show(visit)),
            SitePaths.DISPUTES, new DisputesPage()::show,
            SitePaths.BETWEEN,
                visit -> kept(SitePaths.BETWEEN, visit, () -> BetweenPage.show(visit)),
            SitePaths.GRAPH, visit -> kept(SitePaths.GRAPH, visit, () -> GraphPage.show(visit)),
            SitePaths.NODE, visit -> node.show(visit, visit.parameter("iri").orElse("")));
    this.nodes =
        Map.of(
            "/entity/", (visit, iri) -> EntityPage.show(visit, iri, kept),
            "/event/", EventPage::show,
            "/document/", DocumentPage::show,
            "/quantity/", node::show,
            "/time/", node::show,
            "/run/", node::show,
            "/graph/", node::show);
  }

  /** A page that a few parameters make what it is; one with any long value is not kept. */
  private Page kept(String path, Visit visit, Supplier<Page> maker) {
    StringBuilder what = new StringBuilder(path);
    SELECTING.forEach(name -> what.append('\n').append(visit.parameter(name).orElse("")));
    return what.length() > LONGEST_KEPT ? maker.get() : kept.page(visit, what.toString(), maker);
  }

  /**
   * The page at a path; throws {@link PageFault} where there is none. While the graph is being read
   * for the first time, a page that says so stands for it.
   */
  Page page(String path, Speech speech, Parameters parameters) {
    Way way = way(path);
    return atlas.isThereWithin(START)
        ? reading(way.place(), speech, parameters, way.maker()::page)
        : atlas.waiting(speech);
  }

  /** The same for a visit within its transaction, which waits for no place. */
  Page page(String path, Visit visit) {
    return way(path).maker().page(visit);
  }

  private Way way(String path) {
    if (pages.containsKey(path)) {
      return new Way(QUERYING.contains(path) ? gate : visitors, pages.get(path));
    }
    if (SitePaths.ONTOLOGIES.contains(path)) {
      return new Way(visitors, OntologyPage::show);
    }
    if (path.startsWith(SitePaths.READY)) {
      ReadyQuery query =
          ready.named(path.substring(SitePaths.READY.length())).orElseThrow(PageFault::nothingHere);
      return new Way(gate, visit -> readyPage.show(visit, query));
    }
    NodeMaker maker =
        nodes.entrySet().stream()
            .filter(entry -> path.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(PageFault::nothingHere);
    return new Way(visitors, visit -> maker.page(visit, visit.atlas().base() + path.substring(1)));
  }

  /** What is being done to the dataset. */
  Work work() {
    return atlas.work();
  }

  /** What {@code work} makes of a visit, within a transaction and when there is a place for it. */
  <T> T reading(Speech speech, Parameters parameters, Function<Visit, T> work) {
    return reading(visitors, speech, parameters, work);
  }

  /** Queries that anybody may write have places of their own, so that they delay no pages. */
  private <T> T reading(
      QueryGate place, Speech speech, Parameters parameters, Function<Visit, T> work) {
    if (!place.enter()) {
      throw new PageFault(
          503,
          "Hay demasiadas consultas en curso. Vuelva a intentarlo en unos segundos.",
          "Too many queries are being answered. Try again in some seconds.");
    }
    try {
      return Txn.calculateRead(
          dataset,
          () -> work.apply(new Visit(dataset, atlas.get(), atlas.work(), speech, parameters)));
    } finally {
      place.leave();
    }
  }
}
