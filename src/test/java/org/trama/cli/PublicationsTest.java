package org.trama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.export.jsonld.JsonLdContext;
import org.trama.export.statement.DatasetDescription;
import org.trama.serve.ServerOptions;
import org.trama.serve.ThreeDocuments;
import org.trama.serve.TramaServer;

/** What the server gives to programs beside queries. */
class PublicationsTest {
  private static final Instant BUILT = Instant.parse("2024-11-05T10:20:30.5Z");

  private static TramaServer server;

  @BeforeAll
  static void start() {
    server =
        TramaServer.start(
            ThreeDocuments.dataset(),
            ServerOptions.standard().at("localhost", 0),
            WebServer.publications(() -> Optional.of(BUILT)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path)).header("Accept", accept).build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void describesTheDatasetAtTheWellKnownPath() {
    HttpResponse<String> turtle = get("/.well-known/void", "*/*");
    assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    Graph expected =
        ThreeDocuments.reading(
            ThreeDocuments.dataset(),
            dataset -> DatasetDescription.of(dataset, Optional.of(BUILT)));
    assertThat(
            RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().isIsomorphicWith(expected))
        .isTrue();
    assertThat(turtle.body()).contains("\"2024-11-05T10:20:30Z\"^^");
    String json = get("/.well-known/void", "application/ld+json").body();
    assertThat(RDFParser.fromString(json, Lang.JSONLD11).toGraph().isIsomorphicWith(expected))
        .isTrue();
  }

  @Test
  void publishesTheContextOfTheExports() {
    HttpResponse<String> context = get("/context.jsonld", "application/ld+json");
    assertThat(context.body()).isEqualTo(JsonLdContext.packed().text());
    assertThat(context.headers().firstValue("Content-Type"))
        .hasValue("application/ld+json;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontologia", "/ontology"})
  void showsTheOntologyToPeopleAndGivesItToPrograms(String path) {
    assertThat(get(path, "text/html").body()).contains("<h1>", "id=\"ArmsTransfer\"");
    HttpResponse<String> turtle = get(path, "text/turtle");
    assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    assertThat(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().size())
        .isGreaterThan(1000);
  }

  @Test
  void everyPageLeadsToTheReference() {
    assertThat(get("/", "text/html").body()).contains("<a href=\"/ontologia\">");
  }
}
