package org.trama.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Event;
import org.trama.model.Filler;
import org.trama.model.Quantity;
import org.trama.model.TimeSpan;

/** Writes the events that one document tells, with their arguments, into its graph. */
final class EventStatements {
  private final Iris iris;
  private final Ontology ontology;
  private final String path;
  private final Statements out;

  EventStatements(Iris iris, Ontology ontology, String path, Statements out) {
    this.iris = iris;
    this.ontology = ontology;
    this.path = path;
    this.out = out;
  }

  void event(Event event) {
    Node node = iris.event(event.id());
    out.type(node, Vocabulary.EVENT_CLASS);
    out.type(node, Vocabulary.term(event.type()));
    out.add(node, Vocabulary.PLOVER, Literals.text(ontology.plover(event.type())));
    event
        .arguments()
        .forEach(
            argument ->
                out.add(
                    node, Vocabulary.term(argument.role().localName()), filler(argument.filler())));
    event.quantity().map(this::quantity).ifPresent(q -> out.add(node, Vocabulary.QUANTITY, q));
    event.time().map(this::time).ifPresent(time -> out.add(node, Vocabulary.TIME, time));
  }

  private Node filler(Filler filler) {
    if (filler instanceof Filler.OfText thing) {
      Node node = iris.thing(path, thing.text());
      out.type(node, Vocabulary.THING_CLASS);
      out.add(node, RDFS.label.asNode(), Literals.spanish(thing.text()));
      return node;
    }
    return iris.entity(((Filler.OfEntity) filler).entity());
  }

  private Node quantity(Quantity quantity) {
    Node node = iris.quantity(quantity);
    out.type(node, Vocabulary.QUANTITY_CLASS);
    quantity.min().ifPresent(min -> out.add(node, Vocabulary.MIN, Literals.decimal(min)));
    quantity.max().ifPresent(max -> out.add(node, Vocabulary.MAX, Literals.decimal(max)));
    if (!quantity.unit().isEmpty()) {
      out.add(node, Vocabulary.UNIT, Literals.text(quantity.unit()));
    }
    out.add(node, Vocabulary.TEXT, Literals.text(quantity.text()));
    return node;
  }

  private Node time(TimeSpan time) {
    Node node = iris.timeSpan(time);
    out.type(node, Vocabulary.TIME_SPAN_CLASS);
    out.type(node, Vocabulary.PROPER_INTERVAL);
    time.start().ifPresent(start -> out.add(node, Vocabulary.START, Literals.date(start)));
    time.end().ifPresent(end -> out.add(node, Vocabulary.END, Literals.date(end)));
    out.add(node, Vocabulary.TEXT, Literals.text(time.text()));
    return node;
  }
}
