package org.trama.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trama.serve.visit.Work;

/** Walks the pages without scripts, as a text browser would. */
class ExplorerTest {
  private static final List<String> PAGES =
      List.of(
          "",
          "buscar?q=rusia",
          "entity/corea-del-norte",
          "event/transfer",
          "document/uno.txt",
          "disputas",
          "entre?a=corea-del-norte&b=rusia",
          "sucesos",
          "grafo?e=rusia",
          "consulta",
          "consultas/most-active");
  private static TramaServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    server =
        TramaServer.start(ThreeDocuments.dataset(), ServerOptions.standard().at("localhost", 0));
    client = Client.of(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document page(String path, String... headers) {
    HttpResponse<String> response = client.get(path, headers);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body(), server.uri().resolve(path).toString());
  }

  private static Document follow(Element link) {
    return page(link.attr("href").substring(1));
  }

  @Test
  void leadsFromASearchToTheWordsThatSayIt() {
    Document found = page("buscar?q=COREA+del+n");
    Document entity = follow(found.selectFirst(".found a"));
    assertThat(entity.selectFirst("h1").text()).isEqualTo("Corea del Norte");
    Document event = follow(entity.selectFirst("a:contains(municiones)"));
    assertThat(event.selectFirst("h1").text())
        .isEqualTo(
            "Entrega de armas: Corea del Norte → Rusia (contenedores de munición, municiones)");
    Element quote = event.selectFirst(".ledger .asserted blockquote a:contains(según Ucrania)");
    assertThat(quote.attr("href")).endsWith("#passage-transfer-0");
    Document text = follow(quote);
    assertThat(text.select("mark.here").text())
        .isEqualTo("Corea del Norte envió municiones a Rusia, según Ucrania");
    assertThat(text.select("#passage-transfer-0")).hasSize(1);
  }

  @Test
  void denialsStandBesideAssertions() {
    Document event = page("event/transfer");
    assertThat(event.select(".ledger > section")).hasSize(2);
    assertThat(event.select(".ledger > .asserted .who").eachText()).contains("Ucrania");
    Element denial = event.selectFirst(".ledger > .denied .claim");
    assertThat(denial.selectFirst(".who").text()).isEqualTo("Corea del Norte");
    assertThat(denial.text()).contains("«Corea del Norte lo niega»", "confianza 0,80", "«negar»");
    assertThat(event.selectFirst(".status").text()).isEqualTo("disputado");
    assertThat(event.select("dl.facts").text()).contains("Cuántos 7.000");
    assertThat(event.select(".ledger .asserted .told").text()).contains("7.000");
  }

  @Test
  void anEntitySaysWhatItDidAndWhatWasDoneToIt() {
    Document entity = page("entity/rusia");
    assertThat(entity.select("#hizo").text()).startsWith("Lo que hizo");
    assertThat(entity.select("#recibio").text()).startsWith("Lo que le hicieron");
    assertThat(entity.select("summary").eachText()).anyMatch(text -> text.startsWith("Ataque"));
    assertThat(entity.select("svg.neighbourhood a[href=/entity/ucrania]")).isNotEmpty();
    assertThat(entity.select("dl.facts").text())
        .contains("Comprende Kursk", "Sergei Shoigu, ministro");
    assertThat(page("entity/kim-jong-un").select(".documents a").eachText()).contains("uno.txt");
  }

  @Test
  void aDocumentMarksNamesAndSaysWhatWasMadeOfItsPassages() {
    Document text = page("document/uno.txt");
    Element name = text.selectFirst(".text a.mention");
    assertThat(name.text()).isEqualTo("Corea del Norte");
    assertThat(name.attr("title")).isEqualTo("Corea del Norte (país)");
    assertThat(text.select(".notes .denied").text()).contains("Corea del Norte niega");
    assertThat(text.select(".paragraph > p").text()).startsWith("Corea del Norte envió municiones");
    assertThat(text.select("#claim-transfer-1")).hasSize(1);
  }

  @Test
  void disputesShowBothSides() {
    Document disputes = page("disputas");
    Element card = disputes.selectFirst(".dispute");
    assertThat(card.selectFirst(".asserted").text()).contains("Ucrania");
    Element denied = card.selectFirst(".denied");
    assertThat(denied.text()).contains("Corea del Norte", "«Corea del Norte lo niega»");
    assertThat(follow(denied.selectFirst("a.quote")).select("mark.here").text())
        .isEqualTo("Corea del Norte lo niega");
    assertThat(disputes.select("#cifras + .dispute .bars li")).hasSizeGreaterThan(1);
  }

