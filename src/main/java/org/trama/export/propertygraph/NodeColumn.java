package org.trama.export.propertygraph;

import org.trama.export.column.Column;
import org.trama.export.column.ColumnType;
import org.trama.export.column.Field;

/** Attributes of the nodes of a network. */
public enum NodeColumn implements Column {
  LABEL(ColumnType.STRING, "canonical Spanish name, title, or class of the event"),
  GROUP(ColumnType.STRING, "Entity, Thing, Event or Document"),
  KIND(ColumnType.STRING, "most specific class: Country, ArmsTransfer"),
  OTHER_NAMES(ColumnType.STRING, "other names, separated by '; '"),
  WIKIDATA(ColumnType.STRING, "IRI of the same thing elsewhere, where known with certainty"),
  ISO3(ColumnType.STRING, "ISO 3166-1 alpha-3 code of the country, or of what it belongs to"),
  PLOVER(ColumnType.STRING, "PLOVER category of the event"),
  QUAD_CLASS(
      ColumnType.INTEGER,
      "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
  STATUS(ColumnType.STRING, "Stated, Attributed, Denied or Disputed, in the whole corpus"),
  CORROBORATION(ColumnType.INTEGER, "how many sources assert the event, in the whole corpus"),
  START_DATE(ColumnType.DATE, "first day of the event; day of publication of a document"),
  END_DATE(ColumnType.DATE, "last day of the event"),
  TIME_TEXT(ColumnType.STRING, "the time in the words of the document"),
  QUANTITY_MIN(ColumnType.NUMBER, "at least so many"),
  QUANTITY_MAX(ColumnType.NUMBER, "at most so many"),
  QUANTITY_UNIT(ColumnType.STRING, "of what"),
  QUANTITY_TEXT(ColumnType.STRING, "the quantity in the words of the document"),
  PATH(ColumnType.STRING, "path of the document relative to the root of the corpus");

  private final Field field;

  NodeColumn(ColumnType type, String description) {
    this.field = Field.attribute(name(), type, description);
  }

  @Override
  public Field field() {
    return field;
  }
}
