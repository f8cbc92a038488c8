package org.trama.serve.ontology;

import static org.trama.serve.html.Tag.tag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.trama.serve.atlas.Vocab;
import org.trama.serve.html.Html;
import org.trama.serve.html.Page;
import org.trama.serve.html.Tag;
import org.trama.serve.http.PageFault;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.ShortNames;
import org.trama.serve.words.Speech;

/**
 * The reference of an ontology: every term that it declares in its own namespace, with what it says
 * of it in the language of the visitor. Nothing stands on the page that is not in the graph.
 */
public final class OntologyPage {
  /** What is shown under a title. */
  private record Titled(Node node, String spanish, String english) {
    private String in(Speech speech) {
      return speech.say(spanish, english);
    }
  }

  private static final List<Titled> LINKS =
      List.of(
          new Titled(RDFS.subClassOf.asNode(), "Es un", "Is a"),
          new Titled(RDFS.subPropertyOf.asNode(), "Precisa a", "Narrows"),
          new Titled(OWL.disjointWith.asNode(), "Nunca es a la vez", "Is never also"),
          new Titled(RDFS.domain.asNode(), "Se dice de", "Is said of"),
          new Titled(RDFS.range.asNode(), "Su valor es", "Its value is"),
          new Titled(Vocab.term("plover"), "PLOVER", "PLOVER"),
          new Titled(SKOS.closeMatch.asNode(), "Casi igual a", "Nearly the same as"),
          new Titled(SKOS.relatedMatch.asNode(), "Emparentado con", "Related to"),
          new Titled(DCTerms.source.asNode(), "Definido a partir de", "Defined after"));
  private static final List<Titled> KINDS =
      List.of(
          new Titled(OWL.Class.asNode(), "Clases", "Classes"),
          new Titled(
              OWL.ObjectProperty.asNode(), "Propiedades entre nodos", "Properties between nodes"),
          new Titled(
              OWL.DatatypeProperty.asNode(), "Propiedades con un valor", "Properties with a value"),
          new Titled(OWL2.AnnotationProperty.asNode(), "Anotaciones", "Annotations"),
          new Titled(OWL2.NamedIndividual.asNode(), "Valores fijos", "Fixed values"));

  private final OntologyTerms terms;
  private final Speech speech;

  private OntologyPage(OntologyTerms terms) {
    this.terms = terms;
    this.speech = terms.speech();
  }

  /** The page of the ontology that the dataset holds. */
  public static Page show(Visit visit) {
    Graph ontology = visit.dataset().getGraph(NodeFactory.createURI(graph(visit.atlas().base())));
    if (ontology.isEmpty()) {
      throw PageFault.nothingHere();
    }
    return of(ontology, Vocab.TRAMA, visit.speech());
  }

  /** Name of the graph of the ontology in a dataset whose names start with {@code base}. */
  public static String graph(String base) {
    return base + "graph/ontology";
  }

  /** The page of the terms of {@code ontology} that {@code namespace} begins. */
  static Page of(Graph ontology, String namespace, Speech speech) {
    return new OntologyPage(new OntologyTerms(ontology, namespace, speech)).page();
  }

  private Page page() {
    List<Html> content = new ArrayList<>();
    terms.subjects(OWL.Ontology.asNode()).forEach(header -> content.addAll(header(header)));
    content.add(
        tag("nav")
            .with("aria-label", speech.say("Partes", "Parts"))
            .of(
                tag("ul")
                    .with("class", "contents")
                    .of(
                        KINDS.stream()
                            .map(kind -> tag("li").of(jump(kind.spanish(), kind.in(speech))))
                            .toList())));
    KINDS.forEach(kind -> content.add(part(kind, terms.own(kind.node()))));
    return new Page(
        200, speech.say("Qué significa cada término", "What every term means"), Html.of(content));
  }

  private List<Html> header(Node header) {
    List<Html> lines = new ArrayList<>();
    terms
        .text(header, DCTerms.description.asNode())
        .ifPresent(words -> lines.add(inLanguage(tag("p").with("class", "lead"), words)));
    List<Html> facts = new ArrayList<>();
    terms
        .values(header, OWL2.versionIRI.asNode())
        .forEach(version -> facts.add(fact(speech.say("Versión", "Version"), version)));
    terms
        .values(header, DCTerms.license.asNode())
        .forEach(licence -> facts.add(fact(speech.say("Licencia", "Licence"), licence)));
    lines.add(tag("dl").with("class", "facts").of(facts));
    return lines;
  }

  private Html fact(String title, Node value) {
    return tag("div").of(tag("dt").of(title), tag("dd").of(reference(value)));
  }

  private Html part(Titled kind, List<Node> all) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("h2")
            .of(
                Html.text(kind.in(speech) + " "),
                tag("span").with("class", "number aside").of(speech.number(all.size()))));
    pieces.add(
        tag("ul")
            .with("class", "contents")
            .of(
                all.stream()
                    .map(term -> tag("li").of(jump(terms.local(term), terms.name(term))))
                    .toList()));
    all.forEach(term -> pieces.add(term(term)));
    return tag("section").with("id", kind.spanish()).of(pieces);
  }

  private Html term(Node term) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        tag("h3")
            .of(
                Html.text(Speech.capital(terms.name(term)) + " "),
                tag("code").with("title", term.getURI()).of("trama:" + terms.local(term))));
    terms
        .text(term, RDFS.comment.asNode())
        .ifPresent(words -> pieces.add(inLanguage(tag("p"), words)));
    List<Html> rows = new ArrayList<>();
    LINKS.forEach(link -> rows.addAll(row(link.in(speech), terms.values(term, link.node()))));
    rows.addAll(row(speech.say("Abarca", "Comprises"), terms.narrower(term)));
    if (!rows.isEmpty()) {
      pieces.add(tag("dl").with("class", "facts").of(rows));
    }
    return tag("article").with("id", terms.local(term)).with("class", "term").of(pieces);
  }

  private List<Html> row(String title, List<Node> values) {
    return values.isEmpty()
        ? List.of()
        : List.of(
            tag("div")
                .of(
                    tag("dt").of(title),
                    tag("dd").of(join(values.stream().map(this::reference).toList()))));
  }

  /** A link to the term on this page, to a page elsewhere, or only its text. */
  private Html reference(Node node) {
    if (node.isLiteral()) {
      return Html.text(node.getLiteralLexicalForm());
    }
    String iri = node.isURI() ? node.getURI() : node.toString();
    if (iri.startsWith(terms.namespace())) {
      return jump(terms.local(node), terms.name(node));
    }
    boolean web = iri.startsWith("http://") || iri.startsWith("https://");
    return web
        ? tag("a").with("href", iri).with("rel", "external noreferrer").of(ShortNames.of(iri))
        : Html.text(iri);
  }

  private static Html jump(String place, String text) {
    return tag("a").with("href", "#" + encoded(place)).of(text);
  }

  private static String encoded(String place) {
    return URLEncoder.encode(place, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Html inLanguage(Tag element, Node text) {
    return element.with("lang", text.getLiteralLanguage()).of(text.getLiteralLexicalForm());
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
}
