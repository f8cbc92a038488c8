package org.trama.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trama.model.Role;

/**
 * Which syntactic argument of a word fills which role. Named and shared by many lexical entries.
 *
 * <p>Written for the active verb. For its nominalisation the subject stands after {@code de},
 * {@code por} or {@code por parte de}, or as a demonym or possessive, and the direct object after
 * {@code de}; a passive turns them round.
 *
 * @param name local name in the lexicon
 * @param arguments in the order of the lexicon
 */
public record Frame(String name, List<Argument> arguments) {
  public Frame {
    Objects.requireNonNull(name);
    arguments = List.copyOf(arguments);
  }

  /** The function that a phrase has beside its verb. */
  public enum Function {
    SUBJECT,
    DIRECT_OBJECT,
    INDIRECT_OBJECT,
    PREPOSITIONAL
  }

  /**
   * One argument.
   *
   * @param function its syntactic function
   * @param markers prepositions, lower case, for {@link Function#PREPOSITIONAL} and {@link
   *     Function#INDIRECT_OBJECT}
   * @param role what it fills; empty for one that must be there and fills nothing
   * @param fillers what may fill it, any of them
   * @param required whether there is no event without it
   * @param mutual whether a subject of several makes up for it: {@code A y B se enfrentaron} for
   *     {@code A se enfrentó con B}
   */
  public record Argument(
      Function function,
      List<String> markers,
      Optional<Role> role,
      List<FillerType> fillers,
      boolean required,
      boolean mutual) {
    public Argument {
      Objects.requireNonNull(function);
      markers = List.copyOf(markers);
      Objects.requireNonNull(role);
      fillers = List.copyOf(fillers);
    }
  }
}
