package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.ProVerbs;
import org.trama.extract.clause.ProVerbs.ProVerb;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.extract.time.TimeMention;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.TimeSpan;

/**
 * What others do, will do or do not do of which a text tells by a word that stands for its verb:
 * {@code pero España y Grecia no lo hacen}, {@code Eslovenia lo hará en junio}.
 */
public final class StoodForDeeds {
  private static final List<Role> ACTING = List.of(Role.AGENT, Role.PARTICIPANT);

  private final List<Scene> scenes;

  public StoodForDeeds(List<Scene> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** The drafts, then those of the others. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (ProVerb word : ProVerbs.in(scene)) {
        base(scene, word).ifPresent(base -> all.addAll(told(scene, word, base, drafts)));
      }
    }
    return all;
  }

  /** The verb that it stands for, in its sentence. */
  private record Base(Scene scene, int verb) {
    boolean isNegated() {
      return scene.syntax().isNegated(verb);
    }
  }

  /**
   * The verb that it hangs on, or else the last of a main clause before it; in the sentence before
   * where it opens its own.
   */
  private Optional<Base> base(Scene scene, ProVerb word) {
    boolean before = word.opens() && scene.index() > 0;
    Scene base = before ? scenes.get(scene.index() - 1) : scene;
    int end = before ? base.syntax().size() : word.word();
    List<Integer> verbs =
        base.triggers().stream()
            .filter(trigger -> !trigger.isNoun() && trigger.head() < end)
            .map(Trigger::head)
            .filter(base.syntax()::isFinite)
            .toList();
    return verbs.stream()
        .filter(verb -> !before && scene.syntax().token(word.word()).head() == verb)
        .findFirst()
        .or(() -> verbs.stream().filter(verb -> isMain(base.syntax(), verb)).reduce((a, b) -> b))
        .map(verb -> new Base(base, verb))
        .filter(found -> !word.neither() || found.isNegated());
  }

  private static boolean isMain(Syntax syntax, int verb) {
    return syntax.token(syntax.firstConjunct(verb)).isRoot();
  }

  private static List<Draft> told(Scene scene, ProVerb word, Base base, List<Draft> drafts) {
    List<String> doers = new Subjects(base.scene()).named(base.verb());
    return drafts.stream()
        .filter(draft -> isToldBy(draft, base))
        .filter(draft -> draft.voices().stream().allMatch(v -> v.isDenied() == base.isNegated()))
        .filter(draft -> Collections.disjoint(draft.entities(List.of(Role.values())), word.doers()))
        .flatMap(draft -> by(draft, doers, word).stream())
        .map(draft -> draft.withVoices(voices(scene, draft, word, base, doers)))
        .map(
            draft ->
                new Draft(
                    draft.type(),
                    draft.arguments(),
                    Optional.empty(),
                    time(scene, word),
                    draft.voices(),
                    word.words(),
                    scene.index(),
                    false))
        .toList();
  }

  /** Whether the verb, and no noun beside it, tells it. */
  private static boolean isToldBy(Draft draft, Base base) {
    return draft.sentence() == base.scene().index()
        && draft.span().contains(base.scene().syntax().token(base.verb()).span())
        && base.scene().triggersAt(base.verb()).stream()
            .anyMatch(trigger -> trigger.tells(draft.type()));
  }

  /** The draft with the others in the place of those who did it first. */
  private static Optional<Draft> by(Draft draft, Collection<String> doers, ProVerb word) {
    return ACTING.stream()
        .filter(role -> !Collections.disjoint(draft.entities(role), doers))
        .findFirst()
        .map(
            role -> {
              Set<String> others = new LinkedHashSet<>(draft.entities(role));
              others.removeAll(doers);
              others.addAll(word.doers());
              return draft.without(role).with(role, others);
            });
  }

  private static List<Draft.Voice> voices(
      Scene scene, Draft draft, ProVerb word, Base base, List<String> doers) {
    Polarity polarity = word.negated() ? Polarity.DENIED : Polarity.ASSERTED;
    return draft.voices().stream()
        .map(voice -> voice.quoting(word.words()))
        .map(voice -> put(voice, polarity, modality(scene, word, base, voice)))
        .flatMap(
            voice -> voice.isBy(doers) ? word.doers().stream().map(voice::by) : Stream.of(voice))
        .toList();
  }

  private static Draft.Voice put(Draft.Voice voice, Polarity polarity, Modality modality) {
    return new Draft.Voice(
        voice.source(), polarity, modality, voice.evidence(), voice.rule(), voice.grounds());
  }

  /** As the verb puts it that stands there; what the first verb itself only promises, so it is. */
  private static Modality modality(Scene scene, ProVerb word, Base base, Draft.Voice voice) {
    boolean verb = scene.syntax().isVerbal(word.word());
    Modality there = verb ? new VerbGroup(scene.syntax()).modality(word.word()) : Modality.ACTUAL;
    Modality first = new VerbGroup(base.scene().syntax()).modality(base.verb());
    return there == Modality.ACTUAL && (!verb || first == Modality.ACTUAL)
        ? voice.modality()
        : there;
  }

  /** The one day that stands beside it. */
  private static Optional<TimeSpan> time(Scene scene, ProVerb word) {
    List<TimeSpan> times =
        scene.datedTimes().stream()
            .filter(time -> time.begin() > word.word())
            .map(TimeMention::value)
            .toList();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }
}
