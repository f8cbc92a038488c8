package org.trama.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.trama.knowledge.OntologyFiles;
import org.trama.pipeline.StageSettings;
import org.trama.pipeline.Stages;

/**
 * What the verbs work with.
 *
 * @param console where they write
 * @param ontology the Turtle files that say what to look for
 * @param version of the program
 * @param stages makes the stages of a build
 * @param server serves a store
 */
record Setup(
    Console console,
    OntologyFiles ontology,
    String version,
    Function<StageSettings, Stages> stages,
    StoreServer server) {

  /** The files in the directory that the launcher names, or else those packed with the program. */
  static OntologyFiles ontology(Optional<String> directory) {
    return directory
        .map(Path::of)
        .filter(Files::isDirectory)
        .map(OntologyFiles::in)
        .orElseGet(OntologyFiles::packed);
  }

  /** The version that the jar bears. */
  static String programVersion() {
    return Optional.ofNullable(Setup.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
