package org.trama.rdf;

import java.util.List;
import java.util.Objects;

/**
 * What a graph was built with. It bears no time: the same program with the same lexicon and options
 * is the same run, so that building twice gives the same graph.
 *
 * @param program version of the program, not empty
 * @param lexicon version or digest of lexicon, gazetteer and ontology, not empty
 * @param models of the language, by name and version
 * @param options those that change the result, as {@code name=value}, sorted
 */
public record RunDescription(
    String program, String lexicon, List<String> models, List<String> options) {
  public RunDescription {
    Objects.requireNonNull(program);
    Objects.requireNonNull(lexicon);
    models = models.stream().sorted().distinct().toList();
    options = options.stream().sorted().distinct().toList();
    if (program.isBlank() || lexicon.isBlank()) {
      throw new IllegalArgumentException(
          "a run has a version of the program and one of the lexicon");
    }
  }

  /** A run without models of the language. */
  public RunDescription(String program, String lexicon, List<String> options) {
    this(program, lexicon, List.of(), options);
  }
}
