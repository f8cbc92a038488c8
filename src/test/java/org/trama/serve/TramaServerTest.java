package org.trama.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TramaServerTest {
  private static final String PREFIX = "PREFIX trama: <https://w3id.org/trama/ontology#> ";
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (?c != ?f && ?f != ?i) }";
  private static final DatasetGraph DATASET = ThreeDocuments.dataset();
  private static TramaServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    server = TramaServer.start(DATASET, options());
    client = Client.of(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static ServerOptions options() {
    return ServerOptions.standard().at("localhost", 0);
  }

  @Test
  void answersAQueryByGet() {
    HttpResponse<String> response =
        client.query(PREFIX + "SELECT (COUNT(*) AS ?n) { ?d a trama:Document }");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualToIgnoringWhitespace("n 3");
    assertThat(response.headers().firstValue("Trama-Result-Truncated")).hasValue("false");
  }

  @Test
  void answersAQueryByPostOfAForm() {
    HttpResponse<String> response =
        client.send(
            "POST",
            "trama/sparql",
            "application/x-www-form-urlencoded",
            "format=csv&query=" + Client.encoded("SELECT (1 AS ?n) {}"));
    assertThat(response.body()).isEqualToIgnoringWhitespace("n 1");
  }

  @Test
  void answersAQueryByPostOfTheQueryItself() {
    HttpResponse<String> response =
        client.send("POST", "trama/sparql", "application/sparql-query", "ASK { ?s ?p ?o }");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("true");
  }

  @Test
  void takesTheUnionOfTheDocumentsForTheDefaultGraphAndKeepsThemApartByName() {
    String documents = "?claim trama:about ?event ; trama:inDocument ?d";
    assertThat(client.query(PREFIX + "SELECT DISTINCT ?d { " + documents + " }").body().lines())
        .hasSize(4);
    assertThat(
            client
                .query(PREFIX + "SELECT DISTINCT ?g { GRAPH ?g { " + documents + " } }")
                .body()
                .lines())
        .hasSize(4);
  }

  @Test
  void givesOneGraphAndTheUnionOfAll() {
    String name = Client.encoded("https://w3id.org/trama/resource/document/uno.txt");
    HttpResponse<String> one = client.get("trama/data?graph=" + name, "Accept", "text/turtle");
    HttpResponse<String> all = client.get("trama/data?default", "Accept", "application/n-triples");
    assertThat(one.body()).contains("Corea del Norte lo niega").doesNotContain("Pekín");
    assertThat(all.body()).contains("uno.txt").contains("tres.txt");
    assertThat(client.get("trama/data?graph=http://example.org/none").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesUpdatesInEveryForm() {
    String insert = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    String form = "application/x-www-form-urlencoded";
    List<HttpResponse<String>> responses =
        List.of(
            client.send("POST", "trama/sparql", "application/sparql-update", insert),
            client.send("POST", "trama/sparql", form, "update=" + Client.encoded(insert)),
            client.send("POST", "trama/update", form, "update=" + Client.encoded(insert)),
            client.send("POST", "trama", form, "update=" + Client.encoded(insert)),
            client.send("PUT", "trama/data?default", "text/turtle", "<urn:a> <urn:b> <urn:c> ."),
            client.send("POST", "trama/data?default", "text/turtle", "<urn:a> <urn:b> <urn:c> ."),
            client.send("DELETE", "trama/data?default", "text/plain", ""),
            client.send("PATCH", "trama/data", "application/rdf-patch", ""));
    assertThat(responses).extracting(HttpResponse::statusCode).containsOnly(405);
    assertThat(responses).allSatisfy(r -> assertThat(r.body()).contains("This server"));
    assertThat(client.query("SELECT * { <urn:a> ?p ?o }").body().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }"
      })
  void refusesToCallOtherServers(String query) {
    HttpResponse<String> response = client.query(query);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("SERVICE");
    assertThat(client.get("consulta?query=" + Client.encoded(query)).statusCode()).isEqualTo(422);
  }

  @Test
  void doesNotFetchGraphsThatAQueryNames() {
    String query = "SELECT * FROM <http://localhost:1/data.ttl> { ?s ?p ?o }";
    assertThat(client.query(query).body().lines()).hasSize(1);
  }

  @Test
  void saysWhereAQueryIsWrong() {
    HttpResponse<String> response = client.query("SELECT * { ?s ?p }");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("line 1");
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(client.query("LOAD <file:///etc/passwd>").statusCode()).isEqualTo(400);
    assertThat(client.query(" ").statusCode()).isEqualTo(400);
    assertThat(client.get("trama/sparql").statusCode()).isEqualTo(400);
  }

  @Test
  void givesUpAQueryThatTakesTooLong() {
    try (TramaServer hasty =
        TramaServer.start(DATASET, options().limitedTo(Duration.ofMillis(300), 100))) {
      HttpResponse<String> response = Client.of(hasty).query(SLOW);
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).containsIgnoringCase("timed out");
      HttpResponse<String> longer =
          Client.of(hasty).get("trama/sparql?timeout=60&query=" + Client.encoded(SLOW));
      assertThat(longer.statusCode()).isEqualTo(503);
      HttpResponse<String> page = Client.of(hasty).get("consulta?query=" + Client.encoded(SLOW));
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("se abandonó");
    }
  }

  @Test
  void capsResultsAndSaysSo() {
    try (TramaServer small =
        TramaServer.start(DATASET, options().limitedTo(Duration.ofSeconds(30), 5))) {
      HttpResponse<String> capped = Client.of(small).query("SELECT * { ?s ?p ?o } LIMIT 50");
      assertThat(capped.body().lines()).hasSize(6);
      assertThat(capped.headers().firstValue("Trama-Result-Limit")).hasValue("5");
      assertThat(capped.headers().firstValue("Trama-Result-Truncated")).hasValue("true");
      HttpResponse<String> whole = Client.of(small).query("SELECT * { ?s ?p ?o } LIMIT 5");
      assertThat(whole.headers().firstValue("Trama-Result-Truncated")).hasValue("false");
      assertThat(
              Client.of(small)
                  .get("consulta?query=" + Client.encoded("SELECT * { ?s ?p ?o }"))
                  .body())
          .contains("5 resultados, y hay más");
      HttpResponse<String> graph = Client.of(small).query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
      assertThat(graph.headers().firstValue("Trama-Result-Limit")).hasValue("5");
    }
  }

  @Test
  void answersQuicklyWhileSlowQueriesHoldTheirPlaces() {
    try (TramaServer busy =
        TramaServer.start(DATASET, options().limitedTo(Duration.ofMillis(500), 100).answering(2))) {
      Client asking = Client.of(busy);
      List<CompletableFuture<Integer>> slow =
          IntStream.range(0, 6)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> asking.query(SLOW).statusCode()))
              .toList();
      assertThat(asking.get("estilo.css").statusCode()).isEqualTo(200);
      assertThat(slow).allSatisfy(status -> assertThat(status.join()).isEqualTo(503));
    }
  }

  @Test
  void answersToNoNameButThoseOfThisMachine() throws IOException {
    assertThat(statusFor("Host: attacker.example")).contains(" 421 ");
    assertThat(statusFor("Host: localhost.attacker.example:" + server.uri().getPort()))
        .contains(" 421 ");
    assertThat(statusFor("Host: localhost:" + server.uri().getPort())).contains(" 200 ");
    assertThat(statusFor("Host: 127.0.0.1")).contains(" 200 ");
    assertThat(statusFor("Host: [::1]:3030")).contains(" 200 ");
  }

  private static String statusFor(String host) throws IOException {
    try (Socket socket = new Socket("localhost", server.uri().getPort())) {
      String request =
          "GET /trama/sparql?query=ASK%7B%7D HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void opensNothingToOtherSites() {
    HttpResponse<String> response =
        client.get("trama/sparql?query=ASK%7B%7D", "Origin", "https://attacker.example");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
  }

  @Test
  void hasNoAdministration() {
    assertThat(client.get("$/datasets").statusCode()).isEqualTo(404);
    assertThat(client.get("$/stats").statusCode()).isEqualTo(404);
    assertThat(client.get("$/server").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesRequestsOfAnUnreasonableSize() {
    String query = "SELECT * { ?s ?p \"" + "x".repeat(2 << 20) + "\" }";
    HttpResponse<String> response =
        client.send("POST", "trama/sparql", "application/sparql-query", query);
    assertThat(response.statusCode()).isBetween(400, 499);
  }

  @Test
  void saysThatAnAddressIsTaken() {
    ServerOptions taken = ServerOptions.standard().at("localhost", server.uri().getPort());
    assertThatThrownBy(() -> TramaServer.start(DATASET, taken))
        .isInstanceOf(ServeException.class)
        .hasMessageContaining("cannot listen at localhost:" + server.uri().getPort())
        .hasMessageContaining("--port");
    assertThatThrownBy(
            () ->
                TramaServer.start(DATASET, ServerOptions.standard().at("no-such-host.invalid", 0)))
        .isInstanceOf(ServeException.class)
        .hasMessageContaining("no host");
    assertThatThrownBy(() -> options().at("localhost", 70_000)).hasMessageContaining("65535");
  }
}