  @Test
  void twoCanBeComparedByNameOrKey() {
    Document between = page("entre?a=corea+del+norte&b=moscu");
    assertThat(between.selectFirst("h1").text()).isEqualTo("Corea del Norte y Rusia");
    assertThat(between.select(".events a").eachText())
        .anyMatch(text -> text.contains("municiones"));
    assertThat(page("entre?a=corea-del-norte&b=rusia").selectFirst("h1").text())
        .isEqualTo("Corea del Norte y Rusia");
    assertThat(page("sucesos?entidad=corea-del-norte&con=rusia").selectFirst("h1").text())
        .isEqualTo("Sucesos: Corea del Norte y Rusia");
    assertThat(page("entre?a=nadie-asi&b=rusia").select("[role=alert]")).hasSize(1);
    Document strangers = page("entre?a=kursk&b=jarkov");
    assertThat(strangers.select("main h2")).as("no empty parts").hasSize(2);
  }

  @Test
  void eventsCanBeFiltered() {
    assertThat(page("sucesos").select(".events li")).hasSize(18);
    assertThat(page("sucesos?estado=Disputed").select(".events li")).hasSize(1);
    assertThat(page("sucesos?tipo=Threat").select(".events li")).hasSize(1);
    assertThat(page("sucesos?desde=2024-09-13&hasta=2024-09-13").select(".events a").text())
        .contains("Reunión");
    assertThat(page("sucesos?desde=nunca").select(".events li")).hasSize(18);
    assertThat(page("sucesos?tipo=Fiesta&estado=Rara").select(".events li")).hasSize(18);
    List<String> kinds = page("sucesos").select("#filtro-tipo option").eachText();
    assertThat(kinds.subList(1, kinds.size())).isSorted();
  }

  @Test
  void entitiesOfAKindCanBeLookedThroughFromTheFrontPage() {
    Document persons = follow(page("").selectFirst(".bars a:contains(persona)"));
    assertThat(persons.selectFirst("h1").text()).isEqualTo("Entidades: persona");
    assertThat(persons.select(".found .kind").eachText()).isNotEmpty().containsOnly("persona");
    assertThat(follow(page("entity/rusia").selectFirst("a.kind")).select(".found a").eachText())
        .contains("Rusia", "Ucrania");
    assertThat(client.get("buscar?clase=Fiesta").statusCode()).isEqualTo(404);
  }

  @Test
  void theGraphCanBeWalkedAndTakenAway() {
    Document graph = page("grafo?e=rusia");
    assertThat(graph.select("svg.neighbourhood .node")).hasSizeGreaterThan(3);
    Document grown = follow(graph.selectFirst("td a:contains(+)"));
    assertThat(grown.select("svg.neighbourhood .centre")).hasSize(2);
    Document shrunk = follow(grown.selectFirst("#elegidos li:contains(Rusia) a:contains(×)"));
    assertThat(shrunk.select("#elegidos li")).hasSize(1);
    assertThat(shrunk.select("#elegidos").text()).doesNotContain("Rusia", "×");
    for (Element file : graph.select("#exportar a")) {
      HttpResponse<String> response = client.get(file.attr("href"));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
          .contains("attachment");
      assertThat(response.body()).contains("rusia");
    }
    assertThat(client.get("grafo?e=rusia&format=json").body()).contains("\"edges\"");
    assertThat(client.get("grafo?format=exe").statusCode()).isEqualTo(404);
  }

