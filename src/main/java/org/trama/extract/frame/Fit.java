package org.trama.extract.frame;

import java.util.Optional;
import org.trama.extract.clause.CompoundPrepositions;
import org.trama.extract.clause.Link;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Role;

/** How well the function in which a phrase stands suits an argument. */
final class Fit {
  private static final Optional<Role> VICTIM = Optional.of(Role.TARGET);

  private Fit() {}

  /** From 0 to 1: whether a phrase in this function can be the argument. */
  static double of(Sense sense, Frame.Argument argument, Link link) {
    String marker = link.phrase().marker();
    return switch (argument.function()) {
      case SUBJECT ->
          switch (link.function()) {
            case SUBJECT -> isAuthor(link) && argument.role().equals(VICTIM) ? 0 : 1;
            case GENITIVE -> genitive(sense, argument, true);
            case OBJECT -> argument.required() && isIntransitive(sense.frame()) ? 0.7 : 0;
            default -> 0;
          };
      case DIRECT_OBJECT ->
          switch (link.function()) {
            case OBJECT -> 1;
            case GENITIVE -> genitive(sense, argument, false);
            case PREPOSITIONAL -> marker.equals("a") ? 0.95 : 0;
            default -> 0;
          };
      case INDIRECT_OBJECT, PREPOSITIONAL -> {
        boolean marked =
            link.function() == Link.Function.PREPOSITIONAL
                || link.function() == Link.Function.GENITIVE;
        yield marked && isMarked(argument, marker) ? 1 : 0;
      }
    };
  }

  /** Whatever says where something is will do for {@code en}. */
  private static boolean isMarked(Frame.Argument argument, String marker) {
    return argument.markers().contains(marker)
        || argument.fills(Role.PLACE)
            && argument.markers().contains("en")
            && CompoundPrepositions.isLocative(marker);
  }

  /** {@code los muertos por la ofensiva}: what follows brought it about. */
  private static boolean isAuthor(Link link) {
    return NounLinker.isAgentive(link.phrase().marker());
  }

  /** {@code llegaron 5.000 uniformados}: parsers take what comes for what is brought. */
  private static boolean isIntransitive(Frame frame) {
    return frame.arguments().stream()
        .noneMatch(argument -> argument.function() == Frame.Function.DIRECT_OBJECT);
  }

  /** {@code el ataque de X} and {@code la invasión de X}: the lexicon tells which one X is. */
  private static double genitive(Sense sense, Frame.Argument argument, boolean subject) {
    boolean named = argument.role().isPresent() && argument.role().get() == sense.genitive();
    boolean participant = argument.role().isPresent() && argument.role().get() == Role.PARTICIPANT;
    return named || participant && subject ? 1 : subject ? 0.6 : 0.9;
  }
}
