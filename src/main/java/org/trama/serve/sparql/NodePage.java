package org.trama.serve.sparql;

import static org.trama.serve.html.Tag.tag;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.trama.serve.data.DataLinks;
import org.trama.serve.data.NodeData;
import org.trama.serve.html.Page;
import org.trama.serve.http.PageFault;
import org.trama.serve.visit.Visit;
import org.trama.serve.words.Labels;

/** What the graph says of one node, and what it says with it. */
public final class NodePage {
  private static final Var NODE = Var.alloc("nodo");
  private static final String SAYS =
      """
      SELECT DISTINCT ?propiedad ?valor WHERE { ?nodo ?propiedad ?valor }
      ORDER BY ?propiedad ?valor
      """;
  private static final String SAID_WITH =
      """
      PREFIX trama: <https://w3id.org/trama/ontology#>
      SELECT DISTINCT ?sujeto ?propiedad WHERE {
        ?sujeto ?propiedad ?nodo
        FILTER (?propiedad NOT IN (trama:refersTo, trama:inDocument))
      } ORDER BY ?propiedad ?sujeto
      """;

  private final Answers answers;

  /** Asks within the limits of {@code answers}. */
  public NodePage(Answers answers) {
    this.answers = answers;
  }

  /**
   * The page of the node {@code iri}; throws {@link PageFault} where the dataset does not know it.
   */
  public Page show(Visit visit, String iri) {
    Node node = NodeData.node(iri);
    DatasetGraph dataset = visit.dataset();
    CappedRows says = answers.answer(dataset, about(SAYS, node));
    CappedRows saidWith = answers.answer(dataset, about(SAID_WITH, node));
    if (says.rows().isEmpty() && saidWith.rows().isEmpty()) {
      throw PageFault.unknown(iri);
    }
    Labels labels = new Labels(dataset, visit.speech());
    ResultTable table = new ResultTable(visit, labels);
    return Page.of(
            labels.of(node),
            tag("h2").of(visit.say("Lo que el grafo dice", "What the graph says")),
            table.show(says),
            tag("h2").of(visit.say("Dónde aparece", "Where it appears")),
            table.show(saidWith),
            DataLinks.of(visit, iri))
        .about(iri);
  }

  private static Query about(String query, Node node) {
    return QueryTransformOps.replaceVars(QueryFactory.create(query), Map.of(NODE, node));
  }
}
