package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.model.Role;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Part;
import org.trama.serve.atlas.Party;
import org.trama.serve.event.EventWords;
import org.trama.serve.html.Html;
import org.trama.serve.html.Tag;
import org.trama.serve.http.Links;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Speech;

/**
 * Events of an entity by their kind and, within a kind, by with or to whom, each with when: most
 * often first, and of many the latest only.
 *
 * @param visit for which it is
 * @param entity whose events they are
 */
record Deeds(Visit visit, EntityEntry entity) {
  private static final int FEW = 3;
  private static final int SHOWN = 12;
  private static final int COUNTERPARTS = 5;
  private static final int OF_EACH = 4;

  /** A section under a heading that {@code id} leads to; nothing where there are no events. */
  Html section(String title, String id, List<EventEntry> events) {
    if (events.isEmpty()) {
      return Html.of();
    }
    Map<String, List<EventEntry>> kinds = new HashMap<>();
    events.forEach(
        event -> kinds.computeIfAbsent(event.type(), any -> new ArrayList<>()).add(event));
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h2").with("id", id).of(counted(title, events.size())));
    mostFirst(kinds).forEach(kind -> pieces.add(kind(kind, kinds.get(kind), pieces.size() == 1)));
    return Html.of(pieces);
  }

  /** A title with a number beside it. */
  Html counted(String title, int count) {
    return Html.of(
        Html.text(title + " "),
        tag("span").with("class", "number aside").of(visit.speech().number(count)));
  }

  private static <K extends Comparable<K>> List<K> mostFirst(Map<K, List<EventEntry>> groups) {
    return groups.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<K, List<EventEntry>> group) -> -group.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Html kind(String type, List<EventEntry> events, boolean open) {
    Map<String, Party> parties = new HashMap<>();
    Map<String, List<EventEntry>> byParty = new HashMap<>();
    for (EventEntry event : events) {
      for (Party party : counterparts(event)) {
        parties.putIfAbsent(party.iri(), party);
        byParty.computeIfAbsent(party.iri(), any -> new ArrayList<>()).add(event);
      }
    }
    List<Party> most = mostFirst(byParty).stream().map(parties::get).toList();
    boolean plain = events.size() <= FEW || most.size() < 2;
    Tag details = tag("details").with("class", "group");
    return (open || events.size() <= FEW ? details.with("open", "") : details)
        .of(
            tag("summary").of(heading(type, events), names(most, byParty)),
            plain ? list(events, SHOWN) : byCounterpart(most, byParty, events),
            events.size() > (plain ? SHOWN : FEW) ? all(type, events.size()) : Html.of());
  }

  private Html heading(String type, List<EventEntry> events) {
    return Html.of(
        counted(Speech.capital(visit.term(type)), events.size()),
        tag("span").with("class", "aside").of(when(events)));
  }

  /** From the first to the last year; nothing where no day is known. */
  private static String when(List<EventEntry> events) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (EventEntry event : events) {
      int year = event.day().map(LocalDate::getYear).orElse(0);
      if (year != 0) {
        first = Math.min(first, year);
        last = Math.max(last, year);
      }
    }
    return first > last ? "" : " · " + (first == last ? first : first + "–" + last);
  }

  /** {@code Rusia 4 · China 2}. */
  private Html names(List<Party> most, Map<String, List<EventEntry>> byParty) {
    List<String> names =
        most.stream()
            .limit(COUNTERPARTS)
            .map(
                party ->
                    party.label() + " " + visit.speech().number(byParty.get(party.iri()).size()))
            .toList();
    return tag("span")
        .with("class", "aside")
        .of(names.isEmpty() ? "" : " · " + String.join(" · ", names));
  }

  private Html byCounterpart(
      List<Party> most, Map<String, List<EventEntry>> byParty, List<EventEntry> events) {
    List<Html> pieces = new ArrayList<>();
    Set<EventEntry> shown = new LinkedHashSet<>();
    for (Party party : most.subList(0, Math.min(COUNTERPARTS, most.size()))) {
      List<EventEntry> shared = byParty.get(party.iri());
      shown.addAll(shared);
      pieces.add(
          tag("h3")
              .with("class", "counterpart")
              .of(
                  new EventWords(visit).party(party),
                  Html.text(" "),
                  tag("a")
                      .with("class", "number aside")
                      .with("href", between(party))
                      .with("aria-label", visit.say("Entre los dos", "Between the two"))
                      .of(visit.speech().number(shared.size())),
                  tag("span").with("class", "aside").of(when(shared))));
      pieces.add(list(shared, OF_EACH));
    }
    List<EventEntry> others = events.stream().filter(event -> !shown.contains(event)).toList();
    if (!others.isEmpty()) {
      pieces.add(
          tag("h3")
              .with("class", "counterpart")
              .of(counted(visit.say("Otros", "Others"), others.size())));
      pieces.add(list(others, OF_EACH));
    }
    return Html.of(pieces);
  }

  private List<Party> counterparts(EventEntry event) {
    List<Party> others = new ArrayList<>();
    for (Part part : event.parts()) {
      boolean side = part.role() != Role.PLACE && part.role() != Role.OBJECT;
      Party party = part.party();
      if (side && party.entity() && !party.iri().equals(entity.iri()) && !others.contains(party)) {
        others.add(party);
      }
    }
    return others;
  }

  private Html list(List<EventEntry> events, int most) {
    return new EventWords(visit).list(events.subList(0, Math.min(most, events.size())));
  }

  private String between(Party party) {
    return visit.links().between(entity.iri(), party.iri());
  }

  private Html all(String type, int count) {
    String link = Links.events("entidad", visit.links().key(entity.iri()), "tipo", type);
    return tag("p")
        .of(
            tag("a")
                .with("href", link)
                .of(
                    visit
                        .say("Los %s, por orden de fecha", "All %s, by date")
                        .formatted(visit.speech().number(count))));
  }
}
