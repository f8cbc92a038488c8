package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.Governors;
import org.trama.extract.clause.PhraseFinder;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Polarity;

/** Who says what no verb of saying governs: {@code según X}, {@code , asegura X,}, {@code X: …}. */
final class OuterVoices {
  private final Scene scene;
  private final Syntax syntax;
  private final Citations citations;
  private final Reporters reporters;
  private final Authorship authorship;
  private final Headings headings;
  private final Prefaces prefaces;
  private final Insertions insertions;
  private final CitationMarkers markers;
  private final CitationReach reach;

  OuterVoices(Scene scene, Citations citations, Reporters reporters, Authorship authorship) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.citations = citations;
    this.reporters = reporters;
    this.authorship = authorship;
    this.headings = new Headings(scene, authorship);
    this.prefaces = new Prefaces(scene, authorship);
    this.insertions = new Insertions(scene);
    this.markers = new CitationMarkers(syntax);
    this.reach = new CitationReach(syntax);
  }

  /** The report of whoever says the word at {@code index}. */
  Optional<Report> over(int index) {
    return citations
        .over(index)
        .or(() -> own(index))
        .or(() -> inserted(index))
        .or(() -> headings.over(index))
        .or(() -> prefaces.over(index).filter(report -> reporters.at(index).isEmpty()))
        .or(() -> announced(index));
  }

  /** {@code contestó con dinero: firmó un tratado}: it answers with what is no words. */
  private boolean isDeed(int verb, int colon) {
    return Governors.isAnswering(syntax.token(verb))
        && IntStream.range(verb + 1, colon).anyMatch(i -> syntax.word(i).equals("con"));
  }

  /** {@code Lo anunció X: …}, {@code X advirtió: …}: a colon, and what was said behind it. */
  private Optional<Report> announced(int index) {
    int colon = index - 1;
    while (colon > 0 && !Set.of(":", ";").contains(syntax.word(colon))) {
      colon--;
    }
    int end = colon;
    int verb =
        IntStream.iterate(end - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> syntax.isVerbal(i) && syntax.isFinite(i))
            .findFirst()
            .orElse(-1);
    boolean parted =
        verb >= 0 && syntax.word(end).equals(":") && !has(verb, "ccomp") && !isDeed(verb, end);
    return parted
        ? reporters
            .at(verb)
            .filter(report -> !report.sources().isEmpty())
            .filter(report -> report.isDenial() || !has(verb, "obj"))
            .map(OuterVoices::asserted)
        : Optional.empty();
  }

  private boolean has(int verb, String relation) {
    return syntax.dependents(verb).stream()
        .anyMatch(child -> child.index() > verb && child.relation().equals(relation));
  }

  /** {@code Pekín lo niega: no ha vendido drones}: what stands behind is what he says himself. */
  private static Report asserted(Report report) {
    return new Report(
        report.sources(), Polarity.ASSERTED, report.modality(), report.span(), report.rule());
  }

  /** {@code a su juicio}, {@code según sus palabras}: of whoever spoke before. */
  private Optional<Report> own(int index) {
    return IntStream.range(0, syntax.size() - 2)
        .filter(markers::isOwnVoice)
        .filter(i -> reach.covers(new PhraseFinder.Range(i, i + 3), index))
        .boxed()
        .flatMap(i -> authorship.goingOn().map(ids -> report(ids, i)).stream())
        .findFirst();
  }

  private Report report(List<String> sources, int begin) {
    return Report.asserted(sources, syntax.sentence().span(begin, begin + 3), "según");
  }

  /** The verb of saying put into the clause of the word. */
  private Optional<Report> inserted(int index) {
    return scene.triggers().stream()
        .filter(trigger -> !trigger.isNoun() && trigger.head() != index)
        .filter(
            trigger ->
                insertions
                    .at(trigger.head())
                    .filter(in -> reach.covers(in.range(), index))
                    .isPresent())
        .flatMap(trigger -> reporters.at(trigger.head()).stream())
        .filter(report -> !report.sources().isEmpty() && report.polarity() == Polarity.ASSERTED)
        .findFirst();
  }
}
