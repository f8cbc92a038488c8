package org.trama.export.table;

import java.util.List;
import org.trama.export.column.Field;

/** The tables of {@code csv-zip}, in the order in which they stand in the archive. */
public enum Table {
  DOCUMENTS(
      "documents",
      "Documents that were read.",
      List.of(
          Field.key("id", "IRI"),
          Field.of("path", "path relative to the root of the corpus"),
          Field.of("sha256", "SHA-256 of its bytes"),
          Field.of("title", "its title"),
          Field.date("issued", "day of publication"),
          Field.of("language", "language code"),
          Field.of("format", "media type"),
          Field.of("publisher", "who published it"),
          Field.of("source", "where it is from"),
          Field.of("text", "exact text, empty where it was left out"))),
  ENTITIES(
      "entities",
      "Canonical entities.",
      List.of(
          Field.key("id", "IRI"),
          Field.of("label", "canonical Spanish name"),
          Field.of("kind", "Person, Country, Place, Organization, Agreement or WeaponSystem"),
          Field.of("other_names", "other names, separated by '; '"),
          Field.of("same_as", "IRIs of the same thing elsewhere, separated by '; '"),
          Field.of("part_of", "entities.id of what it is part of, separated by '; '"),
          Field.of("iso3", "ISO 3166-1 alpha-3 code of the country or of what it belongs to"))),
  EVENTS(
      "events",
      "What is said to have happened; whether it did is in status and in claims.",
      List.of(
          Field.key("id", "IRI"),
          Field.of("type", "class of the event"),
          Field.of("plover", "PLOVER category"),
          Field.of("mode", "PLOVER mode, where it follows from the class"),
          Field.integer("quad_class", "quad class, from 1 to 4"),
          Field.of("status", "Stated, Attributed, Denied or Disputed, in the whole corpus"),
          Field.integer("corroboration", "how many sources assert it, in the whole corpus"))),
  ARGUMENTS(
      "arguments",
      "Who and what takes part in an event, when, and how many, as each document tells it.",
      List.of(
          Field.link("event", "events.id", "events"),
          Field.link("document", "documents.id", "documents"),
          Field.of("role", "agent, target, participant, object, place, quantity or time"),
          Field.link(
              "entity", "entities.id, empty for common nouns, quantities and times", "entities"),
          Field.of("text", "name of the entity, or the words of the document"),
          Field.number("min", "at least so many"),
          Field.number("max", "at most so many"),
          Field.of("unit", "of what"),
          Field.date("start", "first day"),
          Field.date("end", "last day"))),
  CLAIMS(
      "claims",
      "Who says that an event happened, and who denies it.",
      List.of(
          Field.key("id", "IRI"),
          Field.link("event", "events.id", "events"),
          Field.link("document", "documents.id", "documents"),
          Field.link(
              "source", "entities.id of who says so, empty: the document itself", "entities"),
          Field.of("source_label", "name of the source"),
          Field.of("polarity", "Asserted or Denied"),
          Field.of("modality", "Actual, Planned or Possible"),
          Field.number("confidence", "from 0 to 1"),
          Field.of("quote", "the words that prove it"),
          Field.of("rule", "lexicon entry that found it")));

  private final String title;
  private final String description;
  private final List<Field> fields;

  Table(String title, String description, List<Field> fields) {
    this.title = title;
    this.description = description;
    this.fields = fields;
  }

  String title() {
    return title;
  }

  /** Its file in the archive. */
  public String file() {
    return title + ".csv";
  }

  String description() {
    return description;
  }

  /** Its columns, in their order. */
  public List<Field> fields() {
    return fields;
  }
}
