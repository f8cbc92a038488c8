package org.trama.serve.event;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Modality;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.atlas.Voice;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.FigureWords;
import org.trama.serve.words.Labels;

/** Who asserts an event and, beside it, who denies it, each with the words that say so. */
record Ledger(Visit visit, Evidence evidence) {
  private static final int MOST = 40;

  Ledger(Visit visit) {
    this(visit, new Evidence(visit.dataset()));
  }

  Html of(EventEntry event) {
    List<Voice> asserting = event.voices().stream().filter(voice -> !voice.denied()).toList();
    List<Voice> denying = event.voices().stream().filter(Voice::denied).toList();
    return tag("div")
        .with("class", "ledger")
        .of(
            side(event, "asserted", visit.say("Afirman", "Assert"), asserting),
            side(event, "denied", visit.say("Niegan", "Deny"), denying));
  }

  private Html side(EventEntry event, String kind, String title, List<Voice> voices) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("h3")
            .of(
                Html.text(title + " "),
                tag("span").with("class", "number").of(visit.speech().number(voices.size()))));
    if (voices.isEmpty()) {
      pieces.add(tag("p").with("class", "aside").of(visit.say("Nadie.", "Nobody.")));
    }
    voices.stream().limit(MOST).forEach(voice -> pieces.add(claim(event, voice)));
    if (voices.size() > MOST) {
      pieces.add(rest(voices.size() - MOST));
    }
    return tag("section").with("class", kind).of(pieces);
  }

  private Html rest(int count) {
    return tag("p")
        .with("class", "aside")
        .of(
            visit
                .say(
                    "Y otras %s; todas, en los datos de abajo.",
                    "And %s more; all are in the data below.")
                .formatted(visit.speech().number(count)));
  }

  private Html claim(EventEntry event, Voice voice) {
    Node claim = NodeFactory.createURI(voice.claim());
    Node document = NodeFactory.createURI(voice.document().iri());
    Optional<String> quote = evidence.quote(voice);
    String where =
        evidence
            .passage(voice)
            .map(node -> visit.links().passage(node.getURI()))
            .orElse(visit.links().node(voice.document().iri()));
    return tag("article")
        .with("class", "claim")
        .of(
            tag("p").with("class", "who").of(source(voice)),
            quote
                .map(
                    words ->
                        tag("blockquote")
                            .with("lang", "es")
                            .of(tag("a").with("href", where).of("«" + words + "»")))
                .orElse(Html.of()),
            told(event, voice),
            tag("p").with("class", "aside").of(details(voice, claim, document)));
  }

  /** How many and when, as these very words tell it. */
  private Html told(EventEntry event, Voice voice) {
    List<Html> pieces = new ArrayList<>();
    evidence
        .figures(event, voice)
        .forEach(figure -> pieces.add(Html.text(FigureWords.ofRange(figure, visit.speech()))));
    evidence.times(event, voice).forEach(when -> pieces.add(Html.text(words(when))));
    List<Html> items =
        pieces.stream().map(piece -> tag("li").with("lang", "es").of(piece)).toList();
    return items.isEmpty() ? Html.of() : tag("ul").with("class", "inline told").of(items);
  }

  private String words(Evidence.When when) {
    return when.start().isEmpty() && when.end().isEmpty()
        ? when.text()
        : when.text() + " (" + visit.speech().days(when.start(), when.end()) + ")";
  }

  private Html source(Voice voice) {
    return voice
        .source()
        .map(source -> new EventWords(visit).party(source))
        .orElse(
            Html.text(
                visit.say("El documento, por su cuenta", "The document, on its own account")));
  }

  private List<Html> details(Voice voice, Node claim, Node document) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("a")
            .with("href", visit.links().node(voice.document().iri()))
            .of(voice.document().name()));
    voice
        .document()
        .issued()
        .ifPresent(day -> pieces.add(Html.text(", " + visit.speech().day(day))));
    pieces.add(Html.text(" · "));
    pieces.add(
        tag("span")
            .with("class", voice.modality() == Modality.ACTUAL ? "actual" : "modality")
            .of(visit.term(voice.modality().localName())));
    evidence
        .value(document, claim, Vocab.term("confidence"))
        .map(node -> Double.parseDouble(node.getLiteralLexicalForm()))
        .ifPresent(
            sure ->
                pieces.add(
                    Html.of(
                        Html.text(" · " + visit.say("confianza ", "confidence ")),
                        tag("span").with("class", "number").of(visit.speech().share(sure)))));
    evidence.value(document, claim, Vocab.term("rule")).ifPresent(rule -> pieces.add(rule(rule)));
    return pieces;
  }

  private Html rule(Node rule) {
    String name =
        evidence
            .value(Node.ANY, rule, RDFS.label.asNode())
            .map(Node::getLiteralLexicalForm)
            .orElseGet(() -> Labels.localName(rule));
    return Html.of(
        Html.text(" · " + visit.say("por ", "by ")),
        tag("a")
            .with("href", visit.links().node(rule.getURI()))
            .with("lang", "es")
            .of("«" + name.toLowerCase(Locale.ROOT) + "»"));
  }
}
