package org.trama.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trama.serve.atlas.Vocab;

class PagesTest {
  private static final String HOSTILE =
      "</td><script>alert(1)</script>\" onload='x' \u0000\u202E<img src=x>&lt;";
  private static final Node VILLAIN = NodeFactory.createURI("http://example.org/e?a=\"b&c=<d>'");
  private static TramaServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    DatasetGraph dataset = ThreeDocuments.dataset();
    Txn.executeWrite(dataset, () -> addHostile(dataset));
    server = TramaServer.start(dataset, ServerOptions.standard().at("localhost", 0));
    client = Client.of(server);
  }

  private static void addHostile(DatasetGraph dataset) {
    Node graph = NodeFactory.createURI("http://example.org/graph");
    Node person = Vocab.term("Person");
    dataset.add(graph, VILLAIN, RDF.type.asNode(), person);
    dataset.add(graph, VILLAIN, RDFS.label.asNode(), NodeFactory.createLiteralLang(HOSTILE, "es"));
    Node kind = NodeFactory.createURI("http://example.org/Kind");
    dataset.add(graph, kind, RDFS.subClassOf.asNode(), Vocab.term("Entity"));
    dataset.add(graph, kind, RDFS.label.asNode(), NodeFactory.createLiteralLang(HOSTILE, "es"));
    dataset.add(graph, VILLAIN, RDF.type.asNode(), kind);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document page(String path) {
    HttpResponse<String> response = client.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    return Jsoup.parse(response.body(), server.uri().resolve(path).toString());
  }

  @Test
  void landingPageSaysWhatThereIsInSpanish() {
    Document page = page("");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("es");
    assertThat(page.selectFirst(".lead").text())
        .contains("De 3 documentos")
        .contains("18 sucesos")
        .contains("20 afirmaciones, de las que 1 niega")
        .contains("1 suceso en disputa");
    assertThat(page.select("section h2").eachText())
        .contains("En más sucesos", "Sucesos", "Entidades", "Últimas disputas");
    assertThat(page.select(".bars li").eachText()).contains("despliegue de tropas 2", "país 7");
    assertThat(page.text()).contains("Construido con Trama 1.0, léxico abc");
  }

  @Test
  void everyReadyMadeQuestionIsAnswered() {
    for (Element link : page("consulta").select("section a")) {
      Document answer = page(link.attr("href").substring(1));
      assertThat(answer.selectFirst("h1").text()).isEqualTo(link.text());
      if (link.text().contains("reproducen") || link.text().contains("a mano")) {
        continue; // the three documents hold neither reprints nor corrections
      }
      assertThat(answer.select("table tbody tr")).as(link.text()).isNotEmpty();
      assertThat(answer.select("thead th").eachText()).isEqualTo(answer.select("dt").eachText());
      assertThat(answer.select("pre").text()).contains("SELECT").doesNotContain("# Pregunta");
    }
  }

  @Test
  void everyLinkOfAnAnswerLeadsSomewhere() {
    Document answer = page("consultas/arms-transfers");
    assertThat(answer.select("main a")).hasSizeGreaterThan(3);
    for (Element link : answer.select("main a")) {
      assertThat(client.get(link.attr("href")).statusCode()).as(link.attr("href")).isEqualTo(200);
    }
    String csv = answer.select("a:contains(CSV)").attr("href");
    assertThat(client.get(csv).body()).startsWith("quien,a_quien,que").contains("Ucrania");
    String json = answer.select("a:contains(JSON)").attr("href");
    assertThat(client.get(json).body()).contains("\"bindings\"");
  }

  @Test
  void nodesGoByTheirNames() {
    Document answer = page("consultas/arms-transfers");
    assertThat(answer.select("td a").eachText())
        .contains(
            "entrega de armas: Corea del Norte → Rusia (contenedores de munición, municiones)");
    Document event = page("nodo?iri=https://w3id.org/trama/resource/event/transfer");
    assertThat(event.selectFirst("h1").text()).startsWith("entrega de armas");
    assertThat(event.select("td").eachText())
        .contains("agente", "Corea del Norte", "negado: " + event.selectFirst("h1").text());
    assertThat(event.select("td a[rel~=external]").eachText()).contains("rdf:type");
  }

  @Test
  void nodesOfVocabulariesAndOfDocumentsHavePagesToo() {
    Document term = page("nodo?iri=https://w3id.org/trama/ontology%23ArmsTransfer");
    assertThat(term.selectFirst("h1").text()).isEqualTo("entrega de armas");
    assertThat(term.select("td a[href=/event/transfer]")).hasSize(1);
    for (Element link : term.select("main a[href^=/]")) {
      assertThat(client.get(link.attr("href")).statusCode()).as(link.attr("href")).isEqualTo(200);
    }
    Document english = page("nodo?iri=https://w3id.org/trama/ontology%23ArmsTransfer&hl=en");
    assertThat(english.selectFirst("h1").text()).isEqualTo("arms transfer");
    assertThat(english.select("td a").eachText())
        .contains("takes the role")
        .anyMatch(text -> text.startsWith("arms transfer: Corea del Norte"));
  }

  @Test
  void numbersAndWhatStandsOverThemKeepToTheRight() {
    Document answer = page("consultas/most-active");
    assertThat(answer.select("th.number").eachText()).containsExactly("sucesos", "documentos");
    assertThat(answer.select("td.number")).hasSize(2 * answer.select("tbody tr").size());
  }

  @Test
  void readyQuestionsAreAskedAndExplainedInEnglish() {
    assertThat(page("consulta?hl=en").select("section h3").eachText())
        .contains("Who says and who denies")
        .doesNotContain("Actores");
    Document answer = page("consultas/most-active?hl=en");
    assertThat(answer.select("thead th").eachText())
        .containsExactly("actor", "events", "documents", "entity");
    assertThat(answer.select("dd").text()).contains("the node").doesNotContain("nodo");
  }

  @Test
  void aTypedQueryIsAnsweredAndKeptInTheForm() {
    String query = "SELECT ?x { VALUES ?x { \"uno\" \"</textarea><b>\" } }";
    Document page = page("consulta?query=" + Client.encoded(query));
    assertThat(page.selectFirst("textarea").wholeText().strip()).isEqualTo(query);
    assertThat(page.select("td").eachText()).containsExactly("uno", "</textarea><b>");
    assertThat(page("consulta").select("textarea").text()).contains("SELECT");
    assertThat(page("consulta?query=" + Client.encoded("ASK {}")).select("td").text())
        .isEqualTo("sí");
    assertThat(
            page("consulta?query="
                    + Client.encoded("DESCRIBE <https://w3id.org/trama/resource/entity/kursk>"))
                .text())
        .contains("Kursk");
  }

  @Test
  void aQueryWithAFaultIsShownWithTheFault() {
    HttpResponse<String> response = client.get("consulta?query=" + Client.encoded("SELECT <b>"));
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("[role=alert]").text()).contains("no es SPARQL");
    assertThat(page.select("textarea").text()).isEqualTo("SELECT <b>");
  }

  @Test
  void whatIsNotThereIsAPageToo() {
    for (String path :
        new String[] {"nada", "consultas/nada", "nodo?iri=http://example.org/none"}) {
      HttpResponse<String> response = client.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(response.body()).contains("lang=\"es\"").contains("role=\"alert\"");
    }
    assertThat(client.get("nodo").statusCode()).isEqualTo(400);
    assertThat(client.get("nodo?iri=%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @Test
  void hostileNamesStayText() {
    String all =
        Client.encoded(
            "SELECT ?s ?l { ?s <" + RDFS.label.getURI() + "> ?l FILTER CONTAINS(?l, \"script\") }");
    String node = Client.encoded(VILLAIN.getURI());
    for (String path : new String[] {"buscar?q=alert", "consulta?query=" + all}) {
      HttpResponse<String> response = client.get(path);
      Document page = Jsoup.parse(response.body());
      assertThat(page.select("script:not([src]), img, [onload]")).as(path).isEmpty();
      assertThat(page.text()).contains("</td><script>alert(1)</script>").contains("&lt;");
      assertThat(response.body()).doesNotContain("\u0000");
    }
    assertThat(client.get("nodo?iri=" + node).body())
        .doesNotContain("<script>")
        .doesNotContain("<d>");
    assertThat(client.get("<script>".replace("<", "%3C").replace(">", "%3E")).body())
        .doesNotContain("<script>");
  }

  @Test
  void pagesNeedNoScriptAndNothingFromElsewhere() {
    Document page = page("");
    assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("/estilo.css");
    assertThat(page.select("[src]").eachAttr("src")).containsExactly("/trama.js");
    HttpResponse<String> style = client.get("estilo.css");
    assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
    assertThat(style.body()).contains("prefers-color-scheme: dark").doesNotContain("http");
  }

  @Test
  void pagesCanBeUsedWithoutSeeingThem() {
    for (String path : new String[] {"", "consulta", "consultas/denials"}) {
      Document page = page(path);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("main#contenido, nav[aria-label], a.skip[href=#contenido]"))
          .hasSize(3);
      assertThat(page.title()).isNotBlank();
      page.select("textarea")
          .forEach(field -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
      page.select("thead th").forEach(cell -> assertThat(cell.attr("scope")).isEqualTo("col"));
    }
  }

  @Test
  void pagesTellBrowsersToTrustNothingElse() {
    String policy = client.get("").headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }
}
