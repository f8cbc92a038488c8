package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trama.extract.clause.Scene;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Role;

/**
 * Joins tellings of one happening within the document. Different figures or days make different
 * events.
 */
public final class DraftMerger {
  /** PLOVER category of what troops do short of fighting. */
  private static final String MOBILIZE = "MOBILIZE";

  /** Noun class of the lexicon: wars, and what they are called. */
  private static final String WARS = "War";

  /** So many sentences on, a denial still answers what was said. */
  private static final int DISPUTE = 2;

  private final Lexicon lexicon;
  private final Elsewhere elsewhere;

  /** Whether the first sentence of the document is its headline. */
  private final boolean headed;

  /** Of the document of {@code scenes}. */
  public DraftMerger(Lexicon lexicon, Map<String, EntityKind> kinds, List<Scene> scenes) {
    this.lexicon = lexicon;
    this.elsewhere = new Elsewhere(lexicon, kinds);
    this.headed = !scenes.isEmpty() && Grounds.isHeadline(scenes.get(0));
  }

  /** The drafts in order of the text, each merged into the first one that tells the same. */
  public List<Draft> merge(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    Set<Integer> retold = new HashSet<>();
    for (Draft draft : drafts) {
      if (merged.stream().anyMatch(told -> names(told, draft))) {
        continue;
      }
      int same = find(merged, draft, retold);
      if (same < 0) {
        merged.add(draft);
      } else {
        merged.set(same, joined(merged.get(same), draft));
        retold.add(same);
      }
    }
    return merged;
  }

  /**
   * {@code aprobó un plan de ayuda para Kiev}, {@code anunció 5 millones en ayuda para Kiev}: the
   * noun only names what the verb tells of.
   */
  private static boolean names(Draft verb, Draft noun) {
    return verb.type().equals(noun.type())
        && verb.sentence() == noun.sentence()
        && verb.span().contains(noun.span())
        && !noun.arguments().isEmpty()
        && verb.arguments().size() > noun.arguments().size()
        && verb.arguments().containsAll(noun.arguments())
        && (noun.quantity().isEmpty() || verb.quantity().equals(noun.quantity()))
        && verb.time().equals(noun.time())
        && SameFacts.polarities(verb).equals(SameFacts.polarities(noun))
        && !SameFacts.modalitiesMeet(verb, noun);
  }

  /**
   * Both tellings in one. Where the same words tell it twice, nobody but whom they name says so.
   */
  private static Draft joined(Draft one, Draft other) {
    Draft merged = DatedPlans.puts(other, one) ? other.merge(one) : one.merge(other);
    if (!SameFacts.areOneTelling(one, other)) {
      return merged;
    }
    List<Draft.Voice> named =
        merged.voices().stream().filter(voice -> voice.source().isPresent()).toList();
    return named.isEmpty() ? merged : merged.withVoices(named);
  }

