package org.trama.extract.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * What was done in the open and is given as the reason of something else: {@code negó haber apoyado
 * a Moscú por recibir a Putin}. Who denies the one does not deny the other.
 */
final class OpenReasons {
  /** What nobody does in secret, so that nobody who names it as a reason disputes it. */
  private static final Set<String> OPEN =
      Set.of(
          EventTypes.AGREEMENT, EventTypes.MEETING, EventTypes.MILITARY_EXERCISE, EventTypes.VISIT);

  private static final Set<String> CONTENT = Set.of("ccomp", "csubj", "xcomp");

  private static final Set<String> REASONS = Set.of("por", "al");

  private final Syntax syntax;

  OpenReasons(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word tells such a deed as a reason, with none of the denials in its clause. */
  boolean hold(Trigger trigger, List<Report> denials) {
    Token word = syntax.token(trigger.head());
    return trigger.types().anyMatch(OPEN::contains)
        && Stream.concat(Stream.of(word), syntax.ancestors(word.index()).stream())
            .takeWhile(token -> !CONTENT.contains(token.relation()))
            .takeWhile(
                token -> denials.stream().noneMatch(denial -> denial.span().contains(token.span())))
            .anyMatch(this::isReason);
  }

  private boolean isReason(Token verb) {
    return verb.relation().equals("advcl")
        && verb.head() < verb.index()
        && syntax.isInfinitive(verb.index())
        && !syntax.isPassive(verb.head())
        && syntax.dependents(verb.index()).stream()
            .anyMatch(
                mark -> mark.index() < verb.index() && REASONS.contains(syntax.word(mark.index())));
  }
}
