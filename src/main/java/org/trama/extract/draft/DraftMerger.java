package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Filler;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * Joins tellings of one happening within the document. Different figures or days make different
 * events.
 */
public final class DraftMerger {
  private static final List<Role> ACTORS = List.of(Role.AGENT, Role.TARGET, Role.PARTICIPANT);

  /** PLOVER category of what troops do short of fighting. */
  private static final String MOBILIZE = "MOBILIZE";

  /** Noun class of the lexicon: wars, and what they are called. */
  private static final String WARS = "War";

  private final Lexicon lexicon;
  private final Elsewhere elsewhere;

  public DraftMerger(Lexicon lexicon, Map<String, EntityKind> kinds) {
    this.lexicon = lexicon;
    this.elsewhere = new Elsewhere(lexicon, kinds);
  }

  /** The drafts in order of the text, each merged into the first one that tells the same. */
  public List<Draft> merge(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      if (merged.stream().anyMatch(told -> names(told, draft))) {
        continue;
      }
      int same = find(merged, draft);
      if (same < 0) {
        merged.add(draft);
      } else {
        merged.set(same, joined(merged.get(same), draft));
      }
    }
    return merged;
  }

  /** {@code aprobó un plan de ayuda para Kiev}: the noun only names what the verb tells of. */
  private static boolean names(Draft verb, Draft noun) {
    return verb.type().equals(noun.type())
        && verb.sentence() == noun.sentence()
        && verb.span().contains(noun.span())
        && !noun.arguments().isEmpty()
        && verb.arguments().size() > noun.arguments().size()
        && verb.arguments().containsAll(noun.arguments())
        && verb.quantity().equals(noun.quantity())
        && verb.time().equals(noun.time())
        && polarities(verb).equals(polarities(noun))
        && !modalitiesMeet(verb, noun);
  }

  /**
   * Both tellings in one. Where the same words tell it twice, nobody but whom they name says so.
   */
  private static Draft joined(Draft one, Draft other) {
    Draft merged = DatedPlans.puts(other, one) ? other.merge(one) : one.merge(other);
    if (!areOneTelling(one, other)) {
      return merged;
    }
    List<Draft.Voice> named =
        merged.voices().stream().filter(voice -> voice.source().isPresent()).toList();
    return named.isEmpty() ? merged : merged.withVoices(named);
  }

  private int find(List<Draft> merged, Draft draft) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (areSame(merged.get(i), draft)) {
        return i;
      }
    }
    return -1;
  }

  private boolean areSame(Draft one, Draft other) {
    if (!one.type().equals(other.type())
        || isWar(one) != isWar(other) && !isWaged(one, other)
        || elsewhere.are(one, other)
        || !areCompatible(one, other)) {
      return false;
    }
    if (one.equals(other)) {
      return true;
    }
    boolean speech = lexicon.eventClass(one.type()).isSpeech();
    if (speech
        && one.sentence() == 0
        && other.sentence() > 0
        && actors(one).equals(actors(other))
        && actors(one).size() > 1) {
      return true;
    }
    if (speech && !other.anaphoric()) {
      return one.sentence() == other.sentence() && overlaps(one, other);
    }
    if (areOpposed(one, other) && !other.anaphoric()) {
      return areSameFew(one, other);
    }
    boolean overlapping = areOneTelling(one, other);
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

  /** {@code libra una guerra contra Moldavia}: verb and noun tell the war together. */
  private static boolean isWaged(Draft one, Draft other) {
    return areOneTelling(one, other) && actors(one).equals(actors(other));
  }

  /** Whether nobody says the one, and nobody denies the other. */
  private static boolean areOpposed(Draft one, Draft other) {
    return Collections.disjoint(polarities(one), polarities(other));
  }

  private static Set<Polarity> polarities(Draft draft) {
    return draft.voices().stream().map(Draft.Voice::polarity).collect(Collectors.toSet());
  }

  /** The same two or more, and nothing that tells the happenings apart. */
  private static boolean areSameFew(Draft one, Draft other) {
    return actors(one).size() > 1 && actors(one).equals(actors(other));
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

  private static boolean areOneTelling(Draft one, Draft other) {
    return one.sentence() == other.sentence() && one.span().overlaps(other.span());
  }

  private static boolean sameRule(Draft one, Draft other) {
    return one.voices().get(0).rule().equals(other.voices().get(0).rule());
  }

  private static boolean overlaps(Draft one, Draft other) {
    return one.span().overlaps(other.span())
        && (one.arguments().containsAll(other.arguments())
            || other.arguments().containsAll(one.arguments()));
  }

  private static boolean areCompatible(Draft one, Draft other) {
    boolean times =
        one.time().filter(Scene::isDated).isEmpty()
            || other.time().filter(Scene::isDated).isEmpty()
            || one.time().get().start().equals(other.time().get().start())
                && one.time().get().end().equals(other.time().get().end());
    boolean quantities =
        !isExact(one) && !isExact(other)
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
        && List.of(Role.values()).stream().allMatch(role -> rolesAgree(one, other, role));
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

  private static boolean modalitiesMeet(Draft one, Draft other) {
    return one.voices().stream()
        .anyMatch(
            voice ->
                other.voices().stream()
                    .anyMatch(another -> another.modality() == voice.modality()));
  }

  private static boolean rolesAgree(Draft one, Draft other, Role role) {
    Set<Filler> some = one.fillers(role);
    Set<Filler> others = other.fillers(role);
    if (role == Role.OBJECT && some.isEmpty() != others.isEmpty()) {
      return one.anaphoric() || other.anaphoric() || areOneTelling(one, other);
    }
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  /** Whether the actors of one are among those of the other, and they have some in common. */
  private static boolean sharesActors(Draft one, Draft other) {
    Set<String> some = actors(one);
    Set<String> others = actors(other);
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return !common.isEmpty() && (some.containsAll(others) || others.containsAll(some));
  }

  private static Set<String> actors(Draft draft) {
    Set<String> actors = new HashSet<>();
    ACTORS.forEach(role -> draft.entities(role).forEach(entity -> actors.add(role + " " + entity)));
    return actors;
  }

  /** Whether a war is told as a whole; its blows are happenings of their own. */
  private boolean isWar(Draft draft) {
    String word = draft.voices().get(0).rule().replaceFirst("[./].*", "").replace('_', ' ');
    return lexicon.nounClass(WARS).contains(word);
  }
}
