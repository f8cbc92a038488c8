package org.trama.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trama.annotate.Annotator;
import org.trama.extract.Extractor;
import org.trama.model.Corrections;
import org.trama.read.DocumentReader;
import org.trama.read.MetadataTable;

/**
 * What a build is composed of. Annotator and extractor cost seconds to make, and are made only if a
 * document needs them.
 *
 * @param reader reads files in the light of the corpus's metadata tables
 * @param annotator makes the annotator
 * @param extractor makes the extractor
 * @param corrections reads what people have set right in the folder of a corpus
 * @param resolver makes one whole of all documents
 * @param graphs writes it as RDF
 * @param conformance checks the RDF
 * @param versions of these
 */
public record Stages(
    Function<MetadataTable, DocumentReader> reader,
    Supplier<Annotator> annotator,
    Supplier<Extractor> extractor,
    Function<Path, Corrections> corrections,
    Resolver resolver,
    GraphSource graphs,
    Conformance conformance,
    Versions versions) {
  public Stages {
    Objects.requireNonNull(reader);
    Objects.requireNonNull(annotator);
    Objects.requireNonNull(extractor);
    Objects.requireNonNull(corrections);
    Objects.requireNonNull(resolver);
    Objects.requireNonNull(graphs);
    Objects.requireNonNull(conformance);
    Objects.requireNonNull(versions);
  }
}
