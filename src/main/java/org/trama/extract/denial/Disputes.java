package org.trama.extract.denial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.report.Attribution;
import org.trama.extract.report.DocumentReports;

/**
 * Who denies what a verb tells, in words that follow it and take it up: {@code …; Damasco lo
 * niega}, {@code …, algo que Damasco rechaza}.
 */
final class Disputes {
  private final List<Scene> scenes;
  private final DocumentReports reports;
  private final Attribution attribution;
  private final Contradictions contradictions;

  Disputes(DocumentVoices voices) {
    this.scenes = voices.scenes();
    this.reports = voices.reports();
    this.attribution = voices.attribution();
    this.contradictions = voices.contradictions();
  }

  /**
   * Ids of those who do and do not say it themselves, later in the verb's sentence or in the one
   * behind it.
   */
  Set<String> over(Scene scene, int verb) {
    Set<String> deniers = new HashSet<>();
    Syntax syntax = scene.syntax();
    boolean clause = syntax.isFinite(verb) || syntax.isInfinitive(verb);
    if (!clause || reports.in(scene).at(verb).isPresent()) {
      return deniers;
    }
    int end = syntax.token(verb).span().end();
    in(scene.index()).stream()
        .filter(denial -> denial.word().begin() >= end)
        .forEach(denial -> deniers.addAll(denial.report().sources()));
    if (deniers.isEmpty()) {
      in(scene.index() + 1).forEach(denial -> deniers.addAll(denial.report().sources()));
    }
    attribution
        .speaker(scene, verb)
        .ifPresent(speaker -> deniers.removeAll(Set.copyOf(speaker.sources())));
    return deniers;
  }

  private List<Contradiction> in(int scene) {
    return scene < scenes.size() ? contradictions.in(scenes.get(scene)) : List.of();
  }
}
