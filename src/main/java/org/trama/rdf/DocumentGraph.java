package org.trama.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.trama.model.Claim;
import org.trama.model.Document;
import org.trama.model.Extraction;
import org.trama.model.Mention;
import org.trama.model.Metadata;
import org.trama.model.Position;
import org.trama.model.ResolvedDocument;
import org.trama.model.Span;

/** Writes the graph of one document. */
final class DocumentGraph {
  private final Iris iris;
  private final Ontology ontology;
  private final RunDescription run;
  private final Document document;
  private final Extraction extraction;
  private final List<String> claimNames;
  private final Node node;
  private final Statements out = new Statements();

  DocumentGraph(Iris iris, Ontology ontology, RunDescription run, ResolvedDocument resolved) {
    this.iris = iris;
    this.ontology = ontology;
    this.run = run;
    this.document = resolved.document();
    this.extraction = resolved.extraction();
    this.claimNames = resolved.claimNames();
    this.node = iris.document(document.path());
  }

  Graph graph() {
    document();
    metadata(document.metadata());
    extraction.mentions().forEach(this::mention);
    extraction.positions().forEach(this::position);
    extraction
        .parts()
        .forEach(
            part ->
                out.add(iris.entity(part.part()), Vocabulary.PART_OF, iris.entity(part.whole())));
    EventStatements events = new EventStatements(iris, ontology, document.path(), out);
    extraction.events().forEach(events::event);
    claims();
    return out.graph();
  }

  private void document() {
    out.type(node, Vocabulary.DOCUMENT_CLASS);
    out.add(node, Vocabulary.PATH, Literals.text(document.path()));
    out.add(node, Vocabulary.SHA256, Literals.text(document.sha256()));
    out.add(node, Vocabulary.IS_STRING, Literals.text(document.text()));
  }

  private void metadata(Metadata metadata) {
    out.add(node, DCTerms.language.asNode(), Literals.text(metadata.language()));
    out.add(node, DCTerms.format.asNode(), Literals.text(metadata.mediaType()));
    metadata.title().map(Literals::text).ifPresent(t -> out.add(node, DCTerms.title.asNode(), t));
    metadata.issued().map(Literals::date).ifPresent(d -> out.add(node, DCTerms.issued.asNode(), d));
    metadata
        .publisher()
        .map(Literals::text)
        .ifPresent(publisher -> out.add(node, DCTerms.publisher.asNode(), publisher));
    metadata
        .source()
        .map(Literals::text)
        .ifPresent(source -> out.add(node, DCTerms.source.asNode(), source));
    metadata
        .authors()
        .forEach(author -> out.add(node, DC_11.creator.asNode(), Literals.text(author)));
  }

  private void mention(Mention mention) {
    Node place = iris.mention(document.path(), mention);
    out.type(place, Vocabulary.MENTION_CLASS);
    excerpt(place, mention.span());
    out.add(place, Vocabulary.REFERS_TO, iris.entity(mention.entity()));
    out.add(
        place,
        Vocabulary.FORM,
        switch (mention.form()) {
          case NAME -> Vocabulary.NAME_FORM;
          case ACRONYM -> Vocabulary.ACRONYM_FORM;
          case DEMONYM -> Vocabulary.DEMONYM_FORM;
          case DESCRIPTION -> Vocabulary.DESCRIPTION_FORM;
        });
  }

  private void position(Position position) {
    Node office = iris.position(document.path(), position);
    out.type(office, Vocabulary.POSITION_CLASS);
    out.add(office, Vocabulary.HOLDER, iris.entity(position.person()));
    out.add(office, Vocabulary.TITLE, Literals.text(position.title()));
    position.of().ifPresent(of -> out.add(office, Vocabulary.OF, iris.entity(of)));
    out.add(office, Vocabulary.EVIDENCE, passage(position.evidence()));
    out.add(office, Vocabulary.IN_DOCUMENT, node);
  }

  /** Claims that differ in nothing but how sure they are and why are one, as sure as the surest. */
  private void claims() {
    Set<Claim> written = new HashSet<>();
    IntStream.range(0, extraction.claims().size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> claim(i).confidence()).reversed())
        .filter(i -> written.add(unsure(claim(i))))
        .forEach(i -> claim(claim(i), claimNames.get(i)));
    if (!written.isEmpty()) {
      run();
    }
  }

  private Claim claim(int index) {
    return extraction.claims().get(index);
  }

  private static Claim unsure(Claim claim) {
    return new Claim(
        claim.event(),
        claim.source(),
        claim.polarity(),
        claim.modality(),
        claim.evidence(),
        claim.rule(),
        0);
  }

  private void claim(Claim claim, String name) {
    Node statement = iris.claim(document.path(), name);
    out.type(statement, Vocabulary.CLAIM_CLASS);
    out.add(statement, Vocabulary.ABOUT, iris.event(claim.event()));
    claim.source().ifPresent(by -> out.add(statement, Vocabulary.SOURCE, iris.entity(by)));
    out.add(statement, Vocabulary.POLARITY, Vocabulary.term(claim.polarity().localName()));
    out.add(statement, Vocabulary.MODALITY, Vocabulary.term(claim.modality().localName()));
    out.add(statement, Vocabulary.EVIDENCE, passage(claim.evidence()));
    out.add(statement, Vocabulary.IN_DOCUMENT, node);
    out.add(statement, Vocabulary.CONFIDENCE, Literals.confidence(claim.confidence()));
    claim
        .grounds()
        .forEach(
            ground -> out.add(statement, Vocabulary.GROUND, Vocabulary.term(ground.localName())));
    out.add(statement, Vocabulary.GENERATED_BY, iris.run(run));
    Node entry = iris.lexicalEntry(claim.rule());
    out.add(statement, Vocabulary.RULE, entry);
    out.type(entry, Vocabulary.LEXICAL_ENTRY);
    out.add(entry, RDFS.label.asNode(), Literals.spanish(Iris.entryName(claim.rule())));
  }

  private void run() {
    Node activity = iris.run(run);
    out.type(activity, Vocabulary.RUN_CLASS);
    out.add(activity, Vocabulary.PROGRAM_VERSION, Literals.text(run.program()));
    out.add(activity, Vocabulary.LEXICON_VERSION, Literals.text(run.lexicon()));
    run.models().forEach(model -> out.add(activity, Vocabulary.MODEL, Literals.text(model)));
    ontology.versions().forEach(version -> out.add(activity, Vocabulary.USED, version));
    run.options().forEach(option -> out.add(activity, Vocabulary.OPTION, Literals.text(option)));
  }

  private Node passage(Span span) {
    Node passage = iris.passage(document.path(), span);
    out.type(passage, Vocabulary.PASSAGE_CLASS);
    excerpt(passage, span);
    return passage;
  }

  private void excerpt(Node excerpt, Span span) {
    out.add(excerpt, Vocabulary.IN_DOCUMENT, node);
    out.add(excerpt, Vocabulary.BEGIN_INDEX, Literals.offset(span.begin()));
    out.add(excerpt, Vocabulary.END_INDEX, Literals.offset(span.end()));
    out.add(excerpt, Vocabulary.ANCHOR_OF, Literals.text(span.of(document.text())));
  }
}
