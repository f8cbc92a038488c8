package org.trama.serve.document;

import static org.trama.serve.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.trama.serve.atlas.DocumentEntry;
import org.trama.serve.atlas.EventEntry;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.data.DataLinks;
import org.trama.serve.event.EventWords;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.http.PageFault;
import org.trama.serve.visit.Visit;

/**
 * A document: its text as read, with names and passages marked, and beside it what the graph made
 * of them.
 */
public final class DocumentPage {
  private final Visit visit;
  private final DocumentEntry document;
  private final Graph graph;
  private final Node node;

  private DocumentPage(Visit visit, DocumentEntry document) {
    this.visit = visit;
    this.document = document;
    this.node = NodeFactory.createURI(document.iri());
    this.graph = visit.dataset().getGraph(node);
  }

  /** The page of a document; throws {@link org.trama.serve.http.PageFault} where there is none. */
  public static Page show(Visit visit, String iri) {
    DocumentEntry document = visit.atlas().document(iri).orElseThrow(() -> PageFault.unknown(iri));
    return new DocumentPage(visit, document).page().about(iri);
  }

  private Page page() {
    String text = first(Vocab.nif("isString")).orElse("");
    List<EventEntry> events = visit.atlas().toldIn(document.iri());
    return Page.of(
        document.name(),
        metadata(),
        tag("p")
            .with("class", "aside legend")
            .of(
                tag("span").with("class", "mention").of(visit.say("nombre", "name")),
                Html.text(" · "),
                tag("span")
                    .with("class", "passage")
                    .of(visit.say("pasaje que prueba algo", "passage that is evidence")),
                Html.text(
                    visit.say(
                        " · al lado, lo que el grafo lee en él.",
                        " · beside it, what the graph reads in it."))),
        new DocumentText(visit, document, graph, text).show(visit.parameter("pasaje").orElse("")),
        tag("h2").of(visit.say("Sucesos que cuenta", "Events that it tells")),
        new EventWords(visit).list(events),
        reprints(),
        DataLinks.of(visit, document.iri()));
  }

  private Html metadata() {
    List<Html> facts = new ArrayList<>();
    document
        .issued()
        .ifPresent(
            day -> fact(facts, visit.say("Publicado", "Published"), visit.speech().day(day)));
    document.publisher().ifPresent(name -> fact(facts, visit.say("Medio", "Publisher"), name));
    values(DC_11.creator.asNode())
        .forEach(author -> fact(facts, visit.say("Autor", "Author"), author));
    first(DCTerms.source.asNode())
        .ifPresent(source -> fact(facts, visit.say("Procedencia", "Source"), source));
    Html common = tag("dl").with("class", "facts").of(facts);
    facts.clear();
    first(DCTerms.language.asNode())
        .ifPresent(code -> fact(facts, visit.say("Lengua", "Language"), code));
    first(DCTerms.format.asNode())
        .ifPresent(type -> fact(facts, visit.say("Formato", "Format"), type));
    fact(facts, visit.say("Archivo", "File"), document.path());
    first(Vocab.term("sha256")).ifPresent(hash -> fact(facts, "SHA-256", hash));
    return Html.of(
        common,
        tag("details")
            .with("class", "aside")
            .of(
                tag("summary").of(visit.say("Ficha del archivo", "About the file")),
                tag("dl").with("class", "facts").of(facts)));
  }

  private static void fact(List<Html> facts, String name, String value) {
    facts.add(tag("div").of(tag("dt").of(name), tag("dd").of(value)));
  }

  /** Other documents of the same text: the earlier one, and those printed after it. */
  private Html reprints() {
    Node reprint = Vocab.term("reprintOf");
    Set<Node> originals =
        Iter.asStream(visit.dataset().find(Node.ANY, node, reprint, Node.ANY))
            .map(Quad::getObject)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    originals.add(node);
    Set<Node> others = new LinkedHashSet<>(originals);
    originals.forEach(
        original ->
            Iter.asStream(visit.dataset().find(Node.ANY, Node.ANY, reprint, original))
                .map(Quad::getSubject)
                .forEach(others::add));
    others.remove(node);
    List<Html> same =
        others.stream()
            .flatMap(other -> visit.atlas().document(other.getURI()).stream())
            .map(
                other ->
                    tag("li")
                        .of(
                            tag("a")
                                .with("href", visit.links().node(other.iri()))
                                .of(other.name())))
            .toList();
    return same.isEmpty()
        ? Html.of()
        : Html.of(tag("h2").of(visit.say("Reimpresiones", "Reprints")), tag("ul").of(same));
  }

  private Optional<String> first(Node property) {
    return values(property).stream().findFirst();
  }

  private List<String> values(Node property) {
    return objects(property).stream().map(Node::getLiteralLexicalForm).sorted().toList();
  }

  private List<Node> objects(Node property) {
    return Iter.asStream(graph.find(node, property, Node.ANY)).map(Triple::getObject).toList();
  }
}
