package org.trama.serve.entity;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.trama.serve.atlas.EntityEntry;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.html.Html;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Labels;

/**
 * What the graph says of an entity besides events: offices, what it belongs to, who it is
 * elsewhere.
 */
record EntityFacts(Visit visit) {
  Html of(EntityEntry entity) {
    Node node = NodeFactory.createURI(entity.iri());
    List<Html> facts = new ArrayList<>();
    fact(
        facts,
        visit.say("Cargos", "Offices"),
        offices(node, Vocab.term("holder"), Vocab.term("of"), true));
    fact(
        facts,
        visit.say("Quiénes lo dirigen", "Who holds office in it"),
        offices(node, Vocab.term("of"), Vocab.term("holder"), false));
    fact(facts, visit.say("Parte de", "Part of"), entities(objects(node, Vocab.term("partOf"))));
    fact(
        facts, visit.say("Comprende", "Comprises"), entities(subjects(Vocab.term("partOf"), node)));
    fact(facts, visit.say("Identidad", "Identity"), identities(node));
    return facts.isEmpty() ? Html.of() : tag("dl").with("class", "facts").of(facts);
  }

  private static void fact(List<Html> facts, String name, List<Html> values) {
    if (!values.isEmpty()) {
      List<Html> items = values.stream().map(value -> tag("li").of(value)).toList();
      facts.add(
          tag("div")
              .of(tag("dt").of(name), tag("dd").of(tag("ul").with("class", "inline").of(items))));
    }
  }

  /** Offices as words, each with a passage that says so. */
  private List<Html> offices(Node node, Node side, Node other, boolean ofHolder) {
    Map<String, Html> offices = new TreeMap<>();
    for (Node office : subjects(side, node)) {
      String title =
          objects(office, Vocab.term("title")).stream()
              .findFirst()
              .map(Node::getLiteralLexicalForm)
              .orElse("");
      Optional<Node> whom = objects(office, other).stream().findFirst();
      Html words =
          ofHolder
              ? Html.of(
                  said(office, title),
                  whom.map(of -> Html.of(Html.text(" · "), link(of))).orElse(Html.of()))
              : Html.of(
                  whom.map(this::link).orElse(Html.of()), Html.text(", "), said(office, title));
      offices.putIfAbsent(whom.map(Node::getURI).orElse("") + title, words);
    }
    return offices.values().stream().limit(24).toList();
  }

  private Html said(Node office, String title) {
    return objects(office, Vocab.term("evidence")).stream()
        .findFirst()
        .map(
            passage ->
                tag("a")
                    .with("lang", "es")
                    .with("href", visit.links().passage(passage.getURI()))
                    .of(title))
        .orElse(Html.text(title));
  }

  private List<Html> entities(List<Node> nodes) {
    return nodes.stream().limit(30).map(this::link).toList();
  }

  private Html link(Node node) {
    String label =
        visit
            .atlas()
            .entity(node.getURI())
            .map(EntityEntry::label)
            .orElseGet(() -> Labels.localName(node));
    return tag("a").with("href", visit.links().node(node.getURI())).of(label);
  }

  private List<Html> identities(Node node) {
    return objects(node, OWL.sameAs.asNode()).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .map(
            iri ->
                iri.matches("https?://[^\\s]+")
                    ? tag("a")
                        .with("href", iri)
                        .with("rel", "external noreferrer")
                        .of(shortName(iri))
                    : Html.text(iri))
        .toList();
  }

  private static String shortName(String iri) {
    String end = iri.substring(iri.lastIndexOf('/') + 1);
    return iri.contains("wikidata.org") ? "Wikidata " + end : iri;
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.asStream(visit.dataset().find(Node.ANY, subject, property, Node.ANY))
        .map(Quad::getObject)
        .distinct()
        .toList();
  }

  private List<Node> subjects(Node property, Node object) {
    return Iter.asStream(visit.dataset().find(Node.ANY, Node.ANY, property, object))
        .map(Quad::getSubject)
        .distinct()
        .toList();
  }
}
