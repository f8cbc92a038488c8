package org.trama.extract.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.trama.extract.words.Numerals;
import org.trama.extract.words.PatternTemplate;
import org.trama.extract.words.WordLine;
import org.trama.model.CalendarNouns;

/**
 * The words of the calendar, as a line of words shows them, and the parts of patterns made of them.
 */
final class TimeWords {
  private static final List<String> WEEKDAYS =
      CalendarNouns.WEEKDAYS.stream().map(WordLine::word).toList();

  /** Stems of ordinals, without the ending of gender. */
  static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("primer", 1),
          Map.entry("segund", 2),
          Map.entry("tercer", 3),
          Map.entry("cuart", 4),
          Map.entry("quint", 5),
          Map.entry("sext", 6),
          Map.entry("septim", 7),
          Map.entry("octav", 8),
          Map.entry("noven", 9),
          Map.entry("decim", 10));

  /** Decades as they are spoken. */
  static final Map<String, Integer> DECADES =
      Map.of(
          "veinte",
          20,
          "treinta",
          30,
          "cuarenta",
          40,
          "cincuenta",
          50,
          "sesenta",
          60,
          "setenta",
          70,
          "ochenta",
          80,
          "noventa",
          90);

  /** Compiles the templates of every rule. */
  static final PatternTemplate TEMPLATE =
      new PatternTemplate(
          Map.ofEntries(
              Map.entry("month", String.join("|", CalendarNouns.MONTHS) + "|setiembre"),
              Map.entry(
                  "anymonth",
                  "{month}|(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)(?: ?\\.-?| ?-)?"),
              Map.entry("weekday", String.join("|", WEEKDAYS)),
              Map.entry("num", Numerals.IN_FIGURES + "|" + Numerals.IN_WORDS),
              Map.entry("day", "(?:3[01]|[12]\\d|0?[1-9])|1\\.?[ºo°]|primero|" + Numerals.IN_WORDS),
              Map.entry("year", "1\\d{3}|20\\d{2}"),
              Map.entry(
                  "ofyear",
                  "(?:(?: ?, ?| )(?:de |de el |de el año |de este )?|(?: ,)? de el año ){y:anyyear}"),
              Map.entry("anyyear", "{year}|(?:mil novecientos|dos mil)(?: {num})?"),
              Map.entry("unit", Unit.pattern()),
              Map.entry(
                  "some",
                  "un par de|(?:tres|3) cuartos de|medi[oa]|vari[oa]s|algun[oa]s?|much[oa]s|poc[oa]s|un[oa]s cuant[oa]s|un[oa]s poc[oa]s|un[oa]s"
                      + "|algun"),
              Map.entry(
                  "about",
                  "mas de|mas que|menos de|casi|un[oa]s|cerca de|alrededor de|a el menos|por lo menos|apenas|solo"
                      + "|aproximadamente|poco mas de|tan solo"),
              Map.entry("fraction", " y (?:medi[oa]|cuarto|(?:tres|3) cuartos)"),
              Map.entry("amount", "(?:{about} )?{num}|{some}"),
              Map.entry(
                  "spell",
                  "{amount} {unit}(?:{fraction})?(?:(?: ,| y)? {num} {unit}(?:{fraction})?)*"),
              Map.entry(
                  "ordinal",
                  "(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?"),
              Map.entry("daypart", "mañana|tarde|noche|madrugada|mediodia|medianoche|tarde-noche"),
              Map.entry("season", "primavera|verano|otoño|invierno"),
              Map.entry("roman", "x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}")));

  private TimeWords() {}

  static Month month(String word) {
    for (Month month : Month.values()) {
      if (CalendarNouns.MONTHS.get(month.ordinal()).startsWith(word.substring(0, 3))) {
        return month;
      }
    }
    return Month.SEPTEMBER;
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(WEEKDAYS.indexOf(word) + 1);
  }
}
