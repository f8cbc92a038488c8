package org.trama.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.Ground;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.Modality;
import org.trama.model.PartOf;
import org.trama.model.Polarity;
import org.trama.model.Position;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

class ContentCacheTest {
  private static final Extraction EXTRACTION =
      new Extraction(
          List.of(
              new LocalEntity(
                  "e1",
                  EntityKind.COUNTRY,
                  "España",
                  List.of("España", "\ud800"),
                  Optional.of("espana"))),
          List.of(new Mention("e1", new Span(0, 6), Mention.Form.NAME)),
          List.of(new Position("e2", "presidente", Optional.empty(), new Span(7, 17))),
          List.of(new PartOf("e3", "e1")),
          List.of(
              new Event(
                  "v1",
                  "Visit",
                  List.of(
                      new Argument(Role.AGENT, new Filler.OfEntity("e2")),
                      new Argument(Role.OBJECT, new Filler.OfText("sede"))),
                  Optional.of(
                      new Quantity(
                          Optional.of(new BigDecimal("12000")),
                          Optional.of(new BigDecimal("1.50E+7")),
                          "",
                          "unos")),
                  Optional.of(
                      new TimeSpan(
                          Optional.of(LocalDate.of(2024, 2, 29)), Optional.empty(), "el jueves")))),
          List.of(
              new Claim(
                  "v1",
                  Optional.of("e1"),
                  Polarity.DENIED,
                  Modality.PLANNED,
                  new Span(0, 20),
                  "lex:visitar",
                  0.85,
                  Set.of(Ground.HEARD, Ground.NOMINAL))));

  @TempDir Path folder;

  private ContentCache<Extraction> cache() {
    return new ContentCache<>(folder, "extractions", Extraction.class);
  }

  @Test
  void givesBackExactlyWhatWasPut() {
    cache().put("abcdef", EXTRACTION);
    assertThat(cache().get("abcdef")).contains(EXTRACTION);
  }

  @Test
  void hasNothingUnderAnUnknownKey() {
    assertThat(cache().get("abcdef")).isEmpty();
  }

  @Test
  void ignoresDamagedEntriesAndLetsThemBeReplaced() throws IOException {
    cache().put("abcdef", EXTRACTION);
    Path entry = folder.resolve("cache/extractions/ab/abcdef.json");
    for (String damage : List.of("", "{", "[]", "{\"entities\":7}", "null", "\0\0\0\0")) {
      Files.writeString(entry, damage);
      assertThat(cache().get("abcdef")).as(damage).isEmpty();
    }
    cache().put("abcdef", EXTRACTION);
    assertThat(cache().get("abcdef")).contains(EXTRACTION);
  }

  @Test
  void forgetsWhatIsNotRetained() throws IOException {
    cache().put("abcdef", EXTRACTION);
    cache().put("abffff", EXTRACTION);
    Files.writeString(folder.resolve("cache/extractions/ab/.writing123.tmp"), "half");
    cache().retain(Set.of("abcdef"));
    assertThat(cache().get("abcdef")).isPresent();
    assertThat(cache().get("abffff")).isEmpty();
    assertThat(folder.resolve("cache/extractions/ab")).isDirectoryNotContaining("glob:**.tmp");
  }
}
