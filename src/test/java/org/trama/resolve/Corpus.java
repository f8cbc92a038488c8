package org.trama.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;

/** Some invented documents, resolved. */
record Corpus(Resolution resolution, List<Decision> decisions) {
  static Corpus of(Told... documents) {
    return of(List.of(documents));
  }

  static Corpus of(List<Told> documents) {
    Map<Document, Extraction> extractions = new LinkedHashMap<>();
    documents.forEach(told -> extractions.put(told.document(), told.extraction()));
    List<Decision> decisions = new ArrayList<>();
    Resolution resolution = new Resolver(Told.GAZETTEER).resolve(extractions, decisions::add);
    return new Corpus(resolution, decisions);
  }

  List<String> keys() {
    return resolution.entities().stream().map(Entity::key).toList();
  }

  Entity entity(String key) {
    return resolution.entities().stream()
        .filter(entity -> entity.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + key + " among " + keys()));
  }

  /** Ids of all events, each as often as documents tell it. */
  List<String> tellings() {
    return resolution.documents().stream()
        .map(ResolvedDocument::extraction)
        .flatMap(extraction -> extraction.events().stream())
        .map(Event::id)
        .toList();
  }

  long events() {
    return tellings().stream().distinct().count();
  }
}
