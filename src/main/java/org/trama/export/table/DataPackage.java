package org.trama.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.trama.export.column.Field;
import org.trama.export.output.ZipTables;

/** The description of the tables as a Frictionless Data Package. */
final class DataPackage {
  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private DataPackage() throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json = new JsonFactory().createGenerator(text);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }

  /** The content of {@code datapackage.json}. */
  static String json() {
    try {
      DataPackage description = new DataPackage();
      description.write();
      return description.text + "\n";
    } catch (IOException e) {
      throw ZipTables.failed(e);
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-package");
    json.writeStringField("name", "trama");
    json.writeStringField("title", "Trama: who says what happened, and who denies it");
    json.writeArrayFieldStart("resources");
    for (Table table : Table.values()) {
      resource(table);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private void resource(Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", table.title());
    json.writeStringField("path", table.file());
    json.writeStringField("description", table.description());
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    json.writeStringField("lineTerminator", "\n");
    json.writeEndObject();
    schema(table);
    json.writeEndObject();
  }

  private void schema(Table table) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Field field : table.fields()) {
      field(field);
    }
    json.writeEndArray();
    for (Field field : table.fields()) {
      if (field.identifies()) {
        json.writeStringField("primaryKey", field.key());
      }
    }
    links(table.fields().stream().filter(field -> field.table().isPresent()).toList());
    json.writeEndObject();
  }

  /** The specification does not allow an empty list of them. */
  private void links(List<Field> fields) throws IOException {
    if (fields.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    for (Field field : fields) {
      link(field.key(), field.table().orElseThrow());
    }
    json.writeEndArray();
  }

  private void field(Field field) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", field.key());
    json.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
    json.writeStringField("description", field.description());
    if (field.identifies()) {
      json.writeObjectFieldStart("constraints");
      json.writeBooleanField("required", true);
      json.writeBooleanField("unique", true);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void link(String field, String table) throws IOException {
    json.writeStartObject();
    json.writeStringField("fields", field);
    json.writeObjectFieldStart("reference");
    json.writeStringField("resource", table);
    json.writeStringField("fields", "id");
    json.writeEndObject();
    json.writeEndObject();
  }
}
