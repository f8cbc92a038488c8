package org.trama.extract.denial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Modality;
import org.trama.model.Quantity;
import org.trama.model.Role;

/**
 * Joins what is denied in general terms to what others said shortly before: {@code Irán entregó
 * misiles a Rusia, según Kiev. Teherán niega haber enviado armas}. That is one event, disputed.
 */
public final class GeneralDenials {
  /** How many sentences back the allegation may stand where nothing else tells whose it is. */
  private static final int NEAR = 2;

  /** PLOVER category of talks, of which those who deny them deny any. */
  private static final String TALKS = "CONSULT";

  private static final List<Role> ACTORS = List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT);

  private final Lexicon lexicon;
  private final Sides sides;
  private final UnclaimedBlows unclaimed;
  private final Civilians civilians;
  private final DeniedObjects objects;
  private final SharedParts parts;

  public GeneralDenials(
      Lexicon lexicon,
      Sides sides,
      UnclaimedBlows unclaimed,
      Civilians civilians,
      Map<String, EntityKind> kinds) {
    this.parts = new SharedParts(sides, kinds);
    this.lexicon = lexicon;
    this.sides = sides;
    this.unclaimed = unclaimed;
    this.civilians = civilians;
    this.objects = new DeniedObjects(lexicon);
  }

  /**
   * The drafts, those that only deny another in general terms gone into that one.
   *
   * @param vague what is told of nobody in particular, and counts for nothing but as a denial
   */
  public List<Draft> join(List<Draft> drafts, List<Draft> vague) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (Draft denial : Stream.concat(drafts.stream(), vague.stream()).toList()) {
      if (isDenied(denial)) {
        joined.stream()
            .filter(
                draft ->
                    isMeant(draft, denial) || isUnclaimed(draft, denial) || isTollOf(draft, denial))
            .max(
                Comparator.comparing((Draft draft) -> isMeant(draft, denial))
                    .thenComparing(ToldBefore::isAttributed)
                    .thenComparingInt(draft -> draft.span().end()))
            .ifPresent(
                draft -> {
                  joined.set(joined.indexOf(draft), withVoices(draft, denial));
                  joined.remove(denial);
                });
      }
    }
    return joined;
  }

  /** With those who deny it, and as done by them where nobody is said to have done it. */
  private Draft withVoices(Draft draft, Draft denial) {
    Draft denied = isUnclaimed(draft, denial) ? unclaimed.of(draft, deniers(denial)) : draft;
    for (Draft.Voice voice : denial.voices()) {
      denied = denied.plus(voice);
    }
    return denied;
  }

  /** Whether nobody says it, and somebody who is named denies it, with no figure and no day. */
  private static boolean isDenied(Draft draft) {
    return draft.quantity().filter(quantity -> !isOne(quantity)).isEmpty()
        && draft.time().filter(Scene::isDated).isEmpty()
        && draft.voices().stream()
            .allMatch(voice -> voice.isDenied() && voice.source().isPresent());
  }

  /** {@code no hay un solo soldado}: one that is none. */
  private static boolean isOne(Quantity quantity) {
    return quantity.min().equals(quantity.max())
        && quantity.min().filter(number -> number.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  private boolean isMeant(Draft draft, Draft denial) {
    return ToldBefore.isBefore(draft, denial)
        && !civilians.areOthers(draft, denial)
        && (!isOfPlan(denial) || isOpen(draft))
        && isAllegedOf(denial, draft)
        && (ToldBefore.isAttributed(draft) || denial.anaphoric() || toldAlike(draft, denial))
        && (denial.hasEntity() || Contradiction.isOfOthers(draft, deniers(denial)))
        && draft.type().equals(denial.type())
        && (!lexicon.eventClass(draft.type()).isSpeech()
            || Contradiction.isOfOthers(draft, deniers(denial)))
        && (!draft.entities(ACTORS).isEmpty() || ToldBefore.areLosses(draft))
        && Stream.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT, Role.PLACE)
            .allMatch(role -> parts.areOne(draft, denial, role))
        && objects.cover(denial, draft);
  }

  /** {@code no venderá más}: who says what he will not do says nothing of what he did. */
  private static boolean isOfPlan(Draft denial) {
    return denial.voices().stream().allMatch(voice -> voice.modality() == Modality.PLANNED);
  }

  private static boolean isOpen(Draft draft) {
    return draft.voices().stream().anyMatch(voice -> voice.modality() != Modality.ACTUAL);
  }

  /**
   * {@code una bomba cayó sobre el mercado, según la ONU; el Ejército niega estar detrás del
   * ataque}: whose it was nobody said.
   */
  private boolean isUnclaimed(Draft draft, Draft denial) {
    return ToldBefore.isBefore(draft, denial)
        && (ToldBefore.isAttributed(draft) || ToldBefore.isByNoun(denial))
        && draft.type().equals(denial.type())
        && unclaimed.isOne(draft, denial.sentence())
        && sides.meet(deniers(denial), denial.entities(Role.AGENT))
        && Stream.of(Role.TARGET, Role.PLACE).allMatch(role -> parts.areOne(draft, denial, role))
        && objects.cover(denial, draft);
  }

  /**
   * {@code acusó al Ejército de matar a doce personas; el Ejército niega haber disparado}: who did
   * not shoot killed nobody.
   */
  private boolean isTollOf(Draft draft, Draft denial) {
    return draft.type().equals(EventTypes.CASUALTIES)
        && unclaimed.isBlow(denial)
        && !ToldBefore.isByNoun(denial)
        && !isOfPlan(denial)
        && ToldBefore.isBefore(draft, denial)
        && denial.sentence() - draft.sentence() < NEAR
        && draft.voices().stream()
            .allMatch(voice -> voice.isAsserted() && voice.source().isPresent())
        && sides.meet(deniers(denial), draft.entities(Role.AGENT))
        && sides.meet(deniers(denial), denial.entities(Role.AGENT))
        && aims(denial).stream().allMatch(id -> sides.meet(Set.of(id), aims(draft)));
  }

  private static Set<String> aims(Draft draft) {
    return draft.entities(List.of(Role.TARGET, Role.PLACE));
  }

  private static List<String> deniers(Draft denial) {
    return denial.voices().stream().flatMap(voice -> voice.source().stream()).toList();
  }

  /**
   * Whether it is told of those who deny, by others or by the document; of who speaks for an
   * unknown state and names no doer, by others just before. Losses that others boast of may be
   * anybody's: {@code negó que hubiera bajas}.
   */
  private boolean isAllegedOf(Draft denial, Draft draft) {
    List<String> deniers = deniers(denial);
    boolean open =
        unclaimed.speakForNobody(deniers)
            && denial.entities(Role.AGENT).isEmpty()
            && denial.sentence() - draft.sentence() <= NEAR
            && ToldBefore.isAttributed(draft);
    boolean losses =
        draft.type().equals(EventTypes.CASUALTIES)
            && ToldBefore.isAttributed(draft)
            && denial.sentence() - draft.sentence() < NEAR;
    if (open || losses) {
      return true;
    }
    return isDeniedAgain(draft, denial)
        || draft.voices().stream().anyMatch(voice -> voice.isAsserted() && !voice.isBy(deniers))
            && sides.meet(deniers, draft.entities(ACTORS));
  }

  /**
   * {@code Kigali lo negó. El ministro escribió que Ruanda no ha enviado a nadie}: those of whom
   * the denial speaks denied it before.
   */
  private boolean isDeniedAgain(Draft draft, Draft denial) {
    return denial.sentence() - draft.sentence() <= NEAR
        && draft.voices().stream()
            .filter(Draft.Voice::isDenied)
            .flatMap(voice -> voice.source().stream())
            .anyMatch(source -> sides.meet(Set.of(source), denial.entities(Role.AGENT)));
  }

  /**
   * What nobody in particular says is denied in its own words, or by a verb: {@code niega
   * apoyarlos}.
   */
  private boolean toldAlike(Draft draft, Draft denial) {
    return lexicon.eventClass(draft.type()).plover().equals(TALKS)
        || !ToldBefore.isByNoun(denial)
        || draft.voices().get(0).rule().equals(denial.voices().get(0).rule());
  }
}
