package org.trama.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trama.export.event.Countries;
import org.trama.export.event.EventReader;
import org.trama.export.event.HowMuch;
import org.trama.export.event.Plover;
import org.trama.export.event.ToldClaim;
import org.trama.export.event.ToldEvent;
import org.trama.export.event.When;
import org.trama.export.graph.Facts;
import org.trama.export.graph.Names;
import org.trama.export.graph.Role;
import org.trama.export.graph.Terms;
import org.trama.export.selection.ClosedView;

/** Makes the rows of each table from what one document says; entities come by themselves. */
final class TableRows {
  private final ClosedView view;
  private final boolean text;
  private final Facts facts;
  private final Names names;
  private final Countries countries;
  private final EventReader reader;

  TableRows(ClosedView view, boolean text) {
    this.view = view;
    this.text = text;
    this.facts = view.facts();
    this.names = new Names(facts);
    this.countries = new Countries(facts);
    this.reader = new EventReader(view);
  }

  void of(Table table, Node document, Consumer<List<String>> to) {
    switch (table) {
      case DOCUMENTS -> to.accept(document(document));
      case EVENTS -> events(document, to);
      case ARGUMENTS -> view.events(document).forEach(event -> arguments(document, event, to));
      case CLAIMS -> view.claims(document).forEach(claim -> to.accept(claim(document, claim)));
      case ENTITIES -> {
        // They stand in a graph of their own.
      }
    }
  }

  private List<String> document(Node document) {
    List<String> row = new ArrayList<>(List.of(document.getURI()));
    Stream.of(
            Terms.PATH,
            Terms.SHA256,
            Terms.DOCUMENT_TITLE,
            Terms.ISSUED,
            Terms.LANGUAGE,
            Terms.FORMAT,
            Terms.PUBLISHER,
            Terms.ORIGIN)
        .forEach(property -> row.add(facts.text(document, document, property).orElse("")));
    row.add(text ? facts.text(document, document, Terms.TEXT_OF_DOCUMENT).orElse("") : "");
    return row;
  }

  List<String> entity(Node entity) {
    return List.of(
        entity.getURI(),
        names.name(entity),
        names.kind(entity),
        joined(facts.values(Node.ANY, entity, Terms.OTHER_NAME)),
        joined(facts.values(Node.ANY, entity, Terms.SAME_AS)),
        joined(
            facts.values(Node.ANY, entity, Terms.PART_OF).stream()
                .filter(view::keepsEntity)
                .toList()),
        countries.code(entity).orElse(""));
  }

  private static String joined(List<Node> nodes) {
    return nodes.stream().map(Facts::lexical).distinct().collect(Collectors.joining("; "));
  }

  private void events(Node document, Consumer<List<String>> to) {
    for (Node node : view.events(document)) {
      if (view.tellings(node).get(0).equals(document)) {
        ToldEvent event = reader.event(node);
        to.accept(
            List.of(
                node.getURI(),
                event.type(),
                event.plover().orElse(""),
                Plover.mode(event.type()).orElse(""),
                event.plover().flatMap(Plover::quadClass).orElse(""),
                event.status().orElse(""),
                event.corroboration().orElse("")));
      }
    }
  }

  private void arguments(Node document, Node event, Consumer<List<String>> to) {
    for (Role role : Role.values()) {
      for (Node filler : facts.values(document, event, role.property())) {
        String entity = view.keepsEntity(filler) ? filler.getURI() : "";
        to.accept(argument(event, document, role.localName(), entity, names.name(filler)));
      }
    }
    for (Node quantity : facts.values(document, event, Terms.QUANTITY)) {
      to.accept(quantity(event, document, HowMuch.of(facts, document, quantity)));
    }
    for (Node time : facts.values(document, event, Terms.TIME)) {
      to.accept(time(event, document, When.of(facts, document, time)));
    }
  }

  private static List<String> argument(
      Node event, Node document, String role, String entity, String words) {
    return List.of(event.getURI(), document.getURI(), role, entity, words, "", "", "", "", "");
  }

  private static List<String> quantity(Node event, Node document, HowMuch quantity) {
    return List.of(
        event.getURI(),
        document.getURI(),
        "quantity",
        "",
        cell(quantity.text()),
        cell(quantity.min()),
        cell(quantity.max()),
        cell(quantity.unit()),
        "",
        "");
  }

  private static List<String> time(Node event, Node document, When time) {
    return List.of(
        event.getURI(),
        document.getURI(),
        "time",
        "",
        cell(time.text()),
        "",
        "",
        "",
        cell(time.start()),
        cell(time.end()));
  }

  private List<String> claim(Node document, Node node) {
    ToldClaim claim = ToldClaim.of(facts, document, node);
    return List.of(
        node.getURI(),
        claim.event().getURI(),
        document.getURI(),
        claim.source().map(Node::getURI).orElse(""),
        claim.source().map(names::name).orElse(""),
        claim.polarity(),
        claim.modality(),
        cell(claim.confidence()),
        cell(claim.quote()),
        cell(claim.rule()));
  }

  private static String cell(Optional<String> value) {
    return value.orElse("");
  }
}
