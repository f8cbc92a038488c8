package org.trama.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
  private static final String ENGLISH =
      "Russian President Vladimir Putin met on Friday in Moscow with the North Korean leader to discuss military"
          + " cooperation between the two countries, the government said.";

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English | " + ENGLISH,
        "Portuguese | O presidente da Rússia reuniu-se esta sexta-feira em Moscovo com o líder norte-coreano para"
            + " discutir a cooperação militar entre os dois países.",
        "Catalan | El president de Rússia es va reunir divendres a Moscou amb el líder nord-coreà per parlar de"
            + " la cooperació militar entre els dos països.",
        "Galician | O presidente de Rusia reuniuse este venres en Moscova co líder norcoreano para falar da"
            + " cooperación militar entre os dous países, segundo dixo o goberno.",
        "Russian | Президент России встретился в пятницу в Москве с лидером Северной Кореи, чтобы обсудить"
            + " военное сотрудничество двух стран."
      })
  void skipsATextInAnotherLanguageAndNamesIt(String language, String text) throws Exception {
    assertThat(new Folder(root).put("nota.txt", text).skipped())
        .hasToString(
            "nota.txt: it is not in Spanish: it is in "
                + language
                + "; if that is wrong, write es in the column language of a metadata.csv");
  }

  @ParameterizedTest
  @CsvSource({"No comment.", "Kim Jong Un y Sergei Lavrov", "OTAN"})
  void readsATextThatIsTooShortToTell(String text) throws Exception {
    assertThat(new Folder(root).put("nota.txt", text).document().text()).isEqualTo(text);
  }

  @Test
  void readsSpanishInCapitals() throws Exception {
    String text = Samples.FIRST.toUpperCase(java.util.Locale.ROOT);
    assertThat(new Folder(root).put("nota.txt", text).document().text()).isEqualTo(text);
  }

  @Test
  void believesTheTableRatherThanTheText() throws Exception {
    Folder folder =
        new Folder(root)
            .put("nota.txt", ENGLISH)
            .put("metadata.csv", "file,language\nnota.txt,es\n");
    assertThat(folder.document().text()).isEqualTo(ENGLISH);
    folder.put("nota.txt", Samples.FIRST).put("metadata.csv", "file,language\nnota.txt,en\n");
    assertThat(folder.skipped().message())
        .isEqualTo("it is not in Spanish: metadata.csv says en; correct it there if that is wrong");
  }
}
