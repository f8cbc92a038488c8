package org.trama.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.Correction;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Corrections;
import org.trama.model.Document;
import org.trama.model.Entity;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Resolution;
import org.trama.model.ResolvedDocument;

/** Some invented documents, resolved. */
record Corpus(Resolution resolution, List<Decision> decisions) {
  private static final Lexicon LEXICON = Knowledge.read(OntologyFiles.packed()).lexicon();

  static Corpus of(Told... documents) {
    return of(List.of(documents));
  }

  /** The documents, with corrections by hand. */
  static Corpus corrected(List<Correction> corrections, Told... documents) {
    return of(List.of(documents), new Corrections(corrections), LEXICON);
  }

  static Corpus of(List<Told> documents) {
    return of(documents, Corrections.NONE, LEXICON);
  }

  static Corpus of(List<Told> documents, Corrections corrections, Lexicon lexicon) {
    Map<Document, Extraction> extractions = new LinkedHashMap<>();
    documents.forEach(told -> extractions.put(told.document(), told.extraction()));
    List<Decision> decisions = new ArrayList<>();
    Resolution resolution =
        new Resolver(Told.GAZETTEER, lexicon).resolve(extractions, corrections, decisions::add);
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

  /** What could not be applied, one reason each. */
  List<String> problems() {
    return resolution.corrections().stream()
        .map(CorrectionOutcome::problem)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the document at {@code path} says. */
  ResolvedDocument document(String path) {
    return resolution.documents().stream()
        .filter(document -> document.document().path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
