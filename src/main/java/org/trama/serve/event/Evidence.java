package org.trama.serve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Figure;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.atlas.Voice;

/**
 * The words on which claims rest, and what these very words tell of how many and when.
 *
 * @param dataset within a transaction
 */
record Evidence(DatasetGraph dataset) {
  /**
   * When, as a document tells it of an event.
   *
   * @param text its words
   * @param start first day, if told
   * @param end last day, if told
   */
  record When(String text, Optional<LocalDate> start, Optional<LocalDate> end) {}

  Optional<Node> passage(Voice voice) {
    return value(document(voice), NodeFactory.createURI(voice.claim()), Vocab.term("evidence"));
  }

  Optional<String> quote(Voice voice) {
    return passage(voice).flatMap(passage -> text(document(voice), passage, Vocab.ANCHOR));
  }

  /** The figures that a claim gives: those in its own words or, of a lone claim, its document's. */
  List<Figure> figures(EventEntry event, Voice voice) {
    return event.figures().stream()
        .filter(figure -> figure.document().equals(voice.document()))
        .filter(figure -> tells(event, voice, figure.text()))
        .toList();
  }

  /** The times that a claim gives, likewise. */
  List<When> times(EventEntry event, Voice voice) {
    Node document = document(voice);
    List<When> times = new ArrayList<>();
    Iterator<Quad> quads =
        dataset.find(document, NodeFactory.createURI(event.iri()), Vocab.term("time"), Node.ANY);
    while (quads.hasNext()) {
      Node time = quads.next().getObject();
      String text = text(document, time, Vocab.TEXT).orElse("");
      if (!text.isEmpty() && tells(event, voice, text)) {
        times.add(new When(text, day(document, time, "start"), day(document, time, "end")));
      }
    }
    return times;
  }

  private boolean tells(EventEntry event, Voice voice, String words) {
    long besides =
        event.voices().stream().filter(other -> other.document().equals(voice.document())).count();
    return besides == 1 || quote(voice).filter(quote -> quote.contains(words)).isPresent();
  }

  private Optional<LocalDate> day(Node document, Node time, String property) {
    return text(document, time, Vocab.term(property))
        .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
        .map(LocalDate::parse);
  }

  private static Node document(Voice voice) {
    return NodeFactory.createURI(voice.document().iri());
  }

  private Optional<String> text(Node graph, Node subject, Node property) {
    return value(graph, subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** One value of a property, in one graph or in any. */
  Optional<Node> value(Node graph, Node subject, Node property) {
    Iterator<Quad> quads = dataset.find(graph, subject, property, Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }
}
