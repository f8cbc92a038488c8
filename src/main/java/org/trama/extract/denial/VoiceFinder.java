package org.trama.extract.denial;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.Judgements;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.extract.frame.Telling;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.Authorities;
import org.trama.extract.report.OwnTerms;
import org.trama.extract.report.Report;
import org.trama.extract.report.VoiceList;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;

/** Turns the reports over a telling, and its own verb group, into claims. */
public final class VoiceFinder {
  private final Lexicon lexicon;
  private final Attribution attribution;
  private final Authorities authorities;
  private final Sides sides;

  /** A finder. */
  public VoiceFinder(Lexicon lexicon, Attribution attribution, Sides sides) {
    this.lexicon = lexicon;
    this.attribution = attribution;
    this.sides = sides;
    this.authorities = new Authorities(lexicon, attribution, sides);
  }

  /**
   * At least one voice: the innermost named speaker, or the document; and everybody who denies it.
   * Who denies that he ordered a raid does not say that there was one.
   */
  public List<Draft.Voice> voices(Telling telling, Span span) {
    List<Report> reports =
        Stream.concat(
                own(telling).filter(report -> telling.sense().modality().isEmpty()).stream(),
                authorities.over(telling).stream())
            .toList();
    OwnTerms terms = new OwnTerms(telling);
    int speaking = innermostNamed(reports);
    Modality modality =
        terms.modality(reports.subList(0, speaking < 0 ? reports.size() : speaking + 1));
    VoiceList voices = new VoiceList(telling, span, modality);
    boolean speech = lexicon.eventClass(telling.type()).isSpeech();
    boolean saying = speech && !isDenied(reports);
    Optional.of(telling.trigger().head())
        .filter(word -> !saying)
        .flatMap(word -> attribution.concurring(telling.scene(), word))
        .filter(report -> Collections.disjoint(report.sources(), deniers(reports)))
        .ifPresent(report -> voices.add(report, Polarity.ASSERTED));
    boolean negated = terms.isNegatedUnder(reports) || !speech && isCalledUntrue(telling);
    if (!speech && isDenied(reports) != negated) {
      new NamedAccusers(telling.scene(), lexicon)
          .of(telling, sources(reports))
          .ifPresent(report -> voices.add(report, Polarity.ASSERTED));
    }
    boolean denying = telling.sense().polarity() == Polarity.DENIED;
    if (speaking < 0 || denying) {
      Optional<Report> own = negated ? Optional.empty() : own(telling);
      Polarity told = polarity(isDenied(reports) != negated);
      own.ifPresentOrElse(
          report -> voices.add(report, polarity(denying)),
          reports.isEmpty() ? () -> voices.addDocument(told) : () -> voices.addHearsay(told));
      return voices.all();
    }
    List<Report> within = reports.subList(0, speaking + 1);
    Report inner = reports.get(speaking);
    List<Report> denials = reports.stream().skip(speaking + 1L).filter(Report::isDenial).toList();
    if (!isTakenBack(inner, denials)) {
      voices.add(inner, polarity(isDenied(within) != negated));
    }
    denials.forEach(outer -> voices.add(outer, Polarity.DENIED));
    return voices.all();
  }

  /**
   * {@code negó haber ordenado una redada}, {@code dio un mentís a la noticia de que}: what
   * somebody puts forward according to words that he denies himself.
   */
  private boolean isTakenBack(Report inner, List<Report> denials) {
    return denials.stream()
        .anyMatch(
            outer ->
                inner.modality() == Modality.ACTUAL
                    ? outer.sources().containsAll(inner.sources())
                    : sides.meet(outer.sources(), inner.sources()));
  }

  /** {@code la compra de drones es mentira, dijo X}: whoever says so denies the deed. */
  private static boolean isCalledUntrue(Telling telling) {
    return new Judgements(telling.scene().syntax()).isCalledUntrue(telling.trigger().head());
  }

  private static Set<String> sources(List<Report> reports) {
    return reports.stream()
        .flatMap(report -> report.sources().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isDenied(List<Report> reports) {
    return reports.stream().anyMatch(Report::isDenial);
  }

  /** {@code negó que enviara dinero, como sostiene el partido}: none of them sustains it. */
  private static Set<String> deniers(List<Report> reports) {
    return sources(reports.stream().filter(Report::isDenial).toList());
  }

  /**
   * {@code Tokio prometió barcos}, {@code Kiev contabilizó 600 muertos}: the word tells the event
   * as what its subject says of it, or says is not: {@code Rabat negó un pacto con Argel}.
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
