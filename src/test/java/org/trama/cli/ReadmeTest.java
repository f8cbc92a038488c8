package org.trama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.Readme;
import org.trama.serve.ServerOptions;
import org.trama.serve.TramaServer;
import org.trama.store.GraphStore;

/**
 * Executes README.md: every command line of its {@code sh} blocks, over the five documents of
 * {@code corpus/}, with store and files in a folder of the test's own. Only {@code mvn verify} is
 * not executed: it is what executes this.
 */
class ReadmeTest {
  @TempDir Path folder;
  private final List<URI> served = new ArrayList<>();

  private List<String> redirected(List<String> words) {
    List<String> own = new ArrayList<>(words.subList(1, words.size()));
    int output = own.indexOf("-o");
    if (output >= 0) {
      own.set(output + 1, folder.resolve(own.get(output + 1)).toString());
    }
    if (!own.contains("--help")) {
      own.addAll(List.of("--store", folder.resolve(".trama").toString()));
    }
    if (List.of("run", "serve").contains(own.get(0))) {
      own.addAll(List.of("--port", "0"));
    }
    return own;
  }

  /** Serves for as long as it takes to see that it does. */
  private void serve(GraphStore store, String host, int port, Console console) {
    try (TramaServer server =
        TramaServer.start(store.dataset(), ServerOptions.standard().at(host, port))) {
      assertThat(get(server.uri())).contains("Trama");
      assertThat(get(URI.create(server.sparql() + "?query=ASK%7B?s%20?p%20?o%7D")))
          .contains("true");
      served.add(server.uri());
    }
  }

  private static String get(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<List<String>> commands() {
    return Readme.blocks("sh").stream().flatMap(block -> ShellBlock.commands(block).stream());
  }

  @Test
  void everyCommandDoesWhatTheReadmeSays() {
    Program program = new Program(this::serve);
    StringBuilder answers = new StringBuilder();
    for (List<String> command : commands().filter(words -> !words.get(0).equals("mvn")).toList()) {
      assertThat(command.get(0)).isEqualTo("./trama");
      Program.Outcome outcome = program.run(redirected(command).toArray(String[]::new));
      assertThat(outcome.status()).as("%s%n%s", command, outcome.err()).isZero();
      answers.append(outcome.out());
    }

    assertThat(folder.resolve("graph.ttl")).isNotEmptyFile();
    assertThat(served).hasSize(2);
    assertThat(squeezed(answers.toString()))
        .contains(Readme.blocks("text").get(0).lines().map(ReadmeTest::squeezed).toList());
  }

  private static String squeezed(String line) {
    return line.replaceAll("(?m)^[-=]+$\\R?", "").replaceAll("[ \\t]+", " ");
  }

  @Test
  void theTwoCommandsAreTheOnesPromised() {
    assertThat(commands().limit(2))
        .containsExactly(List.of("./trama", "run", "corpus"), List.of("mvn", "verify"));
  }

  @Test
  void isShortEnoughToBeRead() {
    assertThat(Readme.text().lines()).hasSizeLessThanOrEqualTo(135);
  }
}