  @Test
  void everyNodeCanBeHadAsData() {
    for (String path :
        List.of("entity/rusia", "event/transfer", "document/uno.txt", "time/x", "run/1")) {
      HttpResponse<String> turtle = client.get(path, "Accept", "text/turtle");
      int expected = path.equals("time/x") ? 404 : 200;
      assertThat(turtle.statusCode()).as(path).isEqualTo(expected);
      assertThat(client.get(path, "Accept", "application/ld+json").statusCode())
          .isEqualTo(expected);
      assertThat(turtle.headers().allValues("Vary").toString()).contains("Accept");
    }
    HttpResponse<String> event =
        client.get("event/transfer", "Accept", "text/turtle;q=0.9,text/html;q=0.2");
    assertThat(event.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    assertThat(event.body()).contains("trama:Denied").contains("Corea del Norte lo niega");
    assertThat(client.get("event/transfer", "Accept", "text/html,*/*").body())
        .startsWith("<!DOCTYPE html>");
    Document page = page("entity/rusia");
    for (Element other : page.select("link[rel=alternate]")) {
      HttpResponse<String> data = client.get(other.attr("href"));
      assertThat(data.headers().firstValue("Content-Type").orElse(""))
          .startsWith(other.attr("type"));
      assertThat(data.body()).contains("Moscú");
    }
  }

  @Test
  void speaksEnglishToThoseWhoAskForIt() {
    Document english = page("event/transfer", "Accept-Language", "en-US,en;q=0.9,es;q=0.5");
    assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(english.text())
        .contains("Who says so and who denies it", "Deny 1", "confidence 0.80");
    assertThat(page("", "Accept-Language", "fr,de;q=0.5").selectFirst("html").attr("lang"))
        .isEqualTo("es");
    assertThat(page("", "Accept-Language", ";;;").selectFirst("html").attr("lang")).isEqualTo("es");
  }

  @Test
  void speaksTheLanguageThatTheAddressNamesUntilAnotherIsNamed() {
    HttpResponse<String> english = client.get("sucesos?tipo=Attack&hl=en");
    Document page = Jsoup.parse(english.body());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("a.language").attr("href")).isEqualTo("/sucesos?tipo=Attack&hl=es");
    assertThat(page.select("a.language").text()).isEqualTo("Español");
    String cookie = english.headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie).startsWith("trama-hl=en;").contains("SameSite=Lax", "HttpOnly");
    String kept = cookie.substring(0, cookie.indexOf(';'));
    assertThat(page("", "Cookie", kept).selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page("?hl=es", "Cookie", kept).selectFirst("html").attr("lang")).isEqualTo("es");
    assertThat(page("?hl=xx", "Accept-Language", "en").selectFirst("html").attr("lang"))
        .isEqualTo("en");
    assertThat(english.headers().firstValue("Vary").orElse("")).contains("Cookie");
    assertThat(client.get("").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void everyPageSpeaksBothLanguages() {
    for (String path : PAGES) {
      Document spanish = page(path);
      Document english = follow(spanish.selectFirst("a.language"));
      assertThat(english.selectFirst("html").attr("lang")).as(path).isEqualTo("en");
      assertThat(english.selectFirst("main").text())
          .as(path)
          .doesNotContain("Sucesos", "Buscar", "Nadie.", "Cifras del");
    }
  }

  @Test
  void saysWhatIsWrongInTheLanguageOfTheVisitor() {
    for (String[] wrong :
        new String[][] {
          {"nada", "404", "There is nothing here"},
          {"entity/nadie", "404", "The graph knows nothing of"},
          {"event/nada", "404", "The graph knows nothing of"},
          {"nodo?iri=x", "400", "The whole IRI of the node is missing"},
          {"nodo?iri=http://%3C%3E", "400", "This is no IRI"},
          {"consulta?query=SELECT", "400", "The query is not SPARQL 1.1"},
          {"sucesos?desde=ayer", "200", "“ayer” is no day"},
          {"sucesos?tipo=Fiesta", "200", "There is no “Fiesta”"},
          {"sucesos?p=99999", "200", "18 events."},
          {"grafo?e=nadie", "200", "Not in the graph: nadie."},
          {"grafo?otro=zzzz", "200", "Not in the graph: zzzz."},
          {"entre?a=nadie-asi&b=rusia", "200", "There is nobody by that name"},
          {"entre?a=rusia&b=rusia", "200", "one and the same entity"},
          {"disputas?p=99999", "200", "Disputes"}
        }) {
      HttpResponse<String> response = client.get(wrong[0], "Accept-Language", "en");
      assertThat(Integer.toString(response.statusCode())).as(wrong[0]).isEqualTo(wrong[1]);
      assertThat(Jsoup.parse(response.body()).text()).as(wrong[0]).contains(wrong[2]);
    }
  }

  @Test
  void suggestsNamesWhateverTheAccents() {
    assertThat(client.get("buscar?format=json&q=jarkov").body()).contains("\"label\":\"Járkov\"");
    assertThat(client.get("buscar?format=json&q=SHOYGU").body()).contains("Sergei Shoigu");
    assertThat(client.get("buscar?format=json&q=").body()).isEqualTo("[]");
    assertThat(page("buscar?q=zzz").select("main p").text()).contains("No hay nadie");
  }

  @Test
  void showsTheGraphAnewWhenToldTo() {
    server.tell(new Work("Leyendo documentos: 1 / 2", "Reading documents: 1 / 2"));
    assertThat(page("").select("#progreso").text()).isEqualTo("Leyendo documentos: 1 / 2");
    assertThat(client.get("progreso", "Accept-Language", "en").body())
        .isEqualTo("Reading documents: 1 / 2");
    server.tell(Work.NONE);
    server.refresh();
    assertThat(client.get("progreso").body()).isEmpty();
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    java.util.Set<String> seen = new java.util.LinkedHashSet<>(List.of("/"));
    java.util.Deque<String> next = new java.util.ArrayDeque<>(seen);
    while (!next.isEmpty() && seen.size() < 400) {
      String path = next.pop();
      HttpResponse<String> response = client.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      Jsoup.parse(response.body()).select("a[href^=/]").eachAttr("href").stream()
          .map(link -> link.replaceFirst("#.*", ""))
          .filter(seen::add)
          .forEach(next::add);
    }
    assertThat(seen).hasSizeGreaterThan(100);
  }
}
