package org.trama.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.Quantity;
import org.trama.model.TimeSpan;

/**
 * Events as lines that people read and write, sorted:
 *
 * <pre>
 * ArmsTransfer agent=rusia object="misiles" target=siria [20 misiles] {2024-11-15}: denied actual by rusia
 * </pre>
 *
 * Quantity and time stand there only where they are told; claims are joined by {@code ;}.
 */
public final class EventLines {
  private EventLines() {}

  /** A line for each event of {@code extraction}. */
  public static List<String> of(Extraction extraction) {
    return extraction.events().stream().map(event -> line(event, extraction)).sorted().toList();
  }

  private static String line(Event event, Extraction extraction) {
    String arguments =
        event.arguments().stream()
            .map(EventLines::argument)
            .sorted()
            .map(argument -> " " + argument)
            .collect(Collectors.joining());
    String claims =
        extraction.claims().stream()
            .filter(claim -> claim.event().equals(event.id()))
            .map(EventLines::claim)
            .sorted()
            .distinct()
            .collect(Collectors.joining("; "));
    return event.type()
        + arguments
        + event.quantity().map(EventLines::quantity).orElse("")
        + event.time().map(EventLines::time).orElse("")
        + ": "
        + claims;
  }

  private static String argument(Argument argument) {
    String filler =
        argument.filler() instanceof Filler.OfText words
            ? "\"" + words.text() + "\""
            : ((Filler.OfEntity) argument.filler()).entity();
    return argument.role().localName() + "=" + filler;
  }

  private static String claim(Claim claim) {
    return claim.polarity().localName().toLowerCase()
        + " "
        + claim.modality().localName().toLowerCase()
        + claim.source().map(source -> " by " + source).orElse("");
  }

  private static String quantity(Quantity quantity) {
    String min = quantity.min().map(EventLines::plain).orElse("?");
    String max = quantity.max().map(EventLines::plain).orElse("?");
    String figure = min.equals(max) ? min : min + "-" + max;
    return " [" + figure + (quantity.unit().isEmpty() ? "" : " " + quantity.unit()) + "]";
  }

  private static String plain(java.math.BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String time(TimeSpan time) {
    String start = day(time.start());
    String end = day(time.end());
    return " {" + (start.equals(end) ? start : start + "/" + end) + "}";
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("?");
  }
}
