package org.trama.pipeline;

import java.util.List;
import java.util.Objects;
import org.trama.knowledge.OntologyFiles;
import org.trama.read.ReadLimits;

/**
 * What the standard stages are made from.
 *
 * @param ontology the Turtle files
 * @param base start of every IRI of the data
 * @param limits what a file may ask for before it is given up
 * @param program version of the program
 */
public record StageSettings(
    OntologyFiles ontology, String base, ReadLimits limits, String program) {
  public StageSettings {
    Objects.requireNonNull(ontology);
    Objects.requireNonNull(base);
    Objects.requireNonNull(limits);
    Objects.requireNonNull(program);
  }

  /** What changes the result, as the command line has it; how fast it comes is not among it. */
  List<String> options() {
    return List.of(
        "base=" + base,
        "max-bytes=" + limits.maxBytes(),
        "max-characters=" + limits.maxCharacters(),
        "max-seconds=" + limits.maxTime().toSeconds(),
        "max-expanded-bytes=" + limits.maxExpandedBytes());
  }
}
