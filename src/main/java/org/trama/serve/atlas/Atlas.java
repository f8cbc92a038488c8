package org.trama.serve.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All entities, events and documents of a dataset as they were at one moment, ready to be looked
 * up.
 *
 * <pre>{@code
 * Atlas atlas = Atlas.of(dataset);
 * atlas.suggest("zelensky", 8);
 * }</pre>
 */
public final class Atlas {
  /** Latest first, those without a day last. */
  public static final Comparator<EventEntry> LATEST =
      Comparator.comparing((EventEntry event) -> event.day().isEmpty())
          .thenComparing(event -> event.day().map(day -> -day.toEpochDay()).orElse(0L))
          .thenComparing(EventEntry::iri);

  private static final String DEFAULT_BASE = "https://w3id.org/trama/resource/";

  private final Terms terms;
  private final Map<String, EntityEntry> entities;
  private final Map<String, EventEntry> events;
  private final Map<String, DocumentEntry> documents;
  private final Map<String, List<DocumentMentions>> mentions;
  private final Map<String, List<EventEntry>> eventsOf = new HashMap<>();
  private final Map<String, List<EventEntry>> saidBy = new HashMap<>();
  private final Map<String, List<EventEntry>> toldIn = new HashMap<>();
  private final List<EventEntry> latest;
  private final NameIndex names;
  private final String base;
  private final List<String> runs;

  Atlas(
      Terms terms,
      List<EntityEntry> entities,
      List<EventEntry> events,
      List<DocumentEntry> documents,
      Map<String, List<DocumentMentions>> mentions,
      List<String> runs) {
    this.runs = List.copyOf(runs);
    this.terms = terms;
    this.entities = byIri(entities, EntityEntry::iri);
    this.events = byIri(events, EventEntry::iri);
    this.documents = byIri(documents, DocumentEntry::iri);
    this.mentions = Map.copyOf(mentions);
    this.latest = events.stream().sorted(LATEST).toList();
    this.names = new NameIndex(entities);
    this.base = base(documents, entities);
    latest.forEach(this::index);
  }

  /** What {@code dataset} holds; to be called within a transaction. */
  public static Atlas of(DatasetGraph dataset) {
    return of(dataset, step -> {});
  }

  /** The same, telling each step when it begins. */
  public static Atlas of(DatasetGraph dataset, Consumer<Step> began) {
    return new AtlasReader(dataset, began).read();
  }

  private static <T> Map<String, T> byIri(List<T> all, Function<T, String> iri) {
    return all.stream().collect(Collectors.toUnmodifiableMap(iri, entry -> entry));
  }

  private static String base(List<DocumentEntry> documents, List<EntityEntry> entities) {
    return Stream.concat(
            documents.stream().map(DocumentEntry::iri).flatMap(iri -> before(iri, "document/")),
            entities.stream().map(EntityEntry::iri).flatMap(iri -> before(iri, "entity/")))
        .findFirst()
        .orElse(DEFAULT_BASE);
  }

  private static Stream<String> before(String iri, String folder) {
    int at = iri.indexOf("/" + folder);
    return at < 0 ? Stream.empty() : Stream.of(iri.substring(0, at + 1));
  }

  private void index(EventEntry event) {
    Set<String> involved = new LinkedHashSet<>();
    event.parts().forEach(part -> involved.add(part.party().iri()));
    involved.forEach(iri -> add(eventsOf, iri, event));
    Set<String> sources = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (Voice voice : event.voices()) {
      voice.source().ifPresent(source -> sources.add(source.iri()));
      places.add(voice.document().iri());
    }
    sources.forEach(iri -> add(saidBy, iri, event));
    places.forEach(iri -> add(toldIn, iri, event));
  }

  private static void add(Map<String, List<EventEntry>> index, String iri, EventEntry event) {
    index.computeIfAbsent(iri, any -> new ArrayList<>()).add(event);
  }

  /** What IRIs of data start with. */
  public String base() {
    return base;
  }

  /** What the ontology calls its terms. */
  public Terms terms() {
    return terms;
  }

  /** What the graph was built with, sorted. */
  public List<String> runs() {
    return runs;
  }

  /** All entities, the best known first. */
  public Stream<EntityEntry> entities() {
    return names.all().stream();
  }

  /** All events, latest first. */
  public List<EventEntry> events() {
    return latest;
  }

  /** All documents, in no order. */
  public Stream<DocumentEntry> documents() {
    return documents.values().stream();
  }

  public Optional<EntityEntry> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  public Optional<EventEntry> event(String iri) {
    return Optional.ofNullable(events.get(iri));
  }

  public Optional<DocumentEntry> document(String iri) {
    return Optional.ofNullable(documents.get(iri));
  }

  /** Events in which a node has a part, latest first. */
  public List<EventEntry> eventsOf(String iri) {
    return eventsOf.getOrDefault(iri, List.of());
  }

  /** Events of which an entity is the source of a claim, latest first. */
  public List<EventEntry> saidBy(String iri) {
    return saidBy.getOrDefault(iri, List.of());
  }

  /** Events that a document tells, latest first. */
  public List<EventEntry> toldIn(String iri) {
    return toldIn.getOrDefault(iri, List.of());
  }

  /** Documents that name an entity, those that do so most often first. */
  public List<DocumentMentions> mentionsOf(String iri) {
    return mentions.getOrDefault(iri, List.of());
  }

  /** At most {@code limit} entities one of whose names begins or sounds like {@code typed}. */
  public List<EntityEntry> suggest(String typed, int limit) {
    return names.find(typed, limit);
  }
}
