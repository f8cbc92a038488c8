package org.trama.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.function.Function;
import org.trama.export.ExportFormat;
import org.trama.model.TramaException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of a command line are understood. */
final class Words {
  private Words() {}

  /** What can be written after {@code --format} of an export. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ExportFormat.all().stream().map(ExportFormat::id).iterator();
    }
  }

  /** A format of an export by its name. */
  static final class ToFormat implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String word) {
      try {
        return ExportFormat.of(word);
      } catch (TramaException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** A day; of a month or a year the first. */
  static final class ToFirstDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      return day(word, month -> month.atDay(1), Month.JANUARY);
    }
  }

  /** A day; of a month or a year the last. */
  static final class ToLastDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      return day(word, YearMonth::atEndOfMonth, Month.DECEMBER);
    }
  }

  private static LocalDate day(String word, Function<YearMonth, LocalDate> ofMonth, Month ofYear) {
    try {
      return switch (word.length()) {
        case 4 -> ofMonth.apply(Year.parse(word).atMonth(ofYear));
        case 7 -> ofMonth.apply(YearMonth.parse(word));
        default -> LocalDate.parse(word);
      };
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "there is no day '" + word + "'; write it like 2022-05-31, or 2022-05, or 2022");
    }
  }
}
