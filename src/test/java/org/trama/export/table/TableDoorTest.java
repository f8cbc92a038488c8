package org.trama.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.export.EventShape;
import org.trama.export.Exported;
import org.trama.export.TableFormat;
import org.trama.export.column.Field;
import org.trama.interop.Tool;
import org.trama.rdf.Sample;

class TableDoorTest {
  @TempDir private Path folder;

  private JsonNode withPandas(String format) throws Exception {
    Tool python = Tool.debianPython("pandas", "python3-pandas").require();
    Path file = folder.resolve(format);
    Files.write(file, Exported.sample(format, EventShape.NODES));
    return new ObjectMapper()
        .readTree(python.run("src/test/python/open_tables.py", file.toString()));
  }

  @Test
  void pandasReadsEventDataWithoutOptions() throws Exception {
    JsonNode table = withPandas("plover-tsv").get("events");
    assertThat(table.get("rows")).hasSize(3);
    assertThat(table.get("types").get("quad_class").asText()).isEqualTo("int64");
    assertThat(table.get("types").get("confidence").asText()).isEqualTo("float64");
    JsonNode denial = denial(table.get("rows"));
    assertThat(denial.get("reporting_source").asText()).isEqualTo("Serguéi Lavrov");
    assertThat(denial.get("event_date").asText()).isEqualTo("2024-09-13");
    assertThat(denial.get("source_country").asText()).isEqualTo("PRK");
    assertThat(denial.get("target_country").asText()).isEqualTo("RUS");
    assertThat(denial.get("plover").asText()).isEqualTo("AID");
    assertThat(denial.get("mode").asText()).isEqualTo("military");
    assertThat(denial.get("quad_class").asInt()).isEqualTo(2);
    assertThat(denial.get("quantity_min").asInt()).isEqualTo(7000);
    assertThat(denial.get("document").asText()).isEqualTo(Sample.FIRST);
    assertThat(denial.get("quote").asText()).isEqualTo("lo negó");
  }

  private static JsonNode denial(JsonNode rows) {
    for (JsonNode row : rows) {
      if (row.get("polarity").asText().equals("Denied")) {
        return row;
      }
    }
    throw new AssertionError("no row denies anything");
  }

  @Test
  void pandasReadsTheTablesAndFollowsTheirLinks() throws Exception {
    JsonNode tables = withPandas("csv-zip");
    assertThat(tables.get("claims").get("rows")).hasSize(3);
    assertThat(tables.get("arguments").get("rows")).hasSize(5);
    for (Table table : Table.values()) {
      for (Field field : table.fields()) {
        if (field.table().isPresent()) {
          Set<String> known = values(tables.get(field.table().get()), "id");
          assertThat(known)
              .as("%s.%s", table.title(), field.key())
              .containsAll(values(tables.get(table.title()), field.key()));
        }
      }
    }
  }

  @Test
  void pandasReadsTheTextOfADocumentAsItIs() throws Exception {
    JsonNode documents = withPandas("csv-zip").get("documents");
    assertThat(values(documents, "text")).contains(Sample.first().document().text());
  }

  @Test
  void frictionlessReadsTheTablesByTheirDescription() throws Exception {
    Tool reader = Tool.node("datapackage").require();
    for (Map.Entry<String, String> file :
        Exported.files(Exported.sample("csv-zip", EventShape.NODES)).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    JsonNode rows =
        new ObjectMapper()
            .readTree(reader.run(Tool.npmScript("open-package.mjs"), folder.toString()));
    assertThat(rows).hasSize(Table.values().length);
    assertThat(rows.get("claims").asInt()).isEqualTo(3);
    assertThat(rows.get("arguments").asInt()).isEqualTo(5);
  }

  private static Set<String> values(JsonNode table, String column) {
    Set<String> values = new HashSet<>();
    for (JsonNode row : table.get("rows")) {
      if (!row.get(column).isNull()) {
        values.add(row.get(column).asText());
      }
    }
    return values;
  }

  @Test
  void writesTheSameArchiveAgain() {
    byte[] archive = Exported.sample("csv-zip", EventShape.NODES);
    assertThat(Exported.sample("csv-zip", EventShape.NODES)).isEqualTo(archive);
    assertThat(Exported.files(archive).keySet())
        .containsExactly(
            "datapackage.json",
            "documents.csv",
            "entities.csv",
            "events.csv",
            "arguments.csv",
            "claims.csv");
  }

  @Test
  void explainsEveryColumn() {
    for (TableFormat format : TableFormat.values()) {
      assertThat(format.columns().lines()).first().isEqualTo("table\tcolumn\ttype\tdescription");
      assertThat(format.columns().lines().skip(1))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.split("\t")).hasSize(4).doesNotContain(""));
    }
    Map<String, String> files = Exported.files(Exported.sample("csv-zip", EventShape.NODES));
    assertThat(files.get("datapackage.json")).contains("\"primaryKey\" : \"id\"");
  }

  @Test
  void leavesOutTheTextOfDocuments() {
    byte[] archive =
        Exported.bytes(Sample.dataset(), Exported.documents(false), "csv-zip", EventShape.NODES);
    assertThat(Exported.files(archive).get("documents.csv")).doesNotContain("Ucrania dijo");
  }
}
