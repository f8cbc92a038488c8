package org.trama.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.trama.serve.atlas.Atlas;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.entity.EntityPage;
import org.trama.serve.html.Page;
import org.trama.serve.http.SitePaths;
import org.trama.serve.sparql.QueryGate;
import org.trama.serve.visit.CurrentAtlas;
import org.trama.serve.visit.KeptPages;
import org.trama.serve.visit.Visit;
import org.trama.serve.visit.Work;
import org.trama.serve.words.Speech;

class StartTest {
  /** A store whose documents take their time. */
  private static final class Slow extends DatasetGraphWrapper {
    private final CountDownLatch wait;

    Slow(DatasetGraph dataset, CountDownLatch wait) {
      super(dataset);
      this.wait = wait;
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
      if (property.equals(Vocab.term("about"))) {
        try {
          wait.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return super.find(graph, subject, property, object);
    }
  }

  @Test
  void saysWhileTheGraphIsReadThatItIsAndGivesThePageThen() {
    CountDownLatch wait = new CountDownLatch(1);
    try (TramaServer server =
        TramaServer.start(
            new Slow(ThreeDocuments.dataset(), wait),
            ServerOptions.standard().at("localhost", 0))) {
      Client client = new Client(server.uri());
      HttpResponse<String> early = client.get("entity/rusia?hl=en");
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(early.headers().firstValue("Refresh")).hasValue("2");
      assertThat(early.headers().firstValue("Retry-After")).hasValue("2");
      Document page = Jsoup.parse(early.body());
      assertThat(page.selectFirst("h1").text()).contains("the graph is being read");
      assertThat(page.selectFirst("main").text()).contains("4 of 7: the claims");
      assertThat(page.selectFirst("progress").attr("value")).isEqualTo("3");
      assertThat(client.get("estilo.css").statusCode()).isEqualTo(200);
      assertThat(client.get("nada").statusCode()).isEqualTo(404);
      wait.countDown();
      HttpResponse<String> turtle = client.get("entity/rusia", "Accept", "text/turtle");
      assertThat(turtle.body()).contains("Rusia");
      HttpResponse<String> late = client.get("entity/rusia");
      assertThat(late.statusCode()).isEqualTo(200);
      assertThat(late.headers().firstValue("Refresh")).isEmpty();
    } finally {
      wait.countDown();
    }
  }

  @Test
  void showsTheGraphThoughItsRehearsalFails() {
    CurrentAtlas atlas = new CurrentAtlas(ThreeDocuments.dataset());
    atlas.begin(
        any -> {
          throw new IllegalStateException("a page that cannot be made");
        });
    assertThat(atlas.get().documents()).hasSize(3);
    atlas.close();
  }

  @Test
  void rehearsesEveryAtlasBeforeItIsSeen() {
    AtomicInteger rehearsed = new AtomicInteger();
    CurrentAtlas atlas = new CurrentAtlas(ThreeDocuments.dataset());
    atlas.begin(any -> rehearsed.incrementAndGet());
    atlas.get();
    assertThat(rehearsed).hasValue(1);
    atlas.refresh();
    assertThat(rehearsed).hasValue(2);
    atlas.close();
  }

  @Test
  void keepsThePagesOfOneAtlasWhileThoseOfTheNextAreMade() {
    DatasetGraph dataset = ThreeDocuments.dataset();
    KeptPages kept = new KeptPages();
    Visit before = visit(dataset);
    Visit after = visit(dataset);
    Page old = kept.page(before, "x", () -> Page.of("old"));
    Page fresh = kept.page(after, "x", () -> Page.of("fresh"));
    assertThat(kept.page(before, "x", () -> Page.of("made again"))).isSameAs(old);
    assertThat(kept.page(after, "x", () -> Page.of("made again"))).isSameAs(fresh);
  }

  private static Visit visit(DatasetGraph dataset) {
    Atlas atlas = Txn.calculateRead(dataset, () -> Atlas.of(dataset));
    return new Visit(dataset, atlas, Work.NONE, Speech.ES, name -> Optional.empty());
  }

  /** Counts what pages ask it. */
  private static final class Counted extends DatasetGraphWrapper {
    private final AtomicInteger asked = new AtomicInteger();

    Counted(DatasetGraph dataset) {
      super(dataset);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
      asked.incrementAndGet();
      return super.find(graph, subject, property, object);
    }
  }

  @Test
  void theLongestPagesAreMadeBeforeAnybodyAsks() {
    Counted dataset = new Counted(ThreeDocuments.dataset());
    String base = "https://w3id.org/trama/resource/";
    Node graph = NodeFactory.createURI(base + "document/uno.txt");
    Node busy = NodeFactory.createURI(base + "entity/rusia");
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < EntityPage.MANY; i++) {
            Node event = NodeFactory.createURI(base + "event/visit-" + i);
            dataset.add(graph, event, RDF.type.asNode(), Vocab.term("Event"));
            dataset.add(graph, event, Vocab.term("agent"), busy);
          }
        });
    Visit visit = visit(dataset);
    Routes routes =
        new Routes(dataset, new CurrentAtlas(dataset), new QueryGate(1), ServerOptions.standard());
    new Rehearsal(dataset, routes).of(visit.atlas());
    int asked = dataset.asked.get();
    assertThat(routes.page("/entity/rusia", visit).title()).isEqualTo("Rusia");
    assertThat(dataset.asked).hasValue(asked);
    Visit around =
        new Visit(
            dataset,
            visit.atlas(),
            Work.NONE,
            Speech.EN,
            name -> Optional.of("rusia").filter(key -> name.equals("e")));
    Page first = routes.page(SitePaths.GRAPH, around);
    assertThat(first.content().markup()).contains("Rusia");
    assertThat(routes.page(SitePaths.GRAPH, around)).isSameAs(first);
    Txn.executeRead(dataset, () -> routes.page("/entity/ucrania", visit));
    assertThat(dataset.asked).as("another page").hasValueGreaterThan(asked);
  }
}
