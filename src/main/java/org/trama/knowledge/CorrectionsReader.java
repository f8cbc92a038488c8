package org.trama.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.riot.RiotException;
import org.trama.model.Correction;
import org.trama.model.Corrections;
import org.trama.model.Reference;

/**
 * Reads what people have set right by hand: {@code corrections.ttl} in the folder of a corpus.
 *
 * <p>Understands {@code owl:sameAs}, {@code owl:differentFrom}, {@code skos:prefLabel}, {@code
 * rdf:type} and {@code trama:rejected}; {@code rdfs:comment} and whatever else people note with
 * {@code dcterms:} is for people. Relative IRIs are relative to the base of the data.
 */
public final class CorrectionsReader {
  /** Name of the file in the folder of a corpus. */
  public static final String FILE = "corrections.ttl";

  private final String base;
  private final Function<String, Reference> names;
  private final Predicate<String> isEventClass;

  /**
   * A reader.
   *
   * @param base start of every IRI of the data
   * @param names tells what an IRI names
   * @param isEventClass whether the ontology declares an event class of this local name
   */
  public CorrectionsReader(
      String base, Function<String, Reference> names, Predicate<String> isEventClass) {
    this.base = Objects.requireNonNull(base);
    this.names = Objects.requireNonNull(names);
    this.isEventClass = Objects.requireNonNull(isEventClass);
  }

  /**
   * The corrections in {@code folder}, none where it has no such file; throws {@link
   * KnowledgeException} that names file and line where one cannot be understood.
   */
  public Corrections read(Path folder) {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? parse(file.toString(), text(file)) : Corrections.NONE;
  }

  Corrections parse(String file, String text) {
    CorrectionStatement reading = new CorrectionStatement(file, base, names, isEventClass);
    List<Correction> corrections = new ArrayList<>();
    for (LinedTurtle.Statement statement : statements(file, text)) {
      reading.read(statement).ifPresent(corrections::add);
    }
    return new Corrections(corrections);
  }

  private List<LinedTurtle.Statement> statements(String file, String text) {
    try {
      return LinedTurtle.parse(text, base);
    } catch (RiotException e) {
      throw new KnowledgeException(
          file + " is not Turtle: " + e.getMessage() + "; correct the line", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new KnowledgeException(
          "cannot read " + file + ": " + e.getMessage() + "; save it as UTF-8 and allow reading it",
          e);
    }
  }
}
