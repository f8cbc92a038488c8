package org.trama.extract.denial;

import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.model.Modality;
import org.trama.model.Role;
import org.trama.model.Span;
import org.trama.model.Token;

/**
 * What a sentence tells by the way of whoever denies something in it: {@code Lavrov, que visitó
 * Damasco en julio, negó las acusaciones}, {@code se reunió con Scholz y desmintió los rumores}.
 * The document vouches for it, and nobody alleges it: it is not what is denied.
 */
final class Backdrop {
  private static final List<Role> ACTING = List.of(Role.AGENT, Role.PARTICIPANT);

  /** Words that set what somebody says against what he does: {@code bombardeó, pero lo niega}. */
  private static final Set<String> AGAINST = Set.of("pero", "aunque", "sino", "mas");

  private Backdrop() {}

  /** Whether the draft is told so where the denial stands. */
  static boolean holds(Draft draft, Scene scene, Contradiction denial) {
    return draft.sentence() == scene.index()
        && !denial.is(Contradiction.Trait.LAST)
        && !denial.names(draft)
        && draft.span().end() <= denial.word().begin()
        && isVouchedFor(draft)
        && (isOfDenier(draft, denial) && !isSetAgainst(draft, scene.syntax(), denial)
            || isInSubject(draft, scene.syntax(), denial));
  }

  private static boolean isVouchedFor(Draft draft) {
    return draft.voices().stream()
        .allMatch(
            voice ->
                voice.source().isEmpty()
                    && voice.modality() == Modality.ACTUAL
                    && !voice.isHeard());
  }

  private static boolean isOfDenier(Draft draft, Contradiction denial) {
    return denial.report().sources().stream().anyMatch(draft.entities(ACTING)::contains);
  }

  private static boolean isSetAgainst(Draft draft, Syntax syntax, Contradiction denial) {
    Span between = new Span(draft.span().end(), denial.word().begin());
    return syntax.sentence().tokens().stream()
        .filter(token -> between.contains(token.span()))
        .anyMatch(token -> AGAINST.contains(syntax.word(token.index())));
  }

  /** Whether all of it hangs on the subject of the denying verb. */
  private static boolean isInSubject(Draft draft, Syntax syntax, Contradiction denial) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.span().equals(denial.word()))
        .flatMap(verb -> syntax.dependents(verb.index()).stream())
        .filter(child -> child.relation().startsWith("nsubj"))
        .anyMatch(subject -> hangsOn(subject, draft, syntax));
  }

  private static boolean hangsOn(Token subject, Draft draft, Syntax syntax) {
    return syntax.sentence().tokens().stream()
        .filter(token -> draft.span().contains(token.span()))
        .allMatch(token -> syntax.ancestors(token.index()).contains(subject));
  }
}
