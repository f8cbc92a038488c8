package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Slot;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.model.Filler;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Whose act a text is that asks or condemns: of {@code el Consejo aprobó una resolución que exige a
 * Ruanda retirarse} the Council's.
 */
public final class Enactors {
  private static final String TEXTS = "Text";
  private static final double STRENGTH = 0.7;

  private final FrameMatcher matcher;
  private final FillerFinder fillers;

  public Enactors(FrameMatcher matcher, FillerFinder fillers) {
    this.matcher = matcher;
    this.fillers = fillers;
  }

  /** The telling with the one whose text says so as its agent, where it has none of its own. */
  public Telling complete(Telling telling) {
    if (telling.trigger().isNoun() || !telling.slots(Role.AGENT).isEmpty()) {
      return telling;
    }
    return enacting(telling)
        .map(
            verb ->
                telling.with(
                    new Subjects(telling.scene())
                        .of(verb.index()).stream().flatMap(link -> slots(link).stream()).toList()))
        .orElse(telling);
  }

  /** The verb whose object is the text that the telling's clause modifies. */
  private Optional<Token> enacting(Telling telling) {
    Syntax syntax = telling.scene().syntax();
    Token clause = syntax.token(telling.trigger().head());
    for (int steps = 0; steps < 2 && clause.relation().equals("conj"); steps++) {
      clause = syntax.token(clause.head());
    }
    if (!clause.relation().startsWith("acl") || clause.head() < 0) {
      return Optional.empty();
    }
    Token text = syntax.token(clause.head());
    return text.relation().equals("obj") && matcher.isOf(TEXTS, syntax, text.index())
        ? syntax.head(text.index())
        : Optional.empty();
  }

  private List<Slot> slots(Link link) {
    return link.phrase().named().stream()
        .filter(fillers::isActor)
        .map(entity -> new Slot(Role.AGENT, new Filler.OfEntity(entity), link.phrase(), STRENGTH))
        .toList();
  }
}
