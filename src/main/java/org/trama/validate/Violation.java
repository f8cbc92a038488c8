package org.trama.validate;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a graph.
 *
 * @param graph name of the graph, which for a document is the document's IRI
 * @param focus the node at fault
 * @param shape IRI of the shape that the node breaks
 * @param value what the node has that it should not, where the fault is in a value
 * @param spanish what is wrong, in Spanish
 * @param english what is wrong, in English
 */
public record Violation(
    String graph,
    String focus,
    String shape,
    Optional<String> value,
    String spanish,
    String english)
    implements Comparable<Violation> {
  private static final int SHOWN = 80;

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::graph)
          .thenComparing(Violation::focus)
          .thenComparing(Violation::shape)
          .thenComparing(violation -> violation.value().orElse(""))
          .thenComparing(Violation::english);

  public Violation {
    Objects.requireNonNull(graph);
    Objects.requireNonNull(focus);
    Objects.requireNonNull(shape);
    Objects.requireNonNull(value);
    Objects.requireNonNull(spanish);
    Objects.requireNonNull(english);
  }

  /** One readable line: what is wrong, with which node, by which value and which shape. */
  public String line(Report.Language language) {
    String message = language == Report.Language.SPANISH ? spanish : english;
    String found = value.map(text -> " = " + shortened(text)).orElse("");
    return message + " <" + focus + ">" + found + " [" + localName(shape) + "]";
  }

  /** By graph, then by node, then by shape. */
  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  private static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }

  private static String shortened(String text) {
    String flat = text.replaceAll("\\s+", " ");
    return flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN) + "…";
  }
}
