package org.trama.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.knowledge.Sense;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;

/** Turns the reports over a telling, and its own verb group, into claims. */
final class VoiceFinder {
  private final Lexicon lexicon;
  private final Attribution attribution;

  /** A finder. */
  VoiceFinder(Lexicon lexicon, Attribution attribution) {
    this.lexicon = lexicon;
    this.attribution = attribution;
  }

  /**
   * At least one voice: the innermost named speaker, or the document; and everybody who denies it.
   */
  List<Draft.Voice> voices(Telling telling, Span span) {
    List<Report> reports =
        Stream.concat(
                own(telling).filter(report -> telling.sense().modality().isEmpty()).stream(),
                applying(telling, over(telling)).stream())
            .toList();
    OwnTerms terms = new OwnTerms(telling);
    int speaking = innermostNamed(reports);
    Modality modality =
        terms.modality(reports.subList(0, speaking < 0 ? reports.size() : speaking + 1));
    VoiceList voices = new VoiceList(telling, span, modality);
    attribution
        .concurring(telling.scene(), telling.trigger().head())
        .ifPresent(report -> voices.add(report, Polarity.ASSERTED));
    boolean negated = terms.isNegatedUnder(reports);
    if (speaking < 0) {
      Optional<Report> own = negated ? Optional.empty() : own(telling);
      own.ifPresentOrElse(
          report -> voices.add(report, Polarity.ASSERTED),
          () -> voices.addDocument(polarity(isDenied(reports) != negated)));
      return voices.all();
    }
    List<Report> within = reports.subList(0, speaking + 1);
    voices.add(reports.get(speaking), polarity(isDenied(within) != negated));
    reports.stream()
        .skip(speaking + 1L)
        .filter(outer -> outer.polarity() == Polarity.DENIED)
        .forEach(outer -> voices.add(outer, Polarity.DENIED));
    return voices.all();
  }

  private static boolean isDenied(List<Report> reports) {
    return reports.stream().anyMatch(report -> report.polarity() == Polarity.DENIED);
  }

  /**
   * Reports over the telling. What is done by being said the document tells itself, whoever is
   * cited behind a relative clause: {@code exigió la retirada de las tropas, que son 5.000, según
   * X}.
   */
  private List<Report> over(Telling telling) {
    List<Report> reports =
        attribution.reports(telling.scene(), telling.trigger()).stream()
            .filter(report -> !isUnwilling(telling, report))
            .toList();
    Syntax syntax = telling.scene().syntax();
    Span word = syntax.token(telling.trigger().head()).span();
    boolean own =
        lexicon.eventClass(telling.type()).isSpeech() && !telling.type().equals("Support");
    return own && !attribution.isQuoted(telling.scene(), telling.trigger())
        ? reports.stream().filter(report -> !isBeyond(syntax, word, report.span())).toList()
        : reports;
  }

  /**
   * {@code no quiso descartar la fuerza}: the negation that the meaning asks for denies nothing.
   */
  private static boolean isUnwilling(Telling telling, Report report) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.sense().uses().contains(Sense.Use.NEGATED)
        && syntax.isInfinitive(head)
        && syntax.head(head).filter(above -> report.span().contains(above.span())).isPresent();
  }

  /** Whether a relative clause stands between the word and those behind it that name a source. */
  private static boolean isBeyond(Syntax syntax, Span word, Span source) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.span().begin() >= word.end())
        .takeWhile(token -> token.span().end() <= source.begin())
        .anyMatch(token -> token.text().equals("que") && token.pos() == PartOfSpeech.PRON);
  }

  /**
   * Reports that are more than the event itself. Who speaks of an accusation or rejects it takes it
   * for known that it was made; and who reiterates a demand makes it, unless he denies it or only
   * says that he will.
   */
  private List<Report> applying(Telling telling, List<Report> reports) {
    if (!lexicon.eventClass(telling.type()).isSpeech() || reports.isEmpty()) {
      return reports;
    }
    Syntax syntax = telling.scene().syntax();
    if (new OwnTerms(telling).isWordNegated()) {
      return reports;
    }
    Report innermost = reports.get(0);
    boolean denied = telling.trigger().isNoun() && !isCited(innermost);
    boolean own =
        !innermost.sources().isEmpty()
            && (innermost.polarity() == Polarity.ASSERTED || standsApart(telling))
            && isDone(telling)
            && telling.entities(Role.AGENT).containsAll(innermost.sources());
    return denied || own ? applying(telling, reports.subList(1, reports.size())) : reports;
  }

  private static boolean isCited(Report report) {
    return report.rule().filter("según"::equals).isPresent();
  }

  /**
   * {@code Tokio prometió barcos}, {@code Kiev contabilizó 600 muertos}: the word tells the event
   * as what its subject says of it.
   */
  private Optional<Report> own(Telling telling) {
    boolean promises =
        telling.sense().reports().isPresent() && telling.sense().modality().isPresent();
    boolean counts = telling.sense().reports().filter(Modality.ACTUAL::equals).isPresent();
    if (!promises && !counts || lexicon.eventClass(telling.type()).isSpeech()) {
      return Optional.empty();
    }
    return attribution
        .own(telling.scene(), telling.trigger())
        .map(
            report ->
                report.sources().isEmpty() && promises
                    ? report.by(telling.entities(Role.AGENT).stream().limit(1).toList())
                    : report)
        .filter(report -> !report.sources().isEmpty());
  }

  /**
   * {@code negó que sea un castigo, pero amenazó}, and neither {@code negó haber amenazado} nor
   * {@code negó que haya amenazado}.
   */
  private static boolean standsApart(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return syntax.isFinite(head)
        && syntax.dependents(head).stream()
            .noneMatch(child -> child.relation().equals("mark") && child.text().equals("que"));
  }

  private static boolean isDone(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    int head = telling.trigger().head();
    return telling.trigger().isNoun()
        || telling.sense().speaker().isPresent()
        || syntax.token(head).morphology().person() == 1
        || new VerbGroup(syntax).modality(head) == Modality.ACTUAL;
  }

  private static int innermostNamed(List<Report> reports) {
    for (int i = 0; i < reports.size(); i++) {
      if (!reports.get(i).sources().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static Polarity polarity(boolean denied) {
    return denied ? Polarity.DENIED : Polarity.ASSERTED;
  }
}
