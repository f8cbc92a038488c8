package org.trama.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphZero;
import org.trama.knowledge.OntologyFiles;
import org.trama.model.TramaException;

/**
 * Tells what is wrong with graphs, by the shapes.
 *
 * <pre>{@code
 * Report report = GraphValidator.read(files).document(name, graph, entities);
 * report.lines(Report.Language.SPANISH).forEach(System.err::println);
 * }</pre>
 *
 * Safe for use by several threads at once.
 */
public final class GraphValidator {
  private final Shapes shapes;
  private final Graph ontology;
  private final Messages messages;

  private GraphValidator(Graph shapes, Graph ontology) {
    this.shapes = Shapes.parse(shapes);
    this.ontology = ClassHierarchy.flatten(ontology, shapes);
    this.messages = new Messages(shapes);
  }

  /**
   * A validator by the shapes and the ontology of {@code files}; throws {@link TramaException} that
   * names the file at fault.
   */
  public static GraphValidator read(OntologyFiles files) {
    Graph ontology = parse(files, OntologyFiles.ONTOLOGY);
    try {
      return new GraphValidator(parse(files, OntologyFiles.SHAPES), ontology);
    } catch (ShaclParseException e) {
      throw new TramaException(
          OntologyFiles.SHAPES + " is not SHACL: " + e.getMessage() + "; correct the file", e);
    }
  }

  private static Graph parse(OntologyFiles files, String name) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    try {
      RDFParser.fromString(files.text(name), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(graph);
      return graph;
    } catch (RiotException e) {
      throw new TramaException(
          name + " is not Turtle: " + e.getMessage() + "; correct the file", e);
    }
  }

  /** What is wrong with the graph of a document, which may refer to {@code entities}. */
  public Report document(Node name, Graph document, Graph entities) {
    return validate(name, document, entities);
  }

  /** What is wrong with the graph of entities. */
  public Report entities(Node name, Graph entities) {
    return validate(name, entities, GraphZero.instance());
  }

  /**
   * What is wrong with the graph computed across documents, which may refer to all of {@code
   * everything}.
   */
  public Report derived(Node name, Graph derived, Graph everything) {
    return validate(name, derived, everything);
  }

  /**
   * What is wrong with any graph of {@code dataset}; to be called within a transaction where the
   * dataset has them.
   */
  public Report dataset(DatasetGraph dataset, GraphNames names) {
    List<Report> reports = new ArrayList<>();
    Graph entities = copy(dataset.getGraph(names.entities()));
    reports.add(entities(names.entities(), entities));
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (names.isDocument(name)) {
                reports.add(document(name, copy(dataset.getGraph(name)), entities));
              }
            });
    Graph derived = copy(dataset.getGraph(names.derived()));
    reports.add(derived(names.derived(), derived, dataset.getUnionGraph()));
    return Report.join(reports);
  }

  private static Graph copy(Graph stored) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(copy, stored);
    return copy;
  }

  private Report validate(Node name, Graph graph, Graph context) {
    Graph visible = new MultiUnion(new Graph[] {graph, ontology, context});
    Graph own = new MultiUnion(new Graph[] {graph, ontology});
    ValidationContext validation = ValidationContext.create(shapes, visible);
    for (Shape shape : shapes.getTargetShapes()) {
      for (Node node : VLib.focusNodes(own, shape)) {
        if (graph.contains(node, Node.ANY, Node.ANY)) {
          VLib.validateShape(validation, visible, shape, node);
        }
      }
    }
    return report(name, validation);
  }

  private Report report(Node name, ValidationContext validation) {
    if (!validation.hasViolation()) {
      return new Report(List.of());
    }
    return new Report(
        validation.generateReport().getEntries().stream()
            .map(entry -> messages.violation(name, entry))
            .toList());
  }
}
