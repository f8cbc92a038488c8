import java.io.File;
import java.util.StringJoiner;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a network with the Gephi toolkit and prints what it found, a line for each node, edge and
 * complaint, tab-separated: OpenNetwork.java FILE
 */
final class OpenNetwork {
  private OpenNetwork() {}

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    for (Issue issue : container.getReport().getIssuesList(100)) {
      System.out.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage());
    }
    // As in Gephi's import dialogue; left to itself Gephi makes one edge of all between two nodes.
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    for (Node node : graph.getNodes()) {
      print("node", node.getId(), node.getLabel(), value(model.getNodeTable(), node, "kind"));
    }
    for (Edge edge : graph.getEdges()) {
      Table table = model.getEdgeTable();
      print(
          "edge",
          edge.getSource().getId(),
          edge.getTarget().getId(),
          value(table, edge, "relation"),
          value(table, edge, "start_date"),
          value(table, edge, "confidence"));
    }
    System.exit(0);
  }

  private static Object value(Table table, Element element, String title) {
    for (Column column : table) {
      if (column.getTitle().equals(title)) {
        return element.getAttribute(column);
      }
    }
    return null;
  }

  private static void print(Object... cells) {
    StringJoiner line = new StringJoiner("\t");
    for (Object cell : cells) {
      line.add(cell == null ? "" : cell.toString());
    }
    System.out.println(line);
  }
}
