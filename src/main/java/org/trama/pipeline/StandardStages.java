package org.trama.pipeline;

import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trama.annotate.SpanishAnnotator;
import org.trama.extract.TramaExtractor;
import org.trama.extract.event.Relevance;
import org.trama.knowledge.CorrectionsReader;
import org.trama.knowledge.Knowledge;
import org.trama.knowledge.OntologyFiles;
import org.trama.rdf.GraphWriter;
import org.trama.rdf.Iris;
import org.trama.rdf.Ontology;
import org.trama.rdf.RunDescription;
import org.trama.read.TikaDocumentReader;
import org.trama.validate.GraphNames;
import org.trama.validate.GraphValidator;
import org.trama.validate.Report;

/** The stages that the program is made of, for documents in Spanish. */
public final class StandardStages {
  private StandardStages() {}

  /**
   * The stages; throws {@link org.trama.model.TramaException} where the ontology's files or the
   * base IRI are unfit.
   */
  public static Stages of(StageSettings settings) {
    Iris iris = new Iris(settings.base());
    String lexicon = settings.ontology().version();
    RunDescription run =
        new RunDescription(
            settings.program(), lexicon, SpanishAnnotator.models(), settings.options());
    Ontology ontology = Ontology.read(settings.ontology());
    GraphWriter writer = new GraphWriter(iris, ontology, run);
    CorrectionsReader corrections =
        new CorrectionsReader(iris.base(), iris::reference, ontology::isEventClass);
    Supplier<Knowledge> knowledge = new Once<>(() -> Knowledge.read(settings.ontology()));
    return new Stages(
        metadata -> new TikaDocumentReader(settings.limits(), metadata),
        () -> new SpanishAnnotator(new Relevance(knowledge.get().lexicon())),
        () -> new TramaExtractor(knowledge.get()),
        corrections::read,
        (extractions, corrected) ->
            new org.trama.resolve.Resolver(knowledge.get().gazetteer(), knowledge.get().lexicon())
                .resolve(extractions, corrected),
        new RdfGraphs(writer, iris),
        dataset -> report(dataset, settings.ontology()).violations().size(),
        versions(settings, lexicon));
  }

  /**
   * What is wrong with the graphs of {@code dataset} by the shapes, whatever the base it was built
   * with.
   */
  public static Report report(DatasetGraph dataset, OntologyFiles ontology) {
    Iris iris = new Iris(base(dataset));
    GraphNames names =
        new GraphNames(iris.entitiesGraph(), iris.derivedGraph(), iris.ontologyGraph());
    return GraphValidator.read(ontology).dataset(dataset, names);
  }

  private static String base(DatasetGraph dataset) {
    String ontology =
        new Iris(Iris.DEFAULT_BASE).ontologyGraph().getURI().substring(Iris.DEFAULT_BASE.length());
    return Iter.asStream(dataset.listGraphNodes())
        .map(Node::getURI)
        .filter(name -> name.endsWith("/" + ontology))
        .map(name -> name.substring(0, name.length() - ontology.length()))
        .sorted()
        .findFirst()
        .orElse(Iris.DEFAULT_BASE);
  }

  private static Versions versions(StageSettings settings, String lexicon) {
    String reading = ProgramFingerprint.of("model", "read");
    String extraction = ProgramFingerprint.of("model", "knowledge", "annotate", "extract");
    String shapes = ProgramFingerprint.of("validate");
    return new Versions(
        Digest.of(reading, settings.limits().toString()),
        Digest.of(extraction, lexicon),
        Digest.of(shapes, lexicon, settings.base()));
  }
}
