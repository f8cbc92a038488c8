package org.trama.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Chromium without a window, driven through Debian's chromedriver by the few words of WebDriver
 * that tests need.
 */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process driver;
  private final String session;

  private Browser(Process driver, String session) {
    this.driver = driver;
    this.session = session;
  }

  /** A browser with a window of this size, that keeps its things in {@code profile}. */
  static Browser open(Path profile, int width, int height) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder("chromedriver", "--port=" + port)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    ObjectNode wanted = JSON.createObjectNode();
    ObjectNode chrome =
        wanted.putObject("capabilities").putObject("alwaysMatch").putObject("goog:chromeOptions");
    chrome
        .putArray("args")
        .add("--headless=new")
        .add("--no-sandbox")
        .add("--disable-gpu")
        .add("--disable-dev-shm-usage")
        .add("--disable-background-networking")
        .add("--disable-component-update")
        .add("--disable-sync")
        .add("--lang=es")
        .add("--user-data-dir=" + profile)
        .add("--window-size=" + width + "," + height);
    chrome.putObject("prefs").put("intl.accept_languages", "es");
    String root = "http://localhost:" + port + "/session";
    JsonNode answer = begin(root, wanted);
    Browser browser = new Browser(driver, root + "/" + answer.path("sessionId").asText());
    browser.resize(width, height);
    return browser;
  }

  private static JsonNode begin(String root, ObjectNode wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return send("POST", root, wanted);
      } catch (UncheckedIOException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        pause();
      }
    }
  }

  /** The width of the page itself, whatever the least width of a window is. */
  void resize(int width, int height) {
    ObjectNode command = JSON.createObjectNode().put("cmd", "Emulation.setDeviceMetricsOverride");
    command
        .putObject("params")
        .put("width", width)
        .put("height", height)
        .put("deviceScaleFactor", 1)
        .put("mobile", false);
    send("POST", session + "/goog/cdp/execute", command);
  }

  /** Whether pages may run scripts; those of tests run all the same. */
  void scripts(boolean allowed) {
    ObjectNode command = JSON.createObjectNode().put("cmd", "Emulation.setScriptExecutionDisabled");
    command.putObject("params").put("value", !allowed);
    send("POST", session + "/goog/cdp/execute", command);
  }

  /** Which colours pages are asked for, {@code light} or {@code dark}. */
  void prefer(String scheme) {
    ObjectNode command = JSON.createObjectNode().put("cmd", "Emulation.setEmulatedMedia");
    command
        .putObject("params")
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    send("POST", session + "/goog/cdp/execute", command);
  }

  /** Presses keys wherever the focus is. */
  void press(String keys) {
    ObjectNode body = JSON.createObjectNode();
    ObjectNode keyboard =
        body.putArray("actions").addObject().put("type", "key").put("id", "keyboard");
    ArrayNode actions = keyboard.putArray("actions");
    keys.chars()
        .mapToObj(Character::toString)
        .forEach(
            key -> {
              actions.addObject().put("type", "keyDown").put("value", key);
              actions.addObject().put("type", "keyUp").put("value", key);
            });
    send("POST", session + "/actions", body);
  }

  void go(URI address) {
    send("POST", session + "/url", JSON.createObjectNode().put("url", address.toString()));
  }

  void back() {
    send("POST", session + "/back", JSON.createObjectNode());
  }

  /** What a script returns. */
  JsonNode run(String script) {
    ObjectNode body = JSON.createObjectNode().put("script", script);
    body.putArray("args");
    return send("POST", session + "/execute/sync", body);
  }

  /** What a script hands to the function that is its last argument. */
  JsonNode await(String script) {
    ObjectNode body = JSON.createObjectNode().put("script", script);
    body.putArray("args");
    return send("POST", session + "/execute/async", body);
  }

  /** Text of the first element that a selector finds, once there is one. */
  String text(String selector) {
    until("document.querySelector(" + quoted(selector) + ") !== null");
    return run("return document.querySelector(" + quoted(selector) + ").innerText").asText();
  }

  /** Clicks the first element that a selector finds, once there is one. */
  void click(String selector) {
    send("POST", session + "/element/" + element(selector) + "/click", JSON.createObjectNode());
  }

  void type(String selector, String keys) {
    send(
        "POST",
        session + "/element/" + element(selector) + "/value",
        JSON.createObjectNode().put("text", keys));
  }

  private String element(String selector) {
    until("document.querySelector(" + quoted(selector) + ") !== null");
    ObjectNode wanted = JSON.createObjectNode().put("using", "css selector").put("value", selector);
    return send("POST", session + "/element", wanted).elements().next().asText();
  }

  /** Waits until an expression is true. */
  void until(String expression) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!run("return Boolean(" + expression + ")").asBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "never came true: "
                + expression
                + " at "
                + run("return location.href + document.body.innerText"));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String text) {
    return JSON.getNodeFactory().textNode(text).toString();
  }

  private static JsonNode send(String method, String address, JsonNode body) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE.multipliedBy(2));
      request.method(method, BodyPublishers.ofString(body.toString()));
      JsonNode value =
          JSON.readTree(HTTP.send(request.build(), BodyHandlers.ofString()).body()).path("value");
      if (value.hasNonNull("error")) {
        throw new AssertionError(value.path("message").asText());
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      send("DELETE", session, JSON.createObjectNode());
    } finally {
      driver.destroy();
    }
  }
}
