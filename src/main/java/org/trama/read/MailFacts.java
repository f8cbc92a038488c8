package org.trama.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;

/** What the head of a mail tells: subject, sender, day. */
final class MailFacts {
  private MailFacts() {}

  static Facts of(Message message) {
    return new Facts(
        Optional.ofNullable(message.getSubject()).flatMap(Facts::present),
        issued(message),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        senders(message));
  }

  /** Text of a header with its encoded words in plain characters. */
  static String decodeWords(String header) {
    return DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT);
  }

  /** The day where the sender was, as his clock told it. */
  private static Optional<LocalDate> issued(Message message) {
    return Optional.ofNullable(message.getHeader().getField("Date"))
        .map(Field::getBody)
        .flatMap(MailFacts::day)
        .or(
            () ->
                Optional.ofNullable(message.getDate())
                    .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()));
  }

  private static Optional<LocalDate> day(String header) {
    String plain = header.replaceAll("\\([^)]*\\)", "").strip();
    try {
      return Optional.of(
          ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<String> senders(Message message) {
    return Optional.ofNullable(message.getFrom()).stream()
        .flatMap(List::stream)
        .map(MailFacts::name)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> name(Mailbox mailbox) {
    return Stream.of(mailbox.getName(), mailbox.getAddress())
        .filter(Objects::nonNull)
        .map(MailFacts::decodeWords)
        .map(Facts::present)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
