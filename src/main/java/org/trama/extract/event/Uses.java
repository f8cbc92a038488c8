package org.trama.extract.event;

import java.util.Set;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.Token;

/** Whether a word stands in the uses in which it means what a sense says. */
final class Uses {
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj");

  private final Syntax syntax;

  Uses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word at {@code index} may have the sense. */
  boolean allow(Sense sense, int index) {
    return sense.uses().stream().allMatch(use -> isIn(use, index));
  }

  private boolean isIn(Sense.Use use, int index) {
    return switch (use) {
      case PRONOMINAL -> syntax.hasSe(index);
      case NEGATED -> new VerbGroup(syntax).isNegated(index);
      case SUBJUNCTIVE -> hasSubjunctive(index) && !new VerbGroup(syntax).isNegated(index);
    };
  }

  private boolean hasSubjunctive(int index) {
    return syntax.dependents(index).stream()
        .filter(child -> child.index() > index && CONTENT.contains(child.relation()))
        .anyMatch(this::isSubjunctive);
  }

  private boolean isSubjunctive(Token verb) {
    return verb.morphology().mood() == Morphology.Mood.SUBJUNCTIVE
        || syntax.auxiliaries(verb.index()).stream()
            .anyMatch(aux -> aux.morphology().mood() == Morphology.Mood.SUBJUNCTIVE);
  }
}
