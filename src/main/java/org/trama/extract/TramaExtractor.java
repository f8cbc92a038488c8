package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import org.trama.extract.entity.EntityFinder;
import org.trama.extract.entity.EntityLayer;
import org.trama.extract.event.EventExtractor;
import org.trama.extract.event.EventLayer;
import org.trama.extract.quantity.QuantityFinder;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeFinder;
import org.trama.knowledge.Knowledge;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Extraction;

/**
 * Finds what a document says by the lexicon: first its entities, dates and figures, then the events
 * among them.
 */
public final class TramaExtractor implements Extractor {
  private final EntityFinder entities;
  private final TimeFinder times = new TimeFinder();
  private final QuantityFinder figures = new QuantityFinder();
  private final EventExtractor events;

  /** An extractor that knows what {@code knowledge} tells. */
  public TramaExtractor(Knowledge knowledge) {
    entities = new EntityFinder(knowledge.gazetteer(), knowledge.lexicon());
    events = new EventExtractor(knowledge.lexicon());
  }

  @Override
  public Extraction extract(AnnotatedDocument parsed) {
    AnnotatedDocument document = new JoinedClauses().in(parsed);
    EntityLayer named = entities.find(document);
    List<List<QuantityMention>> quantities = new ArrayList<>();
    document.sentences().forEach(sentence -> quantities.add(figures.find(sentence)));
    EventLayer told = events.extract(document, named, times.find(document), quantities);
    return new Extraction(
        named.entities(),
        named.mentions(document),
        named.positions(),
        named.parts(),
        told.events(),
        told.claims());
  }
}
