package org.trama.serve;

import static org.trama.serve.Tag.tag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The reference of an ontology: every term that it declares in its own namespace, with what it says
 * of it in Spanish and English. Nothing stands on the page that is not in the graph.
 */
final class OntologyPage {
  private static final Map<Node, String> LINKS =
      orderedMap(
          RDFS.subClassOf.asNode(), "Es un",
          RDFS.subPropertyOf.asNode(), "Precisa a",
          OWL.disjointWith.asNode(), "Nunca es a la vez",
          RDFS.domain.asNode(), "Se dice de",
          RDFS.range.asNode(), "Su valor es",
          Terms.of("plover"), "PLOVER",
          SKOS.closeMatch.asNode(), "Casi igual a",
          SKOS.relatedMatch.asNode(), "Emparentado con",
          DCTerms.source.asNode(), "Definido a partir de");
  private static final Map<Node, String> KINDS =
      orderedMap(
          OWL.Class.asNode(), "Clases",
          OWL.ObjectProperty.asNode(), "Propiedades entre nodos",
          OWL.DatatypeProperty.asNode(), "Propiedades con un valor",
          OWL2.AnnotationProperty.asNode(), "Anotaciones",
          OWL2.NamedIndividual.asNode(), "Valores fijos");

  private final Graph ontology;
  private final String namespace;

  private OntologyPage(Graph ontology, String namespace) {
    this.ontology = ontology;
    this.namespace = namespace;
  }

  /** The page of the ontology that the dataset holds. */
  static Page show(Visit visit) {
    Graph ontology = visit.dataset().getGraph(NodeFactory.createURI(graph(visit.atlas().base())));
    if (ontology.isEmpty()) {
      throw PageFault.nothingHere();
    }
    return of(ontology, Terms.TRAMA);
  }

  /** Name of the graph of the ontology in a dataset whose names start with {@code base}. */
  static String graph(String base) {
    return base + "graph/ontology";
  }

  /** The page of the terms of {@code ontology} that {@code namespace} begins. */
  static Page of(Graph ontology, String namespace) {
    return new OntologyPage(ontology, namespace).page();
  }

  private static Map<Node, String> orderedMap(Object... pairs) {
    Map<Node, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((Node) pairs[i], (String) pairs[i + 1]);
    }
    return map;
  }

  private Page page() {
    List<Html> content = new ArrayList<>();
    subjects(OWL.Ontology.asNode()).forEach(header -> content.addAll(header(header)));
    content.add(
        tag("nav")
            .with("aria-label", "Partes")
            .of(
                tag("ul")
                    .of(
                        KINDS.values().stream()
                            .map(kind -> tag("li").of(jump(kind, kind)))
                            .toList())));
    KINDS.forEach((kind, title) -> content.add(part(title, own(kind))));
    return new Page(200, "Referencia de la ontología", Html.of(content));
  }

  private List<Html> header(Node header) {
    List<Html> lines = new ArrayList<>();
    for (Node property : List.of(DCTerms.title.asNode(), DCTerms.description.asNode())) {
      texts(header, property).forEach(text -> lines.add(inLanguage("p", text)));
    }
    values(header, OWL2.versionIRI.asNode())
        .forEach(version -> lines.add(tag("p").of(Html.text("Versión "), reference(version))));
    values(header, DCTerms.license.asNode())
        .forEach(licence -> lines.add(tag("p").of(Html.text("Licencia "), reference(licence))));
    return lines;
  }

  private Html part(String title, List<Node> terms) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h2").of(title + " (" + terms.size() + ")"));
    pieces.add(
        tag("p").of(join(terms.stream().map(term -> jump(local(term), local(term))).toList())));
    terms.forEach(term -> pieces.add(term(term)));
    return tag("section").with("id", title).of(pieces);
  }

  private Html term(Node term) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(tag("h3").of(local(term)));
    pieces.add(tag("p").of(tag("code").of(term.getURI())));
    texts(term, RDFS.label.asNode()).forEach(label -> pieces.add(inLanguage("p", label)));
    texts(term, RDFS.comment.asNode()).forEach(comment -> pieces.add(inLanguage("p", comment)));
    List<Html> rows = new ArrayList<>();
    LINKS.forEach((property, title) -> rows.addAll(row(title, values(term, property))));
    rows.addAll(row("Abarca", narrower(term)));
    if (!rows.isEmpty()) {
      pieces.add(tag("dl").of(rows));
    }
    return tag("article").with("id", local(term)).of(pieces);
  }

  private List<Html> row(String title, List<Node> values) {
    return values.isEmpty()
        ? List.of()
        : List.of(
            tag("dt").of(title), tag("dd").of(join(values.stream().map(this::reference).toList())));
  }

  /** A link to the term on this page, to a page elsewhere, or only its text. */
  private Html reference(Node node) {
    if (node.isLiteral()) {
      return Html.text(node.getLiteralLexicalForm());
    }
    String iri = node.isURI() ? node.getURI() : node.toString();
    if (iri.startsWith(namespace)) {
      return jump(local(node), local(node));
    }
    boolean web = iri.startsWith("http://") || iri.startsWith("https://");
    return web ? tag("a").with("href", iri).of(iri) : Html.text(iri);
  }

  private static Html jump(String place, String text) {
    return tag("a").with("href", "#" + encoded(place)).of(text);
  }

  private static String encoded(String place) {
    return URLEncoder.encode(place, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Html inLanguage(String element, Node text) {
    return tag(element).with("lang", text.getLiteralLanguage()).of(text.getLiteralLexicalForm());
  }

  private static Html join(List<Html> pieces) {
    List<Html> joined = new ArrayList<>();
    pieces.forEach(
        piece -> {
          if (!joined.isEmpty()) {
            joined.add(Html.text(", "));
          }
          joined.add(piece);
        });
    return Html.of(joined);
  }

  private String local(Node term) {
    return term.getURI().substring(namespace.length());
  }

  private List<Node> own(Node kind) {
    return subjects(kind).filter(this::isOwn).toList();
  }

  private boolean isOwn(Node node) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }

  private List<Node> narrower(Node term) {
    return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
        .flatMap(link -> ontology.find(Node.ANY, link.asNode(), term).toList().stream())
        .map(Triple::getSubject)
        .filter(this::isOwn)
        .sorted(OntologyPage::compare)
        .toList();
  }

  private Stream<Node> subjects(Node type) {
    return ontology
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(OntologyPage::compare);
  }

  private List<Node> values(Node subject, Node property) {
    return ontology.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(OntologyPage::compare)
        .toList();
  }

  /** Texts, Spanish before English. */
  private List<Node> texts(Node subject, Node property) {
    return values(subject, property).stream()
        .filter(Node::isLiteral)
        .sorted((a, b) -> b.getLiteralLanguage().compareTo(a.getLiteralLanguage()))
        .toList();
  }

  private static int compare(Node a, Node b) {
    return a.toString().compareToIgnoreCase(b.toString());
  }
}
