package org.trama.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a server. */
record Client(URI root) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Of a server whose pages are there. */
  static Client of(TramaServer server) {
    server.awaitPages();
    return new Client(server.uri());
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> query(String query) {
    return get("trama/sparql?query=" + encoded(query), "Accept", "text/csv");
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(request(path, "Content-Type", type).method(method, BodyPublishers.ofString(body)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
