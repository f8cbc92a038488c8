package org.trama.extract.denial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.model.Modality;
import org.trama.model.PartOfSpeech;
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

  /** Prepositions before what somebody is charged with. */
  private static final Set<String> CHARGING = Set.of("de", "por", "con");

  /** Noun classes of blows, and of what comes of them. */
  private static final List<String> DEEDS = List.of("Strike", "Deaths", "TakenUp");

  /** How clauses hang from the verb whose charge they tell. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl");

  private final List<Scene> scenes;
  private final NounClasses classes;
  private final UnclaimedBlows unclaimed;
  private final Sides sides;

  public Blame(List<Scene> scenes, NounClasses classes, UnclaimedBlows unclaimed, Sides sides) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
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

  /**
   * {@code el Estado Islámico reivindicó el atentado. Rusia culpó a Ucrania, que lo niega}: whether
   * others did it and say so, and whoever denies something was accused since.
   */
  boolean isOthersBoast(Draft draft, Contradiction denial, int sentence, List<Draft> drafts) {
    Set<String> doers = draft.entities(Role.AGENT);
    return !doers.isEmpty()
        && !sides.meet(denial.report().sources(), doers)
        && draft.voices().stream().allMatch(voice -> voice.isBy(doers))
        && drafts.stream()
            .filter(charge -> charge.span().begin() >= draft.span().end())
            .anyMatch(charge -> isCharged(charge, denial, sentence));
  }

  private boolean isBlamed(Draft draft, Contradiction denial, int sentence) {
    return isCharged(draft, denial, sentence) && !isForOther(draft);
  }

  private boolean isCharged(Draft draft, Contradiction denial, int sentence) {
    return draft.type().equals(EventTypes.ACCUSATION)
        && sentence - draft.sentence() <= REACH
        && draft.span().end() <= denial.word().begin()
        && sides.meet(denial.report().sources(), draft.entities(Role.TARGET))
        && !sides.meet(denial.report().sources(), draft.entities(Role.AGENT));
  }

  /** {@code acusó a Bakú de atizar la revuelta}, {@code de espionaje}: that is no blow. */
  private boolean isForOther(Draft accusation) {
    Scene scene = scenes.get(accusation.sentence());
    Syntax syntax = scene.syntax();
    return IntStream.range(0, syntax.size())
        .filter(verb -> accusation.span().contains(syntax.token(verb).span()))
        .filter(verb -> syntax.isVerbal(verb) && scene.accuses(verb))
        .anyMatch(verb -> hasClause(syntax, verb) || hasOtherNoun(scene, verb));
  }

  private static boolean hasClause(Syntax syntax, int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(
            child ->
                child.index() > verb
                    && CLAUSES.contains(child.relation())
                    && syntax.isInfinitive(child.index())
                    && CHARGING.contains(syntax.word(child.index() - 1)));
  }

  private boolean hasOtherNoun(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb && CHARGING.contains(phrase.marker()))
        .filter(phrase -> !phrase.refers() && syntax.clauseHead(phrase.head()) == verb)
        .filter(phrase -> syntax.token(phrase.theme()).pos() == PartOfSpeech.NOUN)
        .anyMatch(phrase -> !classes.hasAny(DEEDS, syntax, phrase.theme()));
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
