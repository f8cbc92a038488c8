package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Modality;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Voice;

/** Who asserts an event and, beside it, who denies it, each with the words that say so. */
record Ledger(Visit visit) {
  Html of(EventEntry event) {
    List<Voice> asserting = event.voices().stream().filter(voice -> !voice.denied()).toList();
    List<Voice> denying = event.voices().stream().filter(Voice::denied).toList();
    return tag("div")
        .with("class", "ledger")
        .of(
            side("asserted", visit.say("Afirman", "Assert"), asserting),
            side("denied", visit.say("Niegan", "Deny"), denying));
  }

  private Html side(String kind, String title, List<Voice> voices) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("h3")
            .of(
                Html.text(title + " "),
                tag("span").with("class", "number").of(visit.speech().number(voices.size()))));
    if (voices.isEmpty()) {
      pieces.add(tag("p").with("class", "aside").of(visit.say("Nadie.", "Nobody.")));
    }
    voices.forEach(voice -> pieces.add(claim(voice)));
    return tag("section").with("class", kind).of(pieces);
  }

  private Html claim(Voice voice) {
    Node claim = NodeFactory.createURI(voice.claim());
    Node document = NodeFactory.createURI(voice.document().iri());
    Optional<Node> passage = value(document, claim, Terms.of("evidence"));
    Optional<String> quote =
        passage
            .flatMap(node -> value(document, node, Terms.ANCHOR))
            .map(Node::getLiteralLexicalForm);
    String where =
        passage
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
            tag("p").with("class", "aside").of(details(voice, claim, document)));
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
    value(document, claim, Terms.of("confidence"))
        .map(node -> Double.parseDouble(node.getLiteralLexicalForm()))
        .ifPresent(
            sure ->
                pieces.add(
                    Html.of(
                        Html.text(" · " + visit.say("confianza ", "confidence ")),
                        tag("span").with("class", "number").of(visit.speech().share(sure)))));
    value(document, claim, Terms.of("rule")).ifPresent(rule -> pieces.add(rule(rule)));
    return pieces;
  }

  private Html rule(Node rule) {
    String name =
        value(Node.ANY, rule, RDFS.label.asNode())
            .map(Node::getLiteralLexicalForm)
            .orElseGet(() -> Labels.localName(rule));
    return Html.of(
        Html.text(" · " + visit.say("por ", "by ")),
        tag("a")
            .with("href", visit.links().node(rule.getURI()))
            .with("lang", "es")
            .of("«" + name.toLowerCase(Locale.ROOT) + "»"));
  }

  private Optional<Node> value(Node graph, Node subject, Node property) {
    Iterator<Quad> quads = visit.dataset().find(graph, subject, property, Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }
}
