package org.trama.serve;

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

class OntologyPageTest {
  private static final String NAMESPACE = "https://w3id.org/trama/ontology#";

  private static Graph ontology() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(OntologyFiles.packed().text(OntologyFiles.ONTOLOGY), Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  private static Document page(Graph graph) {
    return Jsoup.parse(Layout.render(OntologyPage.of(graph, NAMESPACE)));
  }

  @Test
  void describesEveryTermOfTheOntologyInBothLanguages() {
    Graph graph = ontology();
    Document page = page(graph);
    List<String> terms =
        graph.find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY).toList().stream()
            .map(triple -> triple.getSubject().getURI().substring(NAMESPACE.length()))
            .toList();
    assertThat(terms).hasSizeGreaterThan(100);
    assertThat(terms)
        .allSatisfy(
            term -> {
              Element article = page.getElementById(term);
              assertThat(article).as(term).isNotNull();
              assertThat(article.select("p[lang=es]")).as(term).hasSize(2);
              assertThat(article.select("p[lang=en]")).as(term).hasSize(2);
            });
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
        .containsExactly("Event", "AID", "https://github.com/openeventdata/PLOVER");
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
