package org.trama.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whatever a document, or those who made the ontology, could write: none of it becomes markup. */
class HostileTextTest {
  private static final String HOSTILE =
      "\"'></textarea></title></svg><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\u202E";

  private static final List<String> PARAMETERS =
      List.of(
          "?hl=*",
          "?*",
          "buscar?q=*",
          "buscar?clase=*",
          "buscar?format=json&q=*",
          "sucesos?tipo=*&estado=*&desde=*&hasta=*&fuente=*&entidad=*&con=*&p=*",
          "disputas?p=*",
          "entre?a=*&b=*",
          "grafo?e=*&otro=*&tipo=*&fuente=*",
          "grafo?e=rusia&fuente=*&format=svg",
          "grafo?format=*",
          "consulta?query=*",
          "consultas/*",
          "nodo?iri=*",
          "nodo?iri=*&format=ttl",
          "entity/*",
          "event/*",
          "document/*",
          "document/uno.txt?pasaje=*",
          "entity/rusia?format=*",
          "nada/*");

  @Test
  void noFieldOfTheGraphBecomesMarkupOnAnyPage() {
    try (TramaServer server =
        TramaServer.start(poisoned(), ServerOptions.standard().at("localhost", 0))) {
      Client client = Client.of(server);
      Set<String> seen =
          new LinkedHashSet<>(
              List.of(
                  "/",
                  "/buscar?q=alert",
                  "/grafo?e=rusia",
                  "/entity/rusia",
                  "/event/transfer",
                  "/document/uno.txt",
                  "/disputas",
                  "/entre?a=corea-del-norte&b=rusia",
                  "/sucesos?entidad=rusia",
                  "/consulta",
                  "/consultas/denials",
                  "/consultas/documents",
                  "/grafo?e=rusia&format=svg"));
      Deque<String> next = new ArrayDeque<>(seen);
      while (!next.isEmpty() && seen.size() < 250) {
        String path = next.pop();
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).as(path).isLessThan(500);
        assertKeepsToItself(path, response);
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          continue; // data: browsers are told to take it for nothing else
        }
        assertThat(response.body()).as(path).doesNotContain("<script>", "<img");
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("[onerror], [onload], [style], script:not([src])"))
            .as(path)
            .isEmpty();
        page.select("a[href^=/]").eachAttr("href").stream()
            .map(link -> link.replaceFirst("#.*", ""))
            .filter(seen::add)
            .forEach(next::add);
      }
      assertThat(seen).hasSizeGreaterThan(50);
      assertThat(client.get("document/uno.txt").body()).contains("&lt;script&gt;");
    }
  }

  @Test
  void noParameterOfAnyPageBecomesMarkup() {
    try (TramaServer server =
        TramaServer.start(ThreeDocuments.dataset(), ServerOptions.standard().at("localhost", 0))) {
      Client client = Client.of(server);
      String hostile = Client.encoded(HOSTILE);
      for (String path : PARAMETERS) {
        HttpResponse<String> response = client.get(path.replace("*", hostile));
        assertThat(response.statusCode()).as(path).isLessThan(500);
        assertThat(response.body()).as(path).doesNotContain("<script>", "<img");
        assertKeepsToItself(path, response);
      }
    }
  }

  /** Whatever is asked for, the answer lets a browser run and fetch nothing but what is served. */
  private static void assertKeepsToItself(String path, HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .as(path)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      Document page = Jsoup.parse(response.body());
      assertThat(page.select("[src]").eachAttr("src")).as(path).allMatch(HostileTextTest::isOurs);
      assertThat(page.select("link").eachAttr("href")).as(path).allMatch(HostileTextTest::isOurs);
      assertThat(page.select("form").eachAttr("action")).as(path).allMatch(HostileTextTest::isOurs);
      assertThat(page.select("a").eachAttr("href")).as(path).noneMatch(HostileTextTest::isCode);
    }
  }

  private static boolean isOurs(String address) {
    return address.startsWith("/") && !address.startsWith("//");
  }

  private static boolean isCode(String address) {
    return address.strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
  }

  private static DatasetGraph poisoned() {
    DatasetGraph clean = ThreeDocuments.dataset();
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(clean, () -> clean.find().forEachRemaining(quads::add));
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        dataset,
        () ->
            quads.forEach(
                quad ->
                    dataset.add(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        poison(quad.getObject()))));
    return dataset;
  }

  private static Node poison(Node node) {
    if (!node.isLiteral()) {
      return node;
    }
    String text = node.getLiteralLexicalForm() + HOSTILE;
    if (!node.getLiteralLanguage().isEmpty()) {
      return NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
    }
    return node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? NodeFactory.createLiteralString(text)
        : node;
  }
}
