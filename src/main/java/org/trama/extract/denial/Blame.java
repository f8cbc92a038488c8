package org.trama.extract.denial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * Who is blamed for what was told before, with no word of what it was: {@code un misil mató a doce
 * niños. Israel responsabilizó a Hizbulá, que lo niega}. Where he denies it, the blow is what the
 * one says and the other denies.
 */
public final class Blame {
  /** How many sentences back the accusation may stand. */
  private static final int REACH = 2;

  /** How many sentences before the accusation the blow may be told. */
  private static final int BLOW = 3;

  private final UnclaimedBlows unclaimed;
  private final Sides sides;

  public Blame(UnclaimedBlows unclaimed, Sides sides) {
    this.unclaimed = unclaimed;
    this.sides = sides;
  }

  /** Adds both voices to the last blow before the blame, if the denial answers one. */
  void deny(Contradiction denial, int sentence, List<Draft> drafts) {
    boolean vague =
        denial.types().isEmpty()
            && denial.about().isEmpty()
            && denial.report().modality() == Modality.ACTUAL;
    Optional<Draft> accusation =
        drafts.stream()
            .filter(draft -> vague && isBlamed(draft, denial, sentence))
            .reduce((first, second) -> second);
    accusation.ifPresent(
        blamed ->
            meant(blamed, drafts)
                .ifPresent(
                    blow -> drafts.set(drafts.indexOf(blow), disputed(blow, blamed, denial))));
  }

  private boolean isBlamed(Draft draft, Contradiction denial, int sentence) {
    return draft.type().equals(EventTypes.ACCUSATION)
        && sentence - draft.sentence() <= REACH
        && draft.span().end() <= denial.word().begin()
        && sides.meet(denial.report().sources(), draft.entities(Role.TARGET))
        && !sides.meet(denial.report().sources(), draft.entities(Role.AGENT));
  }

  /** The last blow before the accusation; where none at all is told, the last that killed. */
  private Optional<Draft> meant(Draft accusation, List<Draft> drafts) {
    List<Draft> before =
        drafts.stream()
            .filter(draft -> draft.span().end() <= accusation.span().begin())
            .filter(draft -> accusation.sentence() - draft.sentence() <= BLOW)
            .toList();
    Optional<Draft> blow = last(before.stream().filter(unclaimed::isBlow));
    return blow.or(() -> last(before.stream().filter(unclaimed::isNobodys)))
        .filter(unclaimed::isNobodys);
  }

  private static Optional<Draft> last(Stream<Draft> drafts) {
    return drafts.reduce((first, second) -> second);
  }

  /** Whether it is a blow, and not what came of one. */
  boolean isBlow(Draft draft) {
    return unclaimed.isBlow(draft);
  }

  private Draft disputed(Draft blow, Draft accusation, Contradiction denial) {
    Draft disputed = unclaimed.of(blow, accusation.entities(Role.TARGET));
    for (String accuser : accusation.entities(Role.AGENT)) {
      disputed = disputed.plus(voice(accuser, Polarity.ASSERTED, accusation.voices().get(0)));
    }
    for (String denier : denial.report().sources()) {
      disputed =
          disputed.plus(
              new Draft.Voice(
                  Optional.of(denier),
                  Polarity.DENIED,
                  Modality.ACTUAL,
                  denial.word(),
                  denial.report().rule().orElseThrow(),
                  Set.of()));
    }
    return disputed;
  }

  private static Draft.Voice voice(String source, Polarity polarity, Draft.Voice told) {
    return new Draft.Voice(
        Optional.of(source), polarity, Modality.ACTUAL, told.evidence(), told.rule(), Set.of());
  }
}
