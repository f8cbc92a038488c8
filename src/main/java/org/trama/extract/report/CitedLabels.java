package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.Polarity;

/**
 * What somebody who is cited calls what the sentence tells: {@code denuncian un ataque, un «bulo»,
 * según Ankara}.
 */
public final class CitedLabels {
  private final Syntax syntax;
  private final NounClasses classes;
  private final Reports reports;
  private final CitationReach reach;
  private final CitationMarkers markers;

  public CitedLabels(Scene scene, Lexicon lexicon, DocumentReports reports) {
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.reports = reports.in(scene);
    this.reach = new CitationReach(syntax);
    this.markers = new CitationMarkers(syntax);
  }

  /** Those that call it untrue, with who says so. */
  public List<Quotes.Retort> falsehoods() {
    return IntStream.range(1, syntax.size())
        .boxed()
        .flatMap(end -> markers.ending(end).stream())
        .flatMap(begin -> falsehood(begin).stream())
        .toList();
  }

  private Optional<Quotes.Retort> falsehood(int citation) {
    int label = reach.labelBegin(new PhraseFinder.Range(citation, citation + 1));
    return label == 0
        ? Optional.empty()
        : IntStream.range(label, citation)
            .filter(word -> classes.has(NounClasses.FALSEHOODS, syntax, word))
            .boxed()
            .findFirst()
            .flatMap(word -> reports.cited(word).map(said -> retort(word, said)));
  }

  private Quotes.Retort retort(int word, Report said) {
    return new Quotes.Retort(syntax.token(word).span(), said.as(Polarity.DENIED));
  }
}
