package org.trama.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.knowledge.Lexicon;

/**
 * Who denies what a verb tells, in words that follow it and take it up: {@code …; Damasco lo
 * niega}, {@code …, algo que Damasco rechaza}.
 */
final class Disputes {
  private final List<Scene> scenes;
  private final DocumentReports reports;
  private final Attribution attribution;
  private final Contradictions contradictions;
  private final Map<Integer, List<Contradiction>> known = new HashMap<>();

  Disputes(DocumentVoices voices, Lexicon lexicon) {
    this.scenes = voices.scenes();
    this.reports = voices.reports();
    this.attribution = voices.attribution();
    this.contradictions =
        new Contradictions(voices.quotes(), voices.reports(), voices.attribution(), lexicon);
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
    return scene < scenes.size()
        ? known.computeIfAbsent(scene, at -> contradictions.in(scenes.get(at)))
        : List.of();
  }
}
