package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.model.Document;
import org.trama.model.Metadata;

final class WebPageTest {
  private static final String JSON_LD =
      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":"
          + "\"WebSite\",\"name\":\"otra cosa\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Titular de los"
          + " datos\",\"datePublished\":\"2024-09-13T23:10:00-05:00\",\"author\":[{\"name\":\"Ana Ruiz\"},"
          + "{\"name\":\"Luis Gil\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"El Diario\"},"
          + "\"mainEntityOfPage\":{\"@id\":\"https://diario.example/nota\"}}]}</script>";
  private static final String META =
      "<meta property='og:title' content='Titular abierto'><meta property='og:site_name' content='La Hoja'>"
          + "<meta property='article:published_time' content='2024-10-01T08:00:00Z'>"
          + "<meta name='author' content='Eva Paz'><link rel='canonical' href='https://hoja.example/n'>";

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"article", "main"})
  void keepsTheMarkedArticleAndDropsWhatSurroundsIt(String element) throws Exception {
    Document document = page(META, element);
    assertThat(document.text())
        .isEqualTo(
            String.join("\n", Samples.HEADLINE, Samples.FIRST, Samples.SECOND, Samples.FIRST));
  }

  @Test
  void findsTheArticleInAPageThatMarksNone() throws Exception {
    String text = page(META, "div").text();
    assertThat(text)
        .startsWith(String.join("\n", Samples.HEADLINE, Samples.FIRST, Samples.SECOND))
        .doesNotContain("Otra noticia", "Suscríbase", "Aviso legal", "El Diario");
  }

  @Test
  void takesTheFactsOfJsonLdBeforeThoseOfMetaElements() throws Exception {
    Metadata metadata = page(META + JSON_LD, "article").metadata();
    assertThat(metadata.title()).contains("Titular de los datos");
    assertThat(metadata.issued()).contains(LocalDate.of(2024, 9, 13));
    assertThat(metadata.authors()).containsExactly("Ana Ruiz", "Luis Gil");
    assertThat(metadata.publisher()).contains("El Diario");
    assertThat(metadata.source()).contains("https://diario.example/nota");
    assertThat(metadata.language()).isEqualTo("es");
    assertThat(metadata.mediaType()).isEqualTo("text/html");
  }

  @Test
  void takesTheFactsOfOpenGraphWhereJsonLdIsBroken() throws Exception {
    Metadata metadata =
        page(META + "<script type='application/ld+json'>{\"@type\": </script>", "article")
            .metadata();
    assertThat(metadata.title()).contains("Titular abierto");
    assertThat(metadata.issued()).contains(LocalDate.of(2024, 10, 1));
    assertThat(metadata.authors()).containsExactly("Eva Paz");
    assertThat(metadata.publisher()).contains("La Hoja");
    assertThat(metadata.source()).contains("https://hoja.example/n");
  }

  @Test
  void readsThePageInItsRealEncodingWhateverItDeclares() throws Exception {
    String html = html("<meta charset='utf-8'>", "article");
    Map<String, String> declared = Map.of("utf8.html", "UTF-8", "w.html", "windows-1252");
    Folder folder = new Folder(root);
    for (Map.Entry<String, String> file : declared.entrySet()) {
      folder.put(file.getKey(), html.getBytes(Charset.forName(file.getValue())));
    }
    assertThat(folder.read())
        .hasSize(2)
        .allSatisfy(
            outcome ->
                assertThat(((DocumentRead) outcome).document().text())
                    .contains("que “nadie” tiene"));
  }

  @Test
  void readsAPageThatIsTooShortToTellArticleFromFrame() throws Exception {
    Document document =
        new Folder(root).put("breve.html", "<p>Moscú negó la reunión.<br>Nada más.").document();
    assertThat(document.text()).isEqualTo("Moscú negó la reunión.\nNada más.");
  }

  private Document page(String head, String element) throws Exception {
    return new Folder(root).put("nota.html", html(head, element)).document();
  }

  private static String html(String head, String element) {
    String links = "<li><a href='/x'>Otra noticia de la sección internacional</a></li>".repeat(6);
    return "<!DOCTYPE html><html lang='es-ES'><head>"
        + head
        + "<title>Titular — El Diario</title><style>p{}</style></head><body><header><a href='/'>El Diario</a>"
        + "<nav><ul>"
        + links
        + "</ul></nav></header><"
        + element
        + "><h1>"
        + Samples.HEADLINE
        + "</h1><p>"
        + Samples.FIRST
        + "</p><p>"
        + Samples.SECOND
            .replace("Kremlin", "<b>Krem</b>lin")
            .replace("Moscú", "<a href='/m'>Moscú</a>")
        + "</p><ul>"
        + links
        + "</ul><p>"
        + Samples.FIRST
        + "</p></"
        + element
        + "><aside><p>Suscríbase a nuestro boletín y reciba cada mañana lo mejor.</p></aside><footer><p>©"
        + " 2024 El Diario. Todos los derechos reservados. <a href='/a'>Aviso legal</a></p></footer>"
        + "<script>var x = 1;</script></body></html>";
  }
}
