package org.trama.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.interop.Tool;

/** Walks the pages in a real browser. */
class BrowserTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  @TempDir static Path profile;
  private static TramaServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Tool.command("chromium", "chromium").require();
    Tool.command("chromedriver", "chromium-driver").require();
    server =
        TramaServer.start(ThreeDocuments.dataset(), ServerOptions.standard().at("localhost", 0));
    server.awaitPages();
    browser = Browser.open(profile, 1280, 900);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void widen() {
    browser.resize(1280, 900);
  }

  private static void go(String path) {
    browser.go(server.uri().resolve(path));
  }

  @Test
  void walksFromASuggestionToTheQuotedWordsAndBack() {
    go("");
    browser.type("#buscar", "SHOYGU");
    assertThat(browser.text("#buscar-sugerencias li"))
        .contains("Sergei Shoigu")
        .contains("persona");
    browser.type("#buscar", "\uE015\uE007");
    browser.until("location.pathname === '/entity/sergei-shoigu'");
    browser.click("ul.events a[href='/event/meeting']");
    assertThat(browser.text("h1")).isEqualTo("Reunión: Kim Jong Un, Sergei Shoigu");
    browser.click("blockquote a");
    browser.until("location.hash === '#passage-meeting-0'");
    assertThat(browser.text("mark.here")).isNotBlank();
    assertThat(
            browser
                .run(
                    "return [...document.querySelectorAll('mark.here')].map(m => m.innerText).join('')")
                .asText())
        .isEqualTo("Sergei Shoigu se reunió el 13 de septiembre en Pyongyang con Kim Jong Un");
    browser.back();
    assertThat(browser.text("h1")).isEqualTo("Reunión: Kim Jong Un, Sergei Shoigu");
  }

  @Test
  void showsADisputeSideBySideAndOneBelowTheOtherOnAPhone() {
    go("event/transfer");
    String tops =
        "const [a, d] = ['.asserted', '.denied'].map(s => document.querySelector('.ledger > ' + s).getBoundingClientRect());";
    assertThat(browser.run(tops + "return a.top === d.top && a.right <= d.left").asBoolean())
        .isTrue();
    browser.resize(360, 740);
    assertThat(browser.run(tops + "return a.bottom <= d.top").asBoolean()).isTrue();
  }

  @Test
  void tellsOfAPassageWhenItIsFocusedOrPointedAt() {
    go("document/uno.txt");
    browser.run("document.querySelector('mark[tabindex]').focus(); return 1");
    browser.until("document.querySelector('.note.lit') !== null");
    assertThat(browser.run("return document.querySelector('.note.lit').dataset.passage").asText())
        .isEqualTo(
            browser
                .run(
                    "return document.querySelector('mark[tabindex]').dataset.passages.split(' ')[0]")
                .asText());
    browser.run("document.activeElement.blur(); return 1");
    browser.until("document.querySelector('.lit') === null");
    browser.run(
        "document.querySelector('.note').dispatchEvent(new PointerEvent('pointerenter')); return 1");
    browser.until("document.querySelector('mark.lit') !== null");
  }

  @Test
  void keepsTheLanguageThatWasChosen() {
    go("disputas");
    browser.click("header a.language");
    browser.until("document.documentElement.lang === 'en'");
    browser.click("header a[href='/sucesos']");
    browser.until("location.pathname === '/sucesos' && document.documentElement.lang === 'en'");
    browser.click("header a.language");
    browser.until("document.documentElement.lang === 'es'");
  }

  @Test
  void theGraphComesAliveAndCanBeTakenAsAPicture() {
    go("grafo?e=rusia");
    browser.until("document.querySelector('#lienzo.alive canvas') !== null");
    assertThat(browser.text("#exportar button")).isEqualTo("Imagen PNG");
    assertThat(browser.run("return document.querySelectorAll('style').length").asInt()).isZero();
    browser.run(
        "HTMLAnchorElement.prototype.click = function () { window.saved = this.download + ' ' + this.href; }; return 1");
    browser.click("#exportar button");
    assertThat(browser.run("return window.saved").asText())
        .startsWith("trama.png data:image/png;base64,iVBORw0KGgo")
        .hasSizeGreaterThan(2000);
  }

  @Test
  void theGraphGrowsFromAPointAndAllAroundItGrowsToo() {
    String view = "document.getElementById('lienzo')._cyreg.cy";
    go("grafo?e=rusia");
    browser.until("document.querySelector('#lienzo.alive canvas') !== null");
    int before = browser.run("return " + view + ".nodes().length").asInt();
    browser.run("return " + view + ".getElementById('ucrania').emit('tap') && 1");
    assertThat(browser.text("#elegido")).isEqualTo("Ucrania · ampliar");
    browser.click("#elegido button");
    browser.until("location.search.includes('ucrania')");
    assertThat(browser.run("return " + view + ".nodes('.centre').length").asInt()).isEqualTo(2);
    assertThat(browser.run("return " + view + ".nodes().length").asInt())
        .isGreaterThanOrEqualTo(before);
    assertThat(
            browser
                .run(
                    "return [...document.querySelectorAll('#exportar a')].every(a => a.search.includes('ucrania'))")
                .asBoolean())
        .as("what is taken away is what is shown")
        .isTrue();
    assertThat(browser.text("#elegidos")).contains("Rusia", "Ucrania");
    assertThat(browser.run("return document.querySelectorAll('#exportar button').length").asInt())
        .isEqualTo(1);
  }

  @Test
  void theEditorAsksCompletesAndShowsWhereAFaultIs() {
    go("consulta");
    browser.until("document.querySelector('.CodeMirror') !== null");
    browser.run(
        "const e = document.querySelector('.CodeMirror').CodeMirror; e.setValue('SELECT * { ?c trama:polar'); e.setCursor(0, 25); e.focus(); e.execCommand('autocomplete'); return 1");
    browser.run(
        "const e = document.querySelector('.CodeMirror').CodeMirror; e.getOption('extraKeys')['Ctrl-Space'](e); return 1");
    assertThat(browser.text(".CodeMirror-hint")).isEqualTo("trama:polarity");
    browser.run(
        "document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT ?x {\\n ?x ?y }'); return 1");
    browser.click("main form button");
    assertThat(browser.text("[role=alert]")).contains("line 2");
    browser.until("document.querySelector('.fault-line') !== null");
  }

  @Test
  void theFirstKeyLeadsPastTheMenuAndTheOthersThroughIt() {
    go("entity/rusia");
    browser.press("\uE004");
    assertThat(focused()).isEqualTo("Saltar al contenido");
    browser.press("\uE007");
    browser.until("location.hash === '#contenido'");
    browser.press("\uE004");
    browser.until("document.querySelector('main').contains(document.activeElement)");
    go("entity/rusia");
    browser.press("\uE004\uE004\uE004");
    assertThat(focused()).isEqualTo("Sucesos");
    browser.press("\uE007");
    browser.until("location.pathname === '/sucesos'");
  }

  private static String focused() {
    return browser.run("return document.activeElement.innerText").asText();
  }

  @Test
  void everythingCanBeReachedWithoutScripts() {
    browser.scripts(false);
    try {
      go("");
      browser.type("#buscar", "corea del norte\uE007");
      browser.click(".found a");
      browser.click("a[href='/event/transfer']");
      browser.click(".ledger > .denied blockquote a");
      assertThat(browser.text("mark.here")).isEqualTo("Corea del Norte lo niega");
      go("grafo?e=rusia");
      assertThat(
              browser
                  .run("return document.querySelector('svg.neighbourhood').textContent")
                  .asText())
          .contains("Ucrania");
      assertThat(browser.run("return document.querySelector('canvas') === null").asBoolean())
          .as("no script has run")
          .isTrue();
      browser.click("#parejas td a[href*='grafo']");
      assertThat(browser.text("#elegidos")).contains("×");
      go("consulta");
      browser.click("main form button");
      assertThat(browser.text("#respuesta + * , #respuesta ~ p")).isNotBlank();
    } finally {
      browser.scripts(true);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "buscar?q=rusia",
        "entity/corea-del-norte",
        "event/transfer",
        "document/uno.txt",
        "disputas",
        "nada",
        "entre?a=corea-del-norte&b=rusia",
        "sucesos",
        "grafo?e=rusia",
        "consulta",
        "consultas/most-active",
        "ontologia",
        "buscar?clase=Person",
        "consulta?query=SELECT%20%3Fs%20%7B%20%3Fs%20a%20%3Fo%20%7D",
        "nodo?iri=https://w3id.org/trama/ontology%23Event"
      })
  void hasNoSeriousBarrierAndFitsAPhone(String path) throws IOException {
    go(path);
    boolean fault =
        browser.run("return document.querySelector('[role=alert]') !== null").asBoolean();
    assertThat(fault)
        .as("only the page that is meant to is one of a fault")
        .isEqualTo(path.equals("nada"));
    assertThat(
            browser
                .run(
                    "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin + '/'))")
                .size())
        .as("fetched from elsewhere")
        .isZero();
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      assertThat(violations()).as(path + " in the " + scheme).isEmpty();
    }
    browser.resize(360, 740);
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .as("width of " + path)
        .isLessThanOrEqualTo(360);
  }

  private static List<String> violations() throws IOException {
    try (InputStream axe = BrowserTest.class.getResourceAsStream(AXE)) {
      browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; return 1");
    }
    JsonNode found =
        browser.await(
            "const done = arguments[arguments.length - 1]; axe.run(document, { resultTypes: ['violations'] })"
                + ".then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))), e => done(['' + e]))");
    List<String> violations = new ArrayList<>();
    found.forEach(violation -> violations.add(violation.asText()));
    return violations;
  }
}
