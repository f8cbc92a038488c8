package org.trama.extract.denial;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * Blows of which nobody is said to have struck them, for those who deny that they did: {@code una
 * bomba mató a un general; Kiev niega toda relación}. Since it is of them that it is denied, it is
 * told of them.
 */
public final class UnclaimedBlows {
  /** How many sentences back the blow may have been told. */
  private static final int REACH = 2;

  private final Lexicon lexicon;
  private final Sides sides;
  private final Map<String, EntityKind> kinds;

  public UnclaimedBlows(Lexicon lexicon, Sides sides, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.sides = sides;
    this.kinds = Map.copyOf(kinds);
  }

  /** Whether the draft is one, and told shortly before the sentence. */
  boolean isOne(Draft draft, int sentence) {
    return isBlow(draft) && isNobodys(draft) && sentence - draft.sentence() <= REACH;
  }

  /** Whether it is a blow or what came of one, and nobody is said or denied to have struck it. */
  boolean isNobodys(Draft draft) {
    return lexicon.eventClass(draft.type()).isAssault()
        && draft.entities(Role.AGENT).isEmpty()
        && draft.voices().stream().allMatch(Draft.Voice::isAsserted);
  }

  /** Whether it is the blow itself and not what came of it. */
  boolean isBlow(Draft draft) {
    return lexicon.eventClass(draft.type()).isAssault()
        && !draft.type().equals(EventTypes.CASUALTIES);
  }

  /** Whether it is not known of any of these for which state or body he speaks. */
  boolean speakForNobody(Collection<String> deniers) {
    return sides.bodies(deniers, kinds).isEmpty();
  }

  /** The draft, told of the states or bodies for which these speak. */
  Draft of(Draft draft, Collection<String> deniers) {
    return draft.with(Role.AGENT, sides.bodies(deniers, kinds));
  }

  /**
   * The answered drafts, those of which somebody denied to be the author told twice: once of
   * nobody, by who told them, and once of him, by who denies it or charges him with it.
   *
   * @param told the drafts before anybody answered
   */
  public List<Draft> apart(List<Draft> told, List<Draft> answered) {
    return answered.stream().flatMap(draft -> parted(told, draft)).toList();
  }

  private Stream<Draft> parted(List<Draft> told, Draft draft) {
    Optional<Draft> nobodys =
        told.stream()
            .filter(other -> isBlow(other) && isNobodys(other))
            .filter(other -> other.type().equals(draft.type()) && other.span().equals(draft.span()))
            .filter(other -> !draft.entities(Role.AGENT).isEmpty())
            .findFirst();
    List<Draft.Voice> answers =
        draft.voices().stream()
            .filter(voice -> nobodys.stream().noneMatch(other -> other.voices().contains(voice)))
            .toList();
    return nobodys
        .filter(other -> answers.stream().anyMatch(Draft.Voice::isDenied))
        .map(other -> Stream.of(other, draft.withVoices(answers)))
        .orElse(Stream.of(draft));
  }
}
