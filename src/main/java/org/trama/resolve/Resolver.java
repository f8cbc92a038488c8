package org.trama.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trama.knowledge.Gazetteer;
import org.trama.knowledge.Lexicon;
import org.trama.model.Correction;
import org.trama.model.Corrections;
import org.trama.model.Document;
import org.trama.model.Extraction;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;

/**
 * Decides, for a whole corpus at once, which names are one entity and which tellings are one event.
 *
 * <p>The result depends on what the documents say, on their paths and on what people corrected,
 * never on the order in which documents come. Two events of one document are never united but by
 * hand: whether they are one is for the extractor to say. Each document keeps its own arguments,
 * times and figures, under identifiers shared with the others.
 */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final Institutions institutions;
  private final Sameness sameness;

  /**
   * A resolver.
   *
   * @param gazetteer whose entries are known things
   * @param lexicon that says what bodies are named with, and which events go on for long
   */
  public Resolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.institutions = new Institutions(gazetteer, lexicon);
    this.sameness = new Sameness(type -> lexicon.eventClass(type).ongoing());
  }

  /** What all of the documents say together, set right by hand; paths of documents must differ. */
  public Resolution resolve(Map<Document, Extraction> extractions, Corrections corrections) {
    return resolve(extractions, corrections, decision -> {});
  }

  /**
   * As {@link #resolve(Map, Corrections)}; tells {@code decisions} everything that was united, and
   * why, in a stable order.
   */
  public Resolution resolve(
      Map<Document, Extraction> extractions,
      Corrections corrections,
      Consumer<Decision> decisions) {
    TreeMap<String, Document> documents = new TreeMap<>();
    TreeMap<String, Extraction> byPath = new TreeMap<>();
    extractions.forEach(
        (document, extraction) -> {
          if (documents.put(document.path(), document) != null) {
            throw new IllegalArgumentException("two documents have the path " + document.path());
          }
          byPath.put(document.path(), extraction);
        });
    Rulings rulings = new Rulings(corrections);
    TreeMap<String, Accepted> said = rulings.accept(byPath);
    said.forEach((path, accepted) -> byPath.put(path, accepted.extraction()));
    Entities entities = entities(byPath, rulings.ofEntities(), decisions);
    Reprints reprints = Reprints.of(documents.values());
    EventResolution tellings = new EventResolution(sameness, documents, said, reprints);
    Events events =
        rulings.ofEntities().isEmpty() || rulings.ofEvents().isEmpty()
            ? tellings.resolve(entities, entities, rulings.ofEvents(), decisions)
            : tellings.resolve(
                entities,
                entities(byPath, List.of(), decision -> {}),
                rulings.ofEvents(),
                decisions);
    List<ResolvedDocument> resolved = new ArrayList<>();
    documents.forEach(
        (path, document) ->
            resolved.add(new Rewriter(path, entities).document(document, said.get(path), events)));
    return new Resolution(
        List.copyOf(entities.byKey().values()),
        resolved,
        reprints.originals(),
        rulings.outcomes(entities, events));
  }

  private Entities entities(
      TreeMap<String, Extraction> said,
      List<Correction> corrections,
      Consumer<Decision> decisions) {
    return Entities.of(said, gazetteer, institutions, corrections, decisions);
  }
}
