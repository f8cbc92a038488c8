package org.trama.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trama.model.Claim;
import org.trama.model.CorrectionOutcome;
import org.trama.model.Document;
import org.trama.model.Event;
import org.trama.model.Extraction;
import org.trama.model.Modality;

/**
 * The events of a corpus.
 *
 * @param ids canonical ids, by path of the document and by its own ids
 * @param types classes that people gave to events, by canonical id
 * @param outcomes what became of the corrections of events, in their order
 */
record Events(
    Map<String, Map<String, String>> ids,
    Map<String, String> types,
    List<CorrectionOutcome> outcomes) {

  /** Every telling of {@code documents}, by path, in the entities that they are held to be. */
  static List<Telling> tellings(
      Map<String, Document> documents, Map<String, Accepted> said, Entities entities) {
    List<Telling> tellings = new ArrayList<>();
    documents.forEach(
        (path, document) -> {
          Rewriter rewriter = new Rewriter(path, entities);
          Extraction extraction = said.get(path).extraction();
          List<Event> events = extraction.events();
          Set<String> real = real(extraction);
          for (int i = 0; i < events.size(); i++) {
            tellings.add(
                Telling.of(
                    path,
                    i,
                    document.metadata().issued(),
                    rewriter.event(events.get(i)),
                    real.contains(events.get(i).id())));
          }
        });
    return tellings;
  }

  private static Set<String> real(Extraction extraction) {
    return extraction.claims().stream()
        .filter(claim -> claim.modality() == Modality.ACTUAL)
        .map(Claim::event)
        .collect(Collectors.toSet());
  }

  /** Canonical ids of {@code events}, by path of the document and by its own ids. */
  static Map<String, Map<String, String>> ids(List<Tellings> events, Consumer<Decision> decisions) {
    List<String> minted = EventIds.mint(events);
    Map<String, Map<String, String>> ids = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (Telling telling : events.get(i).members()) {
        ids.computeIfAbsent(telling.path(), path -> new HashMap<>())
            .put(telling.event().id(), minted.get(i));
      }
      report(events.get(i), minted.get(i), decisions);
    }
    return ids;
  }

  private static void report(Tellings event, String id, Consumer<Decision> decisions) {
    List<Telling> members = event.members();
    for (Telling telling : members.subList(1, members.size())) {
      String reason =
          event
              .reason()
              .orElse(
                  "type, parties, time and figures agree with the telling of "
                      + members.get(0).path());
      decisions.accept(
          new Decision(Decision.Subject.EVENT, telling.path(), telling.event().id(), id, reason));
    }
  }
}
