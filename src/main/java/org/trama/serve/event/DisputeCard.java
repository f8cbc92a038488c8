package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Voice;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;

/** An event in brief: who asserts it and, beside them, who denies it, with the words of each. */
public final class DisputeCard {
  /** On each side; the page of the event has all. */
  private static final int MOST = 3;

  private static final int LONGEST_QUOTE = 180;

  private final Visit visit;
  private final Evidence evidence;

  /** Cards in the words of a visit. */
  public DisputeCard(Visit visit) {
    this.visit = visit;
    this.evidence = new Evidence(visit.dataset());
  }

  /** The card of an event. */
  public Html of(EventEntry event) {
    EventWords words = new EventWords(visit);
    return tag("article")
        .with("class", "dispute")
        .of(
            tag("h3")
                .of(tag("a").with("href", visit.links().node(event.iri())).of(words.title(event))),
            tag("p").with("class", "aside").of(words.day(event)),
            tag("div")
                .with("class", "ledger")
                .of(
                    side(event, "asserted", visit.say("Afirman", "Assert"), false),
                    side(event, "denied", visit.say("Niegan", "Deny"), true)));
  }

  private Html side(EventEntry event, String kind, String title, boolean denied) {
    Map<String, Voice> speakers = new LinkedHashMap<>();
    event.voices().stream()
        .filter(voice -> voice.denied() == denied)
        .forEach(voice -> speakers.putIfAbsent(speaker(voice), voice));
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("p").with("class", "side").of(title));
    speakers.values().stream().limit(MOST).forEach(voice -> pieces.add(line(voice)));
    if (speakers.size() > MOST) {
      pieces.add(more(event, speakers.size() - MOST));
    }
    return tag("div").with("class", kind).of(pieces);
  }

  private static String speaker(Voice voice) {
    return voice.source().map(source -> source.iri()).orElse(voice.document().iri());
  }

  private Html line(Voice voice) {
    Html quote =
        evidence
            .quote(voice)
            .map(
                words ->
                    tag("a")
                        .with("class", "quote")
                        .with("lang", "es")
                        .with("href", where(voice))
                        .of("«" + shortened(words) + "»"))
            .orElse(Html.of());
    return tag("p").of(who(voice), Html.text(" "), quote);
  }

  private String where(Voice voice) {
    Optional<Node> passage = evidence.passage(voice);
    return passage
        .map(node -> visit.links().passage(node.getURI()))
        .orElse(visit.links().node(voice.document().iri()));
  }

  private Html who(Voice voice) {
    return voice
        .source()
        .map(source -> new EventWords(visit).party(source))
        .orElseGet(
            () ->
                Html.of(
                    Html.text(visit.say("el documento ", "the document ")),
                    tag("a")
                        .with("href", visit.links().node(voice.document().iri()))
                        .of(voice.document().name())));
  }

  private Html more(EventEntry event, int count) {
    return tag("p")
        .of(
            tag("a")
                .with("href", visit.links().node(event.iri()))
                .of(visit.say("y %s más", "and %s more").formatted(visit.speech().number(count))));
  }

  /** Cut between words. */
  private static String shortened(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_QUOTE);
    return words.substring(0, space < 1 ? LONGEST_QUOTE : space) + "…";
  }
}
