package org.trama.export.propertygraph;

import org.trama.export.column.Column;
import org.trama.export.column.ColumnType;
import org.trama.export.column.Field;

/** Attributes of the edges of a network, besides their type. */
public enum EdgeColumn implements Column {
  EVENT(ColumnType.STRING, "IRI of the event that the edge stands for"),
  PLOVER(ColumnType.STRING, "PLOVER category of the event"),
  QUAD_CLASS(
      ColumnType.INTEGER,
      "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
  STATUS(ColumnType.STRING, "Stated, Attributed, Denied or Disputed, in the whole corpus"),
  CORROBORATION(ColumnType.INTEGER, "how many sources assert the event, in the whole corpus"),
  SYMMETRIC(
      ColumnType.BOOLEAN, "whether both ends do the same, so that the direction says nothing"),
  START_DATE(ColumnType.DATE, "first day"),
  END_DATE(ColumnType.DATE, "last day"),
  TIME_TEXT(ColumnType.STRING, "the time in the words of the document"),
  PLACE(ColumnType.STRING, "where, several separated by '; '"),
  OBJECT(
      ColumnType.STRING, "what is handed over, used, tested or signed, several separated by '; '"),
  QUANTITY_MIN(ColumnType.NUMBER, "at least so many"),
  QUANTITY_MAX(ColumnType.NUMBER, "at most so many"),
  QUANTITY_UNIT(ColumnType.STRING, "of what"),
  QUANTITY_TEXT(ColumnType.STRING, "the quantity in the words of the document"),
  ASSERTED_BY(
      ColumnType.STRING, "who asserts the event, documents by their paths, separated by '; '"),
  DENIED_BY(ColumnType.STRING, "who denies the event, likewise"),
  MODALITY(ColumnType.STRING, "Actual, Planned or Possible, several separated by '; '"),
  CONFIDENCE(ColumnType.NUMBER, "confidence in the claim, or in the surest of them, from 0 to 1"),
  TITLE(ColumnType.STRING, "office that is held"),
  DOCUMENTS(ColumnType.STRING, "paths of the documents that say so, separated by '; '"),
  QUOTE(ColumnType.STRING, "the words that prove it, in the first of the documents");

  private final Field field;

  EdgeColumn(ColumnType type, String description) {
    this.field = Field.attribute(name(), type, description);
  }

  @Override
  public Field field() {
    return field;
  }
}
