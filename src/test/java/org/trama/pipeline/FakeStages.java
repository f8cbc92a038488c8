package org.trama.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Claim;
import org.trama.model.Corrections;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.LocalEntity;
import org.trama.model.Metadata;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;
import org.trama.model.Slug;
import org.trama.model.Span;
import org.trama.read.DocumentRead;
import org.trama.read.MetadataTable;
import org.trama.read.ReadOutcome;
import org.trama.read.SkipReason;
import org.trama.read.Skipped;
import org.trama.read.SourceFile;
import org.trama.store.NamedGraph;

/**
 * Small stages that count how often they are asked. A text that begins with {@code SKIP}, {@code
 * READ-FAULT} or {@code FAULT} meets that fate; every capitalised word is an entity and every
 * {@code niega} a denial.
 */
final class FakeStages {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");

  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger annotatorsMade = new AtomicInteger();
  final AtomicInteger annotations = new AtomicInteger();
  final AtomicInteger checks = new AtomicInteger();
  String version = "1";
  int violations;

  Stages stages() {
    return new Stages(
        metadata -> file -> List.of(read(file, metadata)),
        () -> {
          annotatorsMade.incrementAndGet();
          return this::annotate;
        },
        () -> FakeStages::extract,
        folder -> Corrections.NONE,
        (extractions, corrections) -> resolve(extractions),
        new FakeGraphs(),
        dataset -> {
          checks.incrementAndGet();
          return violations;
        },
        new Versions("1", version, "1"));
  }

  private ReadOutcome read(SourceFile file, MetadataTable metadata) {
    reads.incrementAndGet();
    String text = text(file);
    if (text.startsWith("READ-FAULT")) {
      throw new IllegalStateException("the reader has a fault");
    }
    if (text.startsWith("SKIP")) {
      return new Skipped(file.path(), SkipReason.ENCRYPTED, "save a copy without a password");
    }
    Metadata known =
        metadata.applyTo(file.path(), Metadata.of("es", "text/plain", Optional.empty()));
    return new DocumentRead(new Document(file.path(), file.sha256(), text, known));
  }

  private static String text(SourceFile file) {
    try {
      return Files.readString(file.location());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnnotatedDocument annotate(Document document) {
    annotations.incrementAndGet();
    if (document.text().startsWith("FAULT")) {
      throw new StackOverflowError();
    }
    return new AnnotatedDocument(document, List.of());
  }

  private static Extraction extract(AnnotatedDocument annotated) {
    String text = annotated.document().text();
    List<LocalEntity> entities = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      String name = names.group();
      entities.add(new LocalEntity(name, EntityKind.PERSON, name, List.of(name), Optional.empty()));
    }
    for (int at = text.indexOf("niega"); at >= 0; at = text.indexOf("niega", at + 1)) {
      String event = "event" + at;
      events.add(new Event(event, "Visit", List.of(), Optional.empty(), Optional.empty()));
      claims.add(
          new Claim(
              event,
              Optional.empty(),
              Polarity.DENIED,
              Modality.ACTUAL,
              new Span(at, at + 5),
              "niega",
              1));
    }
    return new Extraction(entities, List.of(), List.of(), List.of(), events, claims);
  }

  private static Resolution resolve(Map<Document, Extraction> extractions) {
    List<Entity> entities =
        extractions.values().stream()
            .flatMap(extraction -> extraction.entities().stream())
            .map(
                local ->
                    new Entity(
                        Slug.of(local.label()),
                        local.kind(),
                        local.label(),
                        List.of(),
                        List.of(),
                        List.of()))
            .distinct()
            .sorted(Comparator.comparing(Entity::key))
            .toList();
    List<ResolvedDocument> documents =
        extractions.entrySet().stream()
            .map(entry -> new ResolvedDocument(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing((ResolvedDocument resolved) -> resolved.document().path()))
            .toList();
    return new Resolution(entities, documents);
  }

  private static final class FakeGraphs implements GraphSource {
    @Override
    public NamedGraph document(ResolvedDocument resolved) {
      Document document = resolved.document();
      if (document.text().startsWith("WRITE-FAULT")) {
        throw new IllegalStateException("it cannot be written");
      }
      Graph graph = GraphFactory.createDefaultGraph();
      add(graph, document.path(), "text", document.text());
      add(graph, document.path(), "issued", document.metadata().issued().toString());
      resolved
          .extraction()
          .entities()
          .forEach(entity -> add(graph, document.path(), "names", entity.label()));
      return new NamedGraph("http://example.org/" + document.path(), graph);
    }

    @Override
    public List<NamedGraph> shared(Resolution resolution) {
      Graph graph = GraphFactory.createDefaultGraph();
      resolution.entities().forEach(entity -> add(graph, entity.key(), "label", entity.label()));
      return List.of(new NamedGraph("http://example.org/entities", graph));
    }

    private static void add(Graph graph, String subject, String property, String value) {
      graph.add(
          NodeFactory.createURI("http://example.org/" + subject),
          NodeFactory.createURI("http://example.org/" + property),
          NodeFactory.createLiteralString(value));
    }
  }
}
