package org.trama.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trama.model.Correction;
import org.trama.model.Document;

/** Puts the tellings of a corpus together to events. */
final class EventResolution {
  private final Sameness sameness;
  private final TreeMap<String, Document> documents;
  private final TreeMap<String, Accepted> said;
  private final Reprints reprints;

  EventResolution(
      Sameness sameness,
      TreeMap<String, Document> documents,
      TreeMap<String, Accepted> said,
      Reprints reprints) {
    this.sameness = sameness;
    this.documents = documents;
    this.said = said;
    this.reprints = reprints;
  }

  /**
   * The events in {@code entities}, with {@code corrections} of events applied; {@code plain} are
   * the entities without corrections, so that ids of old mean what they meant.
   */
  Events resolve(
      Entities entities,
      Entities plain,
      List<Correction> corrections,
      Consumer<Decision> decisions) {
    List<Telling> tellings = Events.tellings(documents, said, entities);
    List<Tellings> matched = match(tellings);
    if (corrections.isEmpty()) {
      return new Events(Events.ids(matched, decisions), Map.of(), List.of());
    }
    EventReferences references = new EventReferences(said, tellings);
    references.learn(matched);
    if (plain != entities) {
      references.learn(match(Events.tellings(documents, said, plain)));
    }
    EventRulings rulings = new EventRulings(references, matched);
    Map<String, Map<String, String>> ids = Events.ids(rulings.apply(corrections), decisions);
    return new Events(
        ids,
        rulings.types(corrections, ids),
        corrections.stream().map(correction -> rulings.outcome(correction, ids)).toList());
  }

  private List<Tellings> match(List<Telling> tellings) {
    List<Tellings> matched = new EventMatcher(sameness).match(tellings);
    return new ReprintedTellings(reprints, documents, said).unite(matched);
  }
}
