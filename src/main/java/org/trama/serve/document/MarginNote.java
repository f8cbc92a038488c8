package org.trama.serve.document;

import static org.trama.serve.html.Tag.tag;

import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Voice;
import org.trama.serve.event.EventWords;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;

/**
 * What the graph made of a passage.
 *
 * @param passage on which a claim rests
 * @param event that it is about
 * @param voice that makes it
 */
record MarginNote(Excerpt passage, EventEntry event, Voice voice) {
  /** What the IRI of the claim adds to that of the document. */
  String fragment() {
    return voice.claim().substring(voice.claim().indexOf('#') + 1);
  }

  /** In one line: the event, and who says or denies it. */
  String words(Visit visit) {
    String who = who(visit);
    return new EventWords(visit).title(event) + (who.isEmpty() ? "" : " — " + who);
  }

  private String who(Visit visit) {
    String polarity =
        voice.denied() ? visit.say("niega", "denies") : visit.say("afirma", "asserts");
    return voice
        .source()
        .map(source -> source.label() + " " + polarity)
        .orElse(voice.denied() ? visit.say("se niega", "is denied") : "");
  }

  /** The note as it stands in the margin; scripts light the passage that it names. */
  Html show(Visit visit) {
    String who = who(visit);
    return tag("li")
        .with("id", fragment())
        .with("class", voice.denied() ? "note denied" : "note")
        .with("data-passage", passage.fragment())
        .of(
            tag("a")
                .with("href", visit.links().node(event.iri()))
                .of(new EventWords(visit).title(event)),
            tag("span").with("class", "aside").of(who.isEmpty() ? "" : " — " + who));
  }
}