  private int find(List<Draft> merged, Draft draft, Set<Integer> retold) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      boolean headline = headed && merged.get(i).sentence() == 0 && !retold.contains(i);
      if (areSame(merged.get(i), draft, headline)) {
        return i;
      }
    }
    return -1;
  }

  private boolean areSame(Draft one, Draft other, boolean headline) {
    if (!one.type().equals(other.type())
        || isWar(one) != isWar(other) && !isWaged(one, other)
        || elsewhere.are(one, other)) {
      return false;
    }
    boolean told = headline && isToldFully(one, other);
    if (!SameFacts.agree(one, other, told)) {
      return false;
    }
    if (told || one.equals(other)) {
      return true;
    }
    boolean speech = lexicon.eventClass(one.type()).isSpeech();
    if (speech
        && one.sentence() == 0
        && other.sentence() > 0
        && SameFacts.actors(one).equals(SameFacts.actors(other))
        && SameFacts.actors(one).size() > 1) {
      return true;
    }
    if (speech && !other.anaphoric()) {
      return one.sentence() == other.sentence() && overlaps(one, other);
    }
    if (areOpposed(one, other) && !other.anaphoric()) {
      return areSameFew(one, other) || isDisputed(one, other);
    }
    boolean overlapping = SameFacts.areOneTelling(one, other);
    boolean retold =
        other.anaphoric()
            || one.anaphoric()
            || sameRule(one, other)
            || overlapping
            || one.sentence() == 0
            || areSameFew(one, other)
            || isSameMove(one, other);
    return retold && sharesActors(one, other);
  }

  /** All who take part in the headline do so in the other, by whoever says so. */
  private static boolean isToldFully(Draft headline, Draft other) {
    return !SameFacts.actors(headline).isEmpty()
        && SameFacts.actors(other).containsAll(SameFacts.actors(headline))
        && !areOpposed(headline, other);
  }

  /** {@code libra una guerra contra Moldavia}: verb and noun tell the war together. */
  private static boolean isWaged(Draft one, Draft other) {
    return SameFacts.areOneTelling(one, other)
        && SameFacts.actors(one).equals(SameFacts.actors(other));
  }

  /** Whether nobody says the one, and nobody denies the other. */
  private static boolean areOpposed(Draft one, Draft other) {
    return Collections.disjoint(SameFacts.polarities(one), SameFacts.polarities(other));
  }

  /**
   * {@code Ruanda negó que combata en el Congo. Kinsasa la acusa de invadirlo}: what is denied is
   * what somebody else says shortly before or after of the same doers.
   */
  private static boolean isDisputed(Draft one, Draft other) {
    return Math.abs(one.sentence() - other.sentence()) <= DISPUTE
        && !one.entities(Role.AGENT).isEmpty()
        && one.entities(Role.AGENT).equals(other.entities(Role.AGENT))
        && (isCharge(one) || isCharge(other))
        && sharesActors(one, other);
  }

  /** Whether others than its doers say so. */
  private static boolean isCharge(Draft draft) {
    return draft.voices().stream()
        .allMatch(
            voice ->
                voice.isAsserted()
                    && voice.source().isPresent()
                    && !draft.entities(Role.AGENT).contains(voice.source().get()));
  }

  /** The same two or more, and nothing that tells the happenings apart. */
  private static boolean areSameFew(Draft one, Draft other) {
    return SameFacts.actors(one).size() > 1
        && SameFacts.actors(one).equals(SameFacts.actors(other));
  }

  /**
   * {@code el despliegue de tropas en Rusia}, {@code miles de militares serán enviados a Rusia}.
   */
  private boolean isSameMove(Draft one, Draft other) {
    return lexicon.eventClass(one.type()).plover().equals(MOBILIZE)
        && !one.entities(Role.AGENT).isEmpty()
        && one.entities(Role.AGENT).equals(other.entities(Role.AGENT))
        && !one.entities(Role.PLACE).isEmpty()
        && one.entities(Role.PLACE).equals(other.entities(Role.PLACE));
  }

  private static boolean sameRule(Draft one, Draft other) {
    return one.voices().get(0).rule().equals(other.voices().get(0).rule());
  }

  private static boolean overlaps(Draft one, Draft other) {
    return one.span().overlaps(other.span())
        && (one.arguments().containsAll(other.arguments())
            || other.arguments().containsAll(one.arguments()));
  }

  /** Whether the actors of one are among those of the other, and they have some in common. */
  private static boolean sharesActors(Draft one, Draft other) {
    Set<String> some = SameFacts.actors(one);
    Set<String> others = SameFacts.actors(other);
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return !common.isEmpty() && (some.containsAll(others) || others.containsAll(some));
  }

  /** Whether a war is told as a whole; its blows are happenings of their own. */
  private boolean isWar(Draft draft) {
    String word = draft.voices().get(0).rule().replaceFirst("[./].*", "").replace('_', ' ');
    return lexicon.nounClass(WARS).contains(word);
  }
}
