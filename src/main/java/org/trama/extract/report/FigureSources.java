package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;

/** Who gives a figure for what was told before: {@code Tokio contabilizó seis}. */
final class FigureSources {
  /** Word class of the lexicon: verbs that put a figure to something. */
  private static final String VERBS = "FigureVerb";

  private final DocumentReports reports;
  private final Set<String> verbs;

  FigureSources(DocumentReports reports, Lexicon lexicon) {
    this.reports = reports;
    this.verbs = lexicon.nounClass(VERBS);
  }

  /**
   * Who gives the figure: the subject of a verb of counting, or of the one that is left out, or
   * whoever follows {@code según}.
   */
  Optional<Report> of(Scene scene, QuantityMention figure) {
    Syntax syntax = scene.syntax();
    int clause = syntax.clauseHead(figure.begin());
    for (int at : List.of(clause, verbBefore(syntax, figure.begin()))) {
      if (at >= 0
          && verbs.contains(syntax.token(at).lemma())
          && syntax.sameSegment(at, figure.begin())) {
        List<String> sources = new Subjects(scene).named(at);
        if (!sources.isEmpty() || hasNamelessSubject(syntax, at, figure.begin())) {
          return Optional.of(counting(sources, syntax, at));
        }
      }
    }
    return gapped(scene, figure).or(() -> reports.in(scene).cited(figure.begin()));
  }

  private static Report counting(List<String> sources, Syntax syntax, int verb) {
    return Report.asserted(
        sources, syntax.token(verb).span(), syntax.token(verb).lemma() + "/figure");
  }

  /** {@code los vecinos hablan de más de ochenta}. */
  private static boolean hasNamelessSubject(Syntax syntax, int verb, int figure) {
    return figure > verb
        && syntax.isFiniteVerb(verb)
        && syntax.dependents(verb).stream()
            .filter(child -> child.relation().startsWith("nsubj") && child.index() < verb)
            .anyMatch(child -> child.pos() == PartOfSpeech.NOUN);
  }

  /** {@code el Observatorio cuenta cinco; la agencia SANA, tres}: the verb is that of before. */
  private Optional<Report> gapped(Scene scene, QuantityMention figure) {
    Syntax syntax = scene.syntax();
    int comma = figure.begin() - 1;
    while (comma > 0 && syntax.word(comma).matches("a|de|en|hasta")) {
      comma--;
    }
    int edge = comma;
    boolean last = figure.end() >= syntax.size() || syntax.word(figure.end()).matches("[.;,]|y");
    return scene.phrases().stream()
        .filter(phrase -> last && edge > 0 && syntax.word(edge).equals(","))
        .filter(phrase -> phrase.refers() && phrase.marker().isEmpty() && phrase.end() == edge)
        .filter(phrase -> isBehindBreak(syntax, phrase))
        .findFirst()
        .flatMap(
            phrase ->
                Optional.of(verbBefore(syntax, phrase.begin()))
                    .filter(verb -> verb >= 0 && verbs.contains(syntax.token(verb).lemma()))
                    .map(verb -> counting(phrase.entities(), syntax, verb)));
  }

  private static boolean isBehindBreak(Syntax syntax, Phrase phrase) {
    int at = phrase.begin() - 1;
    while (at > 0 && syntax.token(at).pos() == PartOfSpeech.DET) {
      at--;
    }
    return at > 0 && syntax.word(at).matches("[;,]|y");
  }

  /** The last verb before the word; -1 where there is none. */
  private static int verbBefore(Syntax syntax, int index) {
    int verb = index - 1;
    while (verb >= 0 && !syntax.isVerbal(verb)) {
      verb--;
    }
    return verb;
  }
}
