package org.trama.export.statement;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.trama.export.output.ExportListener;
import org.trama.export.output.LineSort;
import org.trama.export.output.Steps;
import org.trama.export.selection.ClosedView;

/** What a view holds, as lines of N-Triples in a fixed order, and behind it the description. */
public final class SortedStatements {
  private final ClosedView view;
  private final Header header;
  private final List<Node> names;
  private final Steps steps;

  /** What the view keeps; the header counts it as it passes, the listener hears of it. */
  public SortedStatements(ClosedView view, Header header, ExportListener listener) {
    this.view = view;
    this.header = header;
    this.names = view.graphs().stream().filter(name -> !header.replaces(name)).toList();
    this.steps = new Steps(listener, names.size());
  }

  /** Hears graphs with their lines, which are gone when it returns. */
  @FunctionalInterface
  public interface GraphReader {
    void graph(Node name, Iterator<String> lines);
  }

  /** Gives graph after graph. */
  public void graphs(GraphReader to) {
    for (Node name : names) {
      try (LineSort sort = new LineSort()) {
        each(
            name,
            triple -> {
              String line = StatementLines.line(triple);
              header.passes(name, triple, line);
              sort.add(line);
            });
        to.graph(name, sort.sorted());
      }
      steps.done();
    }
    header.graph().ifPresent(graph -> to.graph(header.name(), lines(graph)));
  }

  /**
   * Gives the union of all graphs: first what each document says of its own parts, which stands in
   * no other graph, then all else, each line once.
   */
  public void union(Consumer<Iterator<String>> to) {
    try (LineSort shared = new LineSort()) {
      for (Node name : names) {
        try (LineSort own = new LineSort()) {
          each(
              name,
              triple ->
                  (DatasetTally.isPart(triple.getSubject(), name) ? own : shared)
                      .add(StatementLines.line(triple)));
          to.accept(counted(own.sorted()));
        }
        steps.done();
      }
      to.accept(counted(shared.sorted()));
    }
    header.graph().ifPresent(graph -> to.accept(lines(graph)));
  }

  private Iterator<String> counted(Iterator<String> lines) {
    return Iter.operate(lines, header::passes);
  }

  /** Shows every statement, in no order. */
  public void statements(Consumer<Triple> to) {
    names.forEach(name -> each(name, to));
  }

  private void each(Node name, Consumer<Triple> to) {
    Iterator<Triple> triples = view.triples(name);
    try {
      triples.forEachRemaining(to);
    } finally {
      Iter.close(triples);
    }
  }

  private static Iterator<String> lines(Graph graph) {
    return graph.find().mapWith(StatementLines::line).toList().stream().sorted().iterator();
  }
}
