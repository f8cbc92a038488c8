package org.trama.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.trama.knowledge.OntologyFiles;
import org.trama.serve.html.Layout;
import org.trama.serve.words.Speech;

class OntologyPageTest {
  private static final String NAMESPACE = "https://w3id.org/trama/ontology#";

  private static Graph ontology() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(OntologyFiles.packed().text(OntologyFiles.ONTOLOGY), Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  private static Document page(Graph graph) {
    return page(graph, Speech.ES);
  }

  private static Document page(Graph graph, Speech speech) {
    return Jsoup.parse(Layout.render(OntologyPage.of(graph, NAMESPACE, speech)));
  }

  @Test
  void describesEveryTermOfTheOntologyInTheLanguageOfTheVisitor() {
    Graph graph = ontology();
    List<String> terms =
        graph.find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY).toList().stream()
            .map(triple -> triple.getSubject().getURI().substring(NAMESPACE.length()))
            .toList();
    assertThat(terms).hasSizeGreaterThan(100);
    for (Speech speech : Speech.values()) {
      Document page = page(graph, speech);
      assertThat(terms)
          .allSatisfy(
              term -> {
                Element article = page.getElementById(term);
                assertThat(article).as(term).isNotNull();
                assertThat(article.select("h3 code").text()).isEqualTo("trama:" + term);
                assertThat(article.select("p").eachAttr("lang"))
                    .as(term)
                    .containsExactly(speech.code());
              });
    }
    assertThat(page(graph, Speech.EN).getElementById("ArmsTransfer").text())
        .startsWith("Arms transfer trama:ArmsTransfer")
        .contains("Is a event");
  }

  @Test
  void everyLinkWithinThePageHasAnEnd() {
    Document page = page(ontology());
    assertThat(page.select("a[href^=#]"))
        .allSatisfy(
            link ->
                assertThat(page.getElementById(decoded(link.attr("href").substring(1))))
                    .as(link.outerHtml())
                    .isNotNull());
  }

  private static String decoded(String fragment) {
    return java.net.URLDecoder.decode(fragment, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void tellsThePloverCategoryTheClassAboveAndWhereTheDefinitionComesFrom() {
    assertThat(page(ontology()).getElementById("ArmsTransfer").select("dd").eachText())
        .containsExactly("suceso", "AID", "github.com/openeventdata/PLOVER");
  }

  @Test
  void whatTheOntologySaysNeverBecomesMarkup() {
    Graph graph = ontology();
    Node villain = NodeFactory.createURI(NAMESPACE + "\"><script>alert(1)</script>");
    graph.add(villain, RDF.type.asNode(), OWL.Class.asNode());
    graph.add(
        villain,
        RDFS.comment.asNode(),
        NodeFactory.createLiteralLang("<img src=x onerror=alert(1)>", "es"));
    graph.add(villain, RDFS.subClassOf.asNode(), NodeFactory.createURI("javascript:alert(1)"));
    Document page = page(graph);
    assertThat(page.select("script, img, [onerror], a[href^=javascript]")).isEmpty();
    assertThat(page.text()).contains("<img src=x onerror=alert(1)>", "javascript:alert(1)");
  }
}
