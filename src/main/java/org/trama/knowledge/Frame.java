package org.trama.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** What arguments with this function fill, in order. */
  public Stream<Role> roles(Function function) {
    return arguments.stream()
        .filter(argument -> argument.function() == function)
        .flatMap(argument -> argument.role().stream());
  }

  /** Whether who stands as the subject of its verb plays no part: {@code hay un acuerdo}. */
  public boolean isImpersonal() {
    return roles(Function.SUBJECT).findAny().isEmpty();
  }

  /** The function that a phrase has beside its verb. */
  public enum Function {
    SUBJECT,
    DIRECT_OBJECT,
    INDIRECT_OBJECT,
    PREPOSITIONAL
  }

  /** What is asked of an argument beside its function and its fillers. */
  public enum Trait {
    /** There is no event without it. */
    REQUIRED,
    /**
     * A subject of several makes up for it: {@code A y B se enfrentaron} for {@code A se enfrentó
     * con B}.
     */
    MUTUAL,
    /** Where it is there, the word means something else: {@code condenar a cinco años}. */
    BARRED,
    /**
     * The phrase itself says what fills it, and no modifier of it: {@code reconoció a Kosovo}, not
     * {@code reconoció los esfuerzos de Kosovo}.
     */
    NAMED
  }

  /**
   * One argument.
   *
   * @param function its syntactic function
   * @param markers prepositions, lower case, for {@link Function#PREPOSITIONAL} and {@link
   *     Function#INDIRECT_OBJECT}
   * @param role what it fills; empty for one that must be there and fills nothing
   * @param fillers what may fill it, any of them
   * @param traits what else is asked of it
   * @param except noun classes that, in this function, make the word mean something else: {@code
   *     minar la confianza}
   * @param owner the role of whose thing fills the argument, where nothing else fills it: {@code
   *     misiles rusos cayeron sobre Kiev}
   */
  public record Argument(
      Function function,
      List<String> markers,
      Optional<Role> role,
      List<FillerType> fillers,
      Set<Trait> traits,
      List<String> except,
      Optional<Role> owner) {
    public Argument {
      Objects.requireNonNull(function);
      markers = List.copyOf(markers);
      Objects.requireNonNull(role);
      fillers = List.copyOf(fillers);
      traits = Set.copyOf(traits);
      except = List.copyOf(except);
      Objects.requireNonNull(owner);
    }

    public boolean is(Trait trait) {
      return traits.contains(trait);
    }

    /** Whether what it takes plays this role. */
    public boolean fills(Role other) {
      return role.filter(other::equals).isPresent();
    }

    public boolean required() {
      return is(Trait.REQUIRED);
    }

    /** The same, without which there is an event nevertheless. */
    public Argument optional() {
      Set<Trait> others = new HashSet<>(traits);
      others.remove(Trait.REQUIRED);
      return new Argument(function, markers, role, fillers, others, except, owner);
    }
  }
}
