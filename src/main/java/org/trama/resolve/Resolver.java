package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trama.knowledge.Gazetteer;
import org.trama.model.Document;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;

/**
 * Decides, for a whole corpus at once, which names are one entity and which tellings are one event.
 *
 * <p>The result depends on what the documents say and on their paths, never on the order in which they come. Two events
 * of one document are never united: whether they are one is for the extractor to say. Each document keeps its own
 * arguments, times and figures, under identifiers shared with the others.
 */
public final class Resolver {
  private final Gazetteer gazetteer;

  /** A resolver for which the entries of {@code gazetteer} are known things. */
  public Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What all of the documents say together; paths of documents must differ. */
  public Resolution resolve(Map<Document, Extraction> extractions) {
    return resolve(extractions, decision -> {});
  }

  /** As {@link #resolve(Map)}; tells {@code decisions} everything that was united, and why, in a stable order. */
  public Resolution resolve(Map<Document, Extraction> extractions, Consumer<Decision> decisions) {
    TreeMap<String, Document> documents = new TreeMap<>();
    TreeMap<String, Extraction> byPath = new TreeMap<>();
    extractions.forEach(
        (document, extraction) -> {
          if (documents.put(document.path(), document) != null) {
            throw new IllegalArgumentException("two documents have the path " + document.path());
          }
          byPath.put(document.path(), extraction);
        });
    Entities entities = Entities.of(byPath, gazetteer, decisions);
    Map<String, Map<String, String>> events = events(documents, byPath, entities, decisions);
    List<ResolvedDocument> resolved = new ArrayList<>();
    documents.forEach(
        (path, document) -> {
          Map<String, String> ids = events.getOrDefault(path, Map.of());
          Extraction extraction = new Rewriter(path, entities).extraction(byPath.get(path), ids);
          resolved.add(new ResolvedDocument(document, extraction));
        });
    return new Resolution(List.copyOf(entities.byKey().values()), resolved);
  }

  /** Canonical ids of events, by path of the document and by its own ids. */
  private static Map<String, Map<String, String>> events(
      TreeMap<String, Document> documents,
      Map<String, Extraction> extractions,
      Entities entities,
      Consumer<Decision> decisions) {
    List<Telling> tellings = new ArrayList<>();
    documents.forEach(
        (path, document) -> {
          Rewriter rewriter = new Rewriter(path, entities);
          List<Event> events = extractions.get(path).events();
          for (int i = 0; i < events.size(); i++) {
            tellings.add(
                Telling.of(path, i, document.metadata().issued(), rewriter.event(events.get(i))));
          }
        });
    List<Tellings> matched = new EventMatcher().match(tellings);
    List<String> minted = EventIds.mint(matched);
    Map<String, Map<String, String>> ids = new HashMap<>();
    for (int i = 0; i < matched.size(); i++) {
      for (Telling telling : matched.get(i).members()) {
        ids.computeIfAbsent(telling.path(), path -> new HashMap<>()).put(telling.event().id(), minted.get(i));
      }
      report(matched.get(i), minted.get(i), decisions);
    }
    return ids;
  }

  private static void report(Tellings event, String id, Consumer<Decision> decisions) {
    List<Telling> members = event.members();
    for (Telling telling : members.subList(1, members.size())) {
      String reason = "type, parties, time and figures agree with the telling of " + members.get(0).path();
      decisions.accept(
          new Decision(Decision.Subject.EVENT, telling.path(), telling.event().id(), id, reason));
    }
  }
}
