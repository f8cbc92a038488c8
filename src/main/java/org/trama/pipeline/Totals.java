package org.trama.pipeline;

import java.util.List;
import org.trama.model.Claim;
import org.trama.model.Event;
import org.trama.model.Polarity;
import org.trama.model.Resolution;

/** Counts what a resolution holds. */
final class Totals {
  private Totals() {}

  static BuildSummary.Figures of(Resolution resolution, long triples) {
    long events =
        resolution.documents().stream()
            .flatMap(document -> document.extraction().events().stream())
            .map(Event::id)
            .distinct()
            .count();
    List<Claim> claims =
        resolution.documents().stream()
            .flatMap(document -> document.extraction().claims().stream())
            .toList();
    long denials = claims.stream().filter(claim -> claim.polarity() == Polarity.DENIED).count();
    return new BuildSummary.Figures(
        resolution.documents().size(),
        resolution.entities().size(),
        (int) events,
        claims.size(),
        (int) denials,
        triples);
  }
}
