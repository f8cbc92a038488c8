package org.trama.pipeline;

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
}
