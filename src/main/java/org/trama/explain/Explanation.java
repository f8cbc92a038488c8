package org.trama.explain;

import java.util.List;
import java.util.Objects;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * What is known of a node.
 *
 * @param iri of the node
 * @param title its name or kind
 * @param sections what each graph says, documents by path and then the graphs of the whole corpus;
 *     empty where the graph does not know the node
 */
public record Explanation(String iri, String title, List<Section> sections) {
  /**
   * What one graph says of the node.
   *
   * @param title path and headline of the document, or name of the graph
   * @param lines one statement each, in a fixed order
   */
  public record Section(String title, List<String> lines) {
    public Section {
      Objects.requireNonNull(title);
      lines = List.copyOf(lines);
    }
  }

  public Explanation {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(title);
    sections = List.copyOf(sections);
  }

  /**
   * What {@code dataset} knows of the node that {@code name} means, read in a transaction of its
   * own; names and failures as in {@link Explainer#explain}.
   */
  public static Explanation of(Dataset dataset, String name) {
    return Txn.calculateRead(dataset, () -> new Explainer(dataset.asDatasetGraph()).explain(name));
  }

  /** The explanation as a person reads it. */
  public List<String> text() {
    List<String> text = new java.util.ArrayList<>(List.of(title, "<" + iri + ">"));
    for (Section section : sections) {
      text.add("");
      text.add(section.title());
      section.lines().forEach(line -> text.add("  " + line));
    }
    return List.copyOf(text);
  }
}
