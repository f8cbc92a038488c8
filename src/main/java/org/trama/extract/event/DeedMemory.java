package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.knowledge.Lexicon;
import org.trama.model.Filler;
import org.trama.model.Role;

/**
 * Who did what was told last, for a judgement that only points back to it: {@code Quito expulsó al
 * embajador; La Habana deploró la medida}, {@code la tachó de hostil}. Remembers the sentences
 * before, in order.
 */
final class DeedMemory {
  /** How many sentences back the deed may have been told. */
  private static final int REACH = 1;

  /** What several do together. */
  private static final String DRILL = "MilitaryExercise";

  private static final Set<String> JUDGEMENTS = Set.of("Condemnation", "Praise");

  private final Lexicon lexicon;
  private final NounClasses classes;
  private final Sides sides;
  private final List<Telling> told = new ArrayList<>();

  DeedMemory(Lexicon lexicon, Sides sides) {
    this.lexicon = lexicon;
    this.classes = new NounClasses(lexicon);
    this.sides = sides;
  }

  void note(List<Telling> tellings) {
    told.addAll(tellings);
  }

  /** The judgement, aimed at whoever did what it points back to, if it does. */
  Telling aim(Telling judgement, List<Telling> tellings) {
    boolean open =
        JUDGEMENTS.contains(judgement.type())
            && judgement.slots(Role.TARGET).isEmpty()
            && !judgement
                .scene()
                .syntax()
                .token(judgement.trigger().head())
                .relation()
                .startsWith("acl")
            && !judgement.entities(Role.AGENT).isEmpty();
    if (!open) {
      return judgement;
    }
    boolean words = takesUp(judgement, "Words");
    boolean deed = takesUp(judgement, "TakenUp") || isPronoun(judgement);
    return words || deed
        ? doer(judgement, tellings, words).map(slots -> with(judgement, slots)).orElse(judgement)
        : judgement;
  }

  /** A theme of that class which names nobody and has no complement of its own. */
  private boolean takesUp(Telling judgement, String nounClass) {
    return judgement.themes().stream()
        .anyMatch(
            theme ->
                theme.named().isEmpty()
                    && classes.has(nounClass, judgement.scene().syntax(), theme.theme()));
  }

  /** {@code la tachó de hostil}: a pronoun that stands for nobody. */
  private static boolean isPronoun(Telling judgement) {
    return !judgement.trigger().isNoun()
        && new Clitics(judgement.scene().syntax())
            .with(judgement.trigger().head()).stream().anyMatch(clitic -> !clitic.dative());
  }

  private Optional<List<Slot>> doer(Telling judgement, List<Telling> tellings, boolean words) {
    int sentence = judgement.scene().index();
    Stream<Telling> here =
        tellings.stream().filter(other -> other.trigger().head() < judgement.trigger().head());
    return Stream.concat(
            told.stream().filter(other -> sentence - other.scene().index() <= REACH), here)
        .filter(other -> lexicon.eventClass(other.type()).isSpeech() == words)
        .filter(other -> !other.type().equals(FurtherFigures.TOLL))
        .filter(other -> !sides.meet(ids(actors(other)), judgement.entities(Role.AGENT)))
        .reduce((first, second) -> second)
        .map(DeedMemory::actors)
        .filter(doers -> !doers.isEmpty());
  }

  private static List<Slot> actors(Telling telling) {
    Role role = telling.type().equals(DRILL) ? Role.PARTICIPANT : Role.AGENT;
    List<Slot> alone = telling.slots(Role.AGENT);
    return (alone.isEmpty() ? telling.slots(role) : alone)
        .stream().filter(slot -> slot.filler() instanceof Filler.OfEntity).toList();
  }

  private static List<String> ids(List<Slot> slots) {
    return slots.stream().map(slot -> ((Filler.OfEntity) slot.filler()).entity()).toList();
  }

  private static Telling with(Telling judgement, List<Slot> doers) {
    int head = judgement.trigger().head();
    return judgement.with(
        doers.stream()
            .map(
                slot ->
                    new Slot(
                        Role.TARGET,
                        slot.filler(),
                        Subjects.placeless(slot.phrase(), head),
                        slot.strength() * 0.7))
            .toList());
  }
}
