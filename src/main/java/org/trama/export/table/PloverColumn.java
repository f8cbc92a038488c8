package org.trama.export.table;

import org.trama.export.column.Column;
import org.trama.export.column.ColumnType;
import org.trama.export.column.Field;

/** Columns of the table for users of event data: one row a claim. */
public enum PloverColumn implements Column {
  EVENT_ID(ColumnType.STRING, "IRI of the event; several claims may be about one"),
  EVENT_DATE(ColumnType.DATE, "first day of the event, empty where the text gives none"),
  EVENT_DATE_END(ColumnType.DATE, "last day of the event"),
  DATE_TEXT(ColumnType.STRING, "the time in the words of the document"),
  PUBLICATION_DATE(ColumnType.DATE, "day of publication of the document"),
  SOURCE_ACTOR(
      ColumnType.STRING,
      "agents and participants of the event; as in PLOVER, all sides of a meeting are source actors; several separated by '; '"),
  SOURCE_COUNTRY(
      ColumnType.STRING,
      "ISO 3166-1 alpha-3 codes of the countries of the source actors, each once, as far as they are certain"),
  ACTION(ColumnType.STRING, "class of the event in the ontology of Trama"),
  TARGET_ACTOR(
      ColumnType.STRING, "who is acted upon, PLOVER's recipient; several separated by '; '"),
  TARGET_COUNTRY(ColumnType.STRING, "as SOURCE_COUNTRY, of the target actors"),
  PLOVER(
      ColumnType.STRING,
      "PLOVER category; YIELD is what later editions split into CONCEDE and RETREAT"),
  MODE(ColumnType.STRING, "PLOVER mode, where it follows from the class of the event"),
  QUAD_CLASS(
      ColumnType.INTEGER,
      "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
  OBJECT(
      ColumnType.STRING, "what is handed over, used, tested or signed; several separated by '; '"),
  PLACE(ColumnType.STRING, "where; several separated by '; '"),
  PLACE_COUNTRY(ColumnType.STRING, "as SOURCE_COUNTRY, of the places"),
  QUANTITY_MIN(ColumnType.NUMBER, "at least so many"),
  QUANTITY_MAX(ColumnType.NUMBER, "at most so many"),
  QUANTITY_UNIT(ColumnType.STRING, "of what"),
  POLARITY(ColumnType.STRING, "Asserted or Denied: a row may deny that the event happened"),
  MODALITY(ColumnType.STRING, "Actual, Planned or Possible"),
  STATUS(
      ColumnType.STRING,
      "Stated, Attributed, Denied or Disputed: what all claims of the corpus make of the event"),
  CONFIDENCE(ColumnType.NUMBER, "confidence in the claim, from 0 to 1"),
  REPORTING_SOURCE(ColumnType.STRING, "who says so, empty where the document itself does"),
  REPORTING_COUNTRY(ColumnType.STRING, "as SOURCE_COUNTRY, of the reporting source"),
  DOCUMENT(ColumnType.STRING, "path of the document relative to the root of the corpus"),
  QUOTE(ColumnType.STRING, "the words that prove it; tabs and line ends are written as spaces"),
  CLAIM_ID(ColumnType.STRING, "IRI of the claim");

  private final Field field;

  PloverColumn(ColumnType type, String description) {
    this.field = Field.attribute(name(), type, description);
  }

  @Override
  public Field field() {
    return field;
  }
}
