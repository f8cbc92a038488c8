package org.trama.extract.draft;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.model.Filler;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * Whether two tellings of one kind may be of one happening by their days, figures, modality and
 * parts. A headline leaves out what the text tells: no figure and no thing in it is no difference.
 */
final class SameFacts {
  private static final List<Role> ACTORS = List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT);

  private SameFacts() {}

  /**
   * @param headline whether {@code one} is told by a headline, so far by nothing else, and all who
   *     take part in it do so in the other
   */
  static boolean agree(Draft one, Draft other, boolean headline) {
    boolean times =
        one.time().filter(Scene::isDated).isEmpty()
            || other.time().filter(Scene::isDated).isEmpty()
            || one.time().get().start().equals(other.time().get().start())
                && one.time().get().end().equals(other.time().get().end());
    boolean quantities =
        headline && !isExact(one)
            || !isExact(one) && !isExact(other)
            || one.quantity().isEmpty() == other.quantity().isEmpty()
                && one.quantity()
                    .map(q -> q.min().toString() + q.max() + q.unit())
                    .equals(other.quantity().map(q -> q.min().toString() + q.max() + q.unit()))
            || other.quantity().isEmpty() && other.anaphoric()
            || areOneTelling(one, other)
                && (one.quantity().isEmpty() || other.quantity().isEmpty());
    return times
        && quantities
        && (modalitiesMeet(one, other)
            || areOneDenial(one, other)
            || areOneTelling(one, other) && DatedPlans.areOne(one, other))
        && List.of(Role.values()).stream().allMatch(role -> rolesAgree(one, other, role, headline));
  }

  /** {@code miles de soldados} tells no figure that another could differ from. */
  private static boolean isExact(Draft draft) {
    return draft.quantity().filter(q -> q.min().isPresent() || q.max().isPresent()).isPresent();
  }

  /** {@code negó que planee un ataque}: both words tell the same, and by the same it is denied. */
  private static boolean areOneDenial(Draft one, Draft other) {
    return areOneTelling(one, other)
        && polarities(one).equals(Set.of(Polarity.DENIED))
        && polarities(other).equals(Set.of(Polarity.DENIED))
        && one.arguments().equals(other.arguments());
  }

  static boolean modalitiesMeet(Draft one, Draft other) {
    return one.voices().stream()
        .anyMatch(
            voice ->
                other.voices().stream()
                    .anyMatch(another -> another.modality() == voice.modality()));
  }

  private static boolean rolesAgree(Draft one, Draft other, Role role, boolean headline) {
    Set<Filler> some = one.fillers(role);
    Set<Filler> others = other.fillers(role);
    if (role == Role.OBJECT && headline && some.isEmpty()) {
      return true;
    }
    if (role == Role.OBJECT && some.isEmpty() != others.isEmpty()) {
      return one.anaphoric() || other.anaphoric() || areOneTelling(one, other);
    }
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  static boolean areOneTelling(Draft one, Draft other) {
    return one.sentence() == other.sentence() && one.span().overlaps(other.span());
  }

  static Set<Polarity> polarities(Draft draft) {
    return draft.voices().stream().map(Draft.Voice::polarity).collect(Collectors.toSet());
  }

  static Set<String> actors(Draft draft) {
    Set<String> actors = new HashSet<>();
    ACTORS.forEach(role -> draft.entities(role).forEach(entity -> actors.add(role + " " + entity)));
    return actors;
  }
}
