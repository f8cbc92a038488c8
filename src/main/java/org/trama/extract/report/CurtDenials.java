package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;

/**
 * Denials that leave out all but that somebody denies: {@code Lima dice que no}, and of a
 * chronology {@code Desmentido de Bagdad al día siguiente}.
 */
public final class CurtDenials {
  private static final Set<String> ENDS = Set.of(".", ";", ",", "\"", "»", "”", ")");

  /** Nouns for a denial that head a sentence without a verb. */
  private static final Set<String> DENIALS = Set.of("desmentido", "mentís", "negativa");

  private final Scene scene;
  private final Syntax syntax;
  private final Reports reports;

  public CurtDenials(Scene scene, DocumentReports reports) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.reports = reports.in(scene);
  }

  /** Those of the sentence, with who denies so. */
  public List<Quotes.Retort> all() {
    return Stream.concat(
            IntStream.range(2, syntax.size()).boxed().flatMap(no -> said(no).stream()),
            headed().stream())
        .toList();
  }

  /** {@code asegura que no}, {@code insiste en que no}. */
  private Optional<Quotes.Retort> said(int no) {
    boolean curt =
        syntax.word(no).equals("no")
            && syntax.word(no - 1).equals("que")
            && (no + 1 == syntax.size() || ENDS.contains(syntax.word(no + 1)));
    int verb = syntax.word(no - 2).equals("en") ? no - 3 : no - 2;
    return curt && verb >= 0
        ? reports
            .at(verb)
            .filter(said -> said.polarity() == Polarity.ASSERTED && !said.sources().isEmpty())
            .map(said -> retort(no, said.as(Polarity.DENIED)))
        : Optional.empty();
  }

  /** {@code Desmentido rotundo de Ankara}, where the sentence has no verb. */
  private Optional<Quotes.Retort> headed() {
    boolean verbless =
        IntStream.range(0, syntax.size())
            .noneMatch(word -> syntax.isVerbal(word) && syntax.isFinite(word));
    return verbless
        ? IntStream.range(0, syntax.size())
            .filter(this::opens)
            .boxed()
            .findFirst()
            .flatMap(this::byAuthor)
        : Optional.empty();
  }

  private boolean opens(int noun) {
    return DENIALS.contains(syntax.word(noun))
        && IntStream.range(0, noun)
            .mapToObj(syntax::token)
            .allMatch(
                word ->
                    word.pos() == PartOfSpeech.ADJ
                        || word.pos() == PartOfSpeech.DET
                        || scene.isTime(word.index())
                        || Set.of(":", ",", "-", "–").contains(word.text()));
  }

  private Optional<Quotes.Retort> byAuthor(int noun) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > noun && Set.of("de", "por").contains(phrase.marker()))
        .filter(phrase -> !phrase.named().isEmpty())
        .findFirst()
        .map(
            phrase ->
                retort(
                    noun,
                    new Report(
                        phrase.named(),
                        Polarity.DENIED,
                        Modality.ACTUAL,
                        syntax.sentence().span(noun, phrase.end()),
                        Optional.of("desmentido/report"))));
  }

  private Quotes.Retort retort(int word, Report report) {
    return new Quotes.Retort(syntax.token(word).span(), report);
  }
}
