package org.trama.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.ApposedPersons;
import org.trama.extract.clause.ElidedNouns;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.TriggerFinder;
import org.trama.extract.draft.Draft;
import org.trama.extract.draft.Grounds;
import org.trama.extract.entity.EntityLayer;
import org.trama.extract.frame.Offices;
import org.trama.extract.frame.Sides;
import org.trama.extract.mention.Reference;
import org.trama.extract.quantity.QuantityMention;
import org.trama.extract.time.TimeMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.AnnotatedDocument;
import org.trama.model.Claim;
import org.trama.model.EntityKind;
import org.trama.model.Event;
import org.trama.model.Ground;
import org.trama.model.LocalEntity;
import org.trama.model.Sentence;
import org.trama.model.Span;
import org.trama.model.TimeSpan;

/**
 * Finds events and claims among the entities, dates and figures of a document. Pure; safe for
 * several threads.
 */
public final class EventExtractor {
  private final Lexicon lexicon;
  private final TriggerFinder triggers;
  private final PhraseFinder phrases;
  private final LoneVictims lone;
  private final Grounds grounds;

  /** An extractor of what {@code lexicon} tells of. */
  public EventExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.triggers = new TriggerFinder(lexicon);
    this.phrases = new PhraseFinder(lexicon);
    this.lone = new LoneVictims(lexicon);
    this.grounds = new Grounds(lexicon);
  }

  /**
   * The events of {@code document}.
   *
   * @param entities what its names refer to
   * @param times its dates and periods
   * @param quantities its figures, one list for each sentence
   */
  public EventLayer extract(
      AnnotatedDocument document,
      EntityLayer entities,
      List<TimeMention> times,
      List<List<QuantityMention>> quantities) {
    Map<String, EntityKind> kinds = new HashMap<>();
    entities.entities().forEach((LocalEntity entity) -> kinds.put(entity.id(), entity.kind()));
    List<Scene> scenes = new ArrayList<>();
    List<Optional<TimeSpan>> moments = RunningReport.moments(document, times);
    for (Sentence sentence : document.sentences()) {
      int index = sentence.index();
      Syntax syntax = new Syntax(sentence);
      List<Reference> references =
          entities.references().stream()
              .filter(reference -> reference.sentence() == index)
              .toList();
      List<Trigger> found = triggers.find(syntax, references);
      List<QuantityMention> figures =
          ElidedNouns.named(
              syntax,
              lone.add(syntax, found, timeless(quantities.get(index), moments(times, index))));
      scenes.add(
          new Scene(
              syntax,
              references,
              phrases.find(
                  syntax,
                  references,
                  titles(syntax, references, entities, kinds),
                  figures(figures),
                  moments(times, index)),
              found,
              figures,
              times.stream().filter(time -> time.sentence() == index).toList(),
              moments.get(index),
              lexicon.nounClass("SupportVerb"),
              lexicon.nounClass("Happening"),
              lexicon.nounClass("Amends")));
    }
    Sides sides = new Sides(entities.positions(), entities.parts(), entities.allegiances());
    Offices offices =
        new Offices(entities.positions(), kinds, sides, Home.of(entities.references(), kinds));
    return layer(new EventFinder(lexicon, kinds, offices, sides).find(document, scenes));
  }

  /** Where the sentence names a person by office: {@code el ministro de Defensa, Shin Won-sik}. */
  private static Map<Span, String> titles(
      Syntax syntax,
      List<Reference> references,
      EntityLayer entities,
      Map<String, EntityKind> kinds) {
    Map<Span, String> titles =
        new LinkedHashMap<>(new ApposedPersons(syntax, kinds).of(references));
    entities.positions().stream()
        .filter(position -> syntax.sentence().span().contains(position.evidence()))
        .forEach(position -> titles.put(position.evidence(), position.person()));
    return titles;
  }

  private static List<PhraseFinder.Range> figures(List<QuantityMention> quantities) {
    return quantities.stream()
        .map(quantity -> new PhraseFinder.Range(quantity.begin(), quantity.end()))
        .toList();
  }

  /** {@code los años noventa}: what tells when counts nothing. */
  private static List<QuantityMention> timeless(
      List<QuantityMention> quantities, List<PhraseFinder.Range> times) {
    return quantities.stream()
        .filter(figure -> times.stream().noneMatch(time -> time.covers(figure.end() - 1)))
        .toList();
  }

  private static List<PhraseFinder.Range> moments(List<TimeMention> times, int sentence) {
    return times.stream()
        .filter(time -> time.sentence() == sentence)
        .map(time -> new PhraseFinder.Range(time.begin(), time.end()))
        .toList();
  }

  private EventLayer layer(List<Draft> drafts) {
    List<Event> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      String id = "v" + (events.size() + 1);
      events.add(new Event(id, draft.type(), draft.arguments(), draft.quantity(), draft.time()));
      draft.voices().forEach(voice -> claims.add(claim(id, draft, voice)));
    }
    return new EventLayer(events, claims);
  }

  private Claim claim(String event, Draft draft, Draft.Voice voice) {
    Set<Ground> told = grounds.of(draft, voice);
    return new Claim(
        event,
        voice.source(),
        voice.polarity(),
        voice.modality(),
        voice.evidence(),
        voice.rule(),
        Confidence.of(told),
        told);
  }
}
