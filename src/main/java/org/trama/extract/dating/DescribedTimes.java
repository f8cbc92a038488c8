package org.trama.extract.dating;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.ClauseLinks;
import org.trama.extract.clause.ClauseTenses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.time.TimeMention;
import org.trama.model.Morphology;

/**
 * The time that a relative clause has from what it describes: {@code el atentado del 3 de mayo,
 * donde murieron tres}.
 */
final class DescribedTimes {
  private final Scene scene;
  private final Syntax syntax;
  private final ClauseLinks clauses;
  private final ClauseTenses tenses;
  private final CountedTimes numbered;

  DescribedTimes(Scene scene, ClauseLinks clauses, CountedTimes numbered) {
    this.numbered = numbered;
    this.scene = scene;
    this.syntax = scene.syntax();
    this.clauses = clauses;
    this.tenses = new ClauseTenses(scene.syntax());
  }

  /** The times of what the clause of {@code verb} describes; empty where it is no such clause. */
  List<TimeMention> times(int verb) {
    if (!syntax.token(verb).relation().startsWith("acl") || !tenses.isFinite(verb)) {
      return List.of();
    }
    List<TimeMention> counted = numbered.upTo(syntax.token(verb).head());
    if (!counted.isEmpty()) {
      return counted;
    }
    List<TimeMention> ofDeed = ofDeed(verb);
    return ofDeed.isEmpty() ? ofParticiple(verb) : ofDeed;
  }

  /** {@code el atentado del 3 de mayo en Lima, donde murieron}: that of the deed told more of. */
  private List<TimeMention> ofDeed(int verb) {
    return syntax.ancestors(verb).stream()
        .takeWhile(above -> !syntax.isVerbal(above.index()))
        .filter(
            above ->
                scene.triggersAt(above.index()).stream()
                    .anyMatch(deed -> deed.isNoun() && clauses.tellsDeed(deed)))
        .findFirst()
        .map(
            deed ->
                scene.datedTimes().stream()
                    .filter(time -> isPartOf(time, deed.index(), verb))
                    .toList())
        .orElse(List.of());
  }

  /** {@code lo dicho el lunes por Arce, quien acusó a Lima}: when he said what the clause tells. */
  private List<TimeMention> ofParticiple(int verb) {
    return syntax.ancestors(verb).stream()
        .takeWhile(above -> !syntax.isFiniteVerb(above.index()))
        .filter(above -> above.morphology().mood() == Morphology.Mood.PARTICIPLE)
        .filter(above -> Set.of("amod", "acl").contains(above.relation()))
        .findFirst()
        .map(
            done ->
                scene.datedTimes().stream()
                    .filter(time -> time.begin() > done.index() && time.end() < verb)
                    .filter(time -> syntax.isUnder(time.begin(), done.index()))
                    .toList())
        .orElse(List.of());
  }

  private boolean isPartOf(TimeMention time, int deed, int verb) {
    return time.begin() > deed
        && time.end() < verb
        && syntax.clauseHead(time.begin()) == syntax.clauseHead(deed)
        && syntax.isUnder(time.begin(), deed);
  }
}
