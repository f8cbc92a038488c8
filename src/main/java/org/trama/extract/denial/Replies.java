package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.DocumentReports;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.Modality;
import org.trama.model.Polarity;

/**
 * What those who are accused answer of themselves in words of their own: that they did nothing of
 * the kind, that it was something else, that it was others.
 */
final class Replies {
  private final DocumentReports reports;
  private final Attribution attribution;
  private final Lexicon lexicon;

  Replies(DocumentReports reports, Attribution attribution, Lexicon lexicon) {
    this.reports = reports;
    this.attribution = attribution;
    this.lexicon = lexicon;
  }

  /**
   * Those of the sentence; each denies such deeds as it names where whoever speaks, or his side, is
   * said to have done one.
   */
  List<Contradiction> in(Scene scene) {
    List<Contradiction> replies = new ArrayList<>();
    Pleas pleas = new Pleas(scene, lexicon);
    for (NegatedClauses.Clause plea : pleas.all()) {
      attribution
          .speaker(scene, plea.verb())
          .ifPresent(speaker -> add(scene, plea, speaker, plea.names(), replies));
    }
    for (NegatedClauses.Clause contrast : new Contrasts(scene, lexicon).all()) {
      speaker(scene, contrast.verb())
          .ifPresent(speaker -> add(scene, contrast, speaker, Set.of(), replies));
    }
    for (NegatedClauses.Clause charge : new CounterCharges(scene, lexicon).all()) {
      reports
          .in(scene)
          .at(charge.verb())
          .filter(speaker -> Collections.disjoint(speaker.sources(), charge.names()))
          .ifPresent(speaker -> add(scene, charge, speaker, Set.of(), replies));
    }
    for (Trigger trigger : scene.triggers()) {
      if (!trigger.isNoun()) {
        reports
            .in(scene)
            .denial(trigger)
            .ifPresent(denial -> denied(scene, pleas.under(trigger.head()), denial, replies));
      }
    }
    return replies;
  }

  /** {@code negó que sus tropas hubieran cruzado la frontera}, {@code rechaza haber apuntado}. */
  private static void denied(
      Scene scene,
      Optional<NegatedClauses.Clause> plea,
      Report denial,
      List<Contradiction> replies) {
    plea.ifPresent(
        clause -> add(scene, clause, denial.as(Polarity.ASSERTED), clause.names(), replies));
  }

  /** Who says the word, or by what verb he tells it: {@code reconoce los vuelos, no las bombas}. */
  private Optional<Report> speaker(Scene scene, int noun) {
    return attribution
        .speaker(scene, noun)
        .or(() -> reports.in(scene).at(scene.syntax().clauseHead(noun)));
  }

  /** Of whom it speaks besides those who say it. */
  private static Set<String> others(Set<String> about, Report speaker) {
    return about.stream().filter(id -> !speaker.sources().contains(id)).collect(Collectors.toSet());
  }

  private static void add(
      Scene scene,
      NegatedClauses.Clause clause,
      Report speaker,
      Set<String> about,
      List<Contradiction> replies) {
    if (speaker.modality() == Modality.ACTUAL
        && speaker.polarity() == Polarity.ASSERTED
        && !speaker.sources().isEmpty()
        && speaker.rule().isPresent()) {
      replies.add(
          new Contradiction(
              scene.syntax().token(clause.verb()).span(),
              speaker.as(Polarity.DENIED),
              clause.types(),
              Set.of(),
              Set.of(Contradiction.Trait.OWN),
              Optional.empty(),
              Optional.of(others(about, speaker)),
              Optional.empty()));
    }
  }
}
