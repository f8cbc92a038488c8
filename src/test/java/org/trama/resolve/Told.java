package org.trama.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.GazetteerEntry;
import org.trama.model.Argument;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Filler;
import org.trama.model.LocalEntity;
import org.trama.model.Mention;
import org.trama.model.Metadata;
import org.trama.model.Modality;
import org.trama.model.PartOf;
import org.trama.model.Polarity;
import org.trama.model.Position;
import org.trama.model.Quantity;
import org.trama.model.Role;
import org.trama.model.Slug;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/** What one invented document says, told briefly. Entities are named by their label's slug. */
final class Told {
  static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              entry(
                  "rusia",
                  EntityKind.COUNTRY,
                  "Rusia",
                  List.of("Federación Rusa"),
                  List.of("ruso", "rusa")),
              entry(
                  "ucrania",
                  EntityKind.COUNTRY,
                  "Ucrania",
                  List.of(),
                  List.of("ucraniano", "ucraniana")),
              entry("mexico", EntityKind.COUNTRY, "México", List.of(), List.of("mexicano")),
              entry(
                  "corea-del-norte",
                  EntityKind.COUNTRY,
                  "Corea del Norte",
                  List.of("RPDC"),
                  List.of("norcoreano")),
              new GazetteerEntry(
                  "parlamento-de-ucrania",
                  EntityKind.ORGANIZATION,
                  "Rada Suprema",
                  List.of("Rada Suprema"),
                  List.of(),
                  Optional.empty(),
                  List.of("ucrania"),
                  Optional.empty(),
                  List.of()),
              entry(
                  "vladimir-putin",
                  EntityKind.PERSON,
                  "Vladimir Putin",
                  List.of("Putin"),
                  List.of()),
              new GazetteerEntry(
                  "moscu",
                  EntityKind.PLACE,
                  "Moscú",
                  List.of("Moscú"),
                  List.of(),
                  Optional.of("rusia"),
                  List.of("rusia"),
                  Optional.empty(),
                  List.of("http://www.wikidata.org/entity/Q649"))));

  private final String path;
  private final Optional<LocalDate> issued;
  private String text = "x".repeat(1000);
  private final List<LocalEntity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<PartOf> parts = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Told(String path, Optional<LocalDate> issued) {
    this.path = path;
    this.issued = issued;
  }

  static Told in(String path) {
    return new Told(path, Optional.empty());
  }

  static Told in(String path, String issued) {
    return new Told(path, Optional.of(LocalDate.parse(issued)));
  }

  Told text(String words) {
    text = words;
    return this;
  }

  private static GazetteerEntry entry(
      String key, EntityKind kind, String label, List<String> others, List<String> demonyms) {
    List<String> names = new ArrayList<>(others);
    names.add(label);
    return new GazetteerEntry(
        key,
        kind,
        label,
        names,
        demonyms,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  Told known(String key) {
    GazetteerEntry entry = GAZETTEER.byKey(key).orElseThrow();
    return add(
        new LocalEntity(
            key, entry.kind(), entry.label(), List.of(entry.label()), Optional.of(key)));
  }

  Told named(EntityKind kind, String label, String... names) {
    List<String> all = new ArrayList<>(List.of(names));
    all.add(label);
    return add(new LocalEntity(Slug.of(label), kind, label, all, Optional.empty()));
  }

  Told person(String label, String... names) {
    return named(EntityKind.PERSON, label, names);
  }

  Told body(String label, String... names) {
    return named(EntityKind.ORGANIZATION, label, names);
  }

  private Told add(LocalEntity entity) {
    entities.add(entity);
    int begin = mentions.size() * 10;
    mentions.add(new Mention(entity.id(), new Span(begin, begin + 5), Mention.Form.NAME));
    return this;
  }

  Told office(String person, String title, String of) {
    positions.add(new Position(person, title, Optional.of(of), new Span(0, 5)));
    return this;
  }

  Told part(String part, String whole) {
    parts.add(new PartOf(part, whole));
    return this;
  }

  /** An event of which {@code arguments} are {@code role=entity} or {@code role:some words}. */
  Told event(String type, String time, Optional<Quantity> quantity, String... arguments) {
    String id = "e" + events.size();
    Optional<TimeSpan> span =
        time.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TimeSpan(
                    Optional.of(LocalDate.parse(time)),
                    Optional.of(LocalDate.parse(time)),
                    "entonces"));
    List<Argument> fillers = new ArrayList<>();
    for (String argument : arguments) {
      String[] parts = argument.split("[=:]", 2);
      Filler filler =
          argument.contains("=") ? new Filler.OfEntity(parts[1]) : new Filler.OfText(parts[1]);
      fillers.add(new Argument(Role.ofLocalName(parts[0]), filler));
    }
    events.add(new Event(id, type, fillers, quantity, span));
    Span evidence = new Span(events.size() * 10, events.size() * 10 + 5);
    claims.add(
        new Claim(
            id, Optional.empty(), Polarity.ASSERTED, Modality.ACTUAL, evidence, "lex:atacar", 0.8));
    return this;
  }

  /** An undated event that the document holds to be possible. */
  Told possible(String type, String... arguments) {
    event(type, "", arguments);
    Claim last = claims.remove(claims.size() - 1);
    claims.add(
        new Claim(
            last.event(),
            last.source(),
            last.polarity(),
            Modality.POSSIBLE,
            last.evidence(),
            last.rule(),
            last.confidence()));
    return this;
  }

  Told event(String type, String time, String... arguments) {
    return event(type, time, Optional.empty(), arguments);
  }

  static Optional<Quantity> figure(long min, long max, String unit) {
    return Optional.of(
        new Quantity(
            Optional.of(BigDecimal.valueOf(min)),
            Optional.of(BigDecimal.valueOf(max)),
            unit,
            "" + min));
  }

  static Optional<Quantity> atLeast(long min, String unit) {
    return Optional.of(
        new Quantity(
            Optional.of(BigDecimal.valueOf(min)), Optional.empty(), unit, "más de " + min));
  }

  Document document() {
    return new Document(path, "00", text, Metadata.of("es", "text/plain", issued));
  }

  Extraction extraction() {
    return new Extraction(entities, mentions, positions, parts, events, claims);
  }
}
