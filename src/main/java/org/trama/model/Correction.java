package org.trama.model;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a person has set right by hand.
 *
 * @param subject what it is about
 * @param change what is so
 * @param line where it stands in its file, from 1
 * @param text the statement as a person reads it
 * @param iris those of the graph that it names, the subject's first
 */
public record Correction(
    Reference subject, Change change, int line, String text, List<String> iris) {
  /** What can be set right. */
  public sealed interface Change {
    /**
     * Both are one: two entities, two events, or an entity and a thing of another graph.
     *
     * @param other the other
     */
    record Same(Reference other) implements Change {
      public Same {
        Objects.requireNonNull(other);
      }
    }

    /**
     * They are not one.
     *
     * @param other the other
     */
    record Different(Reference other) implements Change {
      public Different {
        Objects.requireNonNull(other);
      }
    }

    /**
     * The entity is to be called so.
     *
     * @param label its canonical name
     */
    record Label(String label) implements Change {
      public Label {
        if (label.isBlank()) {
          throw new IllegalArgumentException("a label needs words");
        }
      }
    }

    /**
     * The entity or event is of another class.
     *
     * @param localName of the class in the ontology
     */
    record Type(String localName) implements Change {
      public Type {
        Objects.requireNonNull(localName);
      }
    }

    /** The document does not say what the claim says it does. */
    record Rejected() implements Change {}
  }

  public Correction {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(change);
    Objects.requireNonNull(text);
    iris = List.copyOf(iris);
  }
}
