package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Joiners;
import org.trama.extract.clause.Joiners.Joiner;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;
import org.trama.model.Role;
import org.trama.model.TimeSpan;

/**
 * Deeds of those of whom a text says only that they did the same: {@code Francia condenó el golpe;
 * Bélgica, también}, {@code Lo mismo hizo Alemania el martes}.
 */
public final class Followers {
  /** Roles that whoever acts may fill. */
  private static final List<Role> ACTING = List.of(Role.AGENT, Role.PARTICIPANT);

  private final List<Scene> scenes;

  public Followers(List<Scene> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** The drafts, then those of the others who did the same. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (Joiner joiner : Joiners.in(scene)) {
        followed(scene, joiner).forEach(base -> all.addAll(same(scene, joiner, base, drafts)));
      }
    }
    return all;
  }

  /** The verb that told what he does too, in its sentence. */
  private record Base(Scene scene, int verb) {}

  /** The last verb of a main clause before him, or of the sentence before where he opens his. */
  private Stream<Base> followed(Scene scene, Joiner joiner) {
    boolean before = joiner.opens() && scene.index() > 0;
    Scene base = before ? scenes.get(scene.index() - 1) : scene;
    int end = before ? base.syntax().size() : joiner.begin();
    return base.triggers().stream()
        .filter(trigger -> !trigger.isNoun() && trigger.head() < end)
        .map(Trigger::head)
        .filter(verb -> isMain(base.syntax(), verb))
        .reduce((first, second) -> second)
        .map(verb -> new Base(base, verb))
        .stream();
  }

  private static boolean isMain(Syntax syntax, int verb) {
    return syntax.isFinite(verb) && syntax.token(syntax.firstConjunct(verb)).isRoot();
  }

  private static List<Draft> same(Scene scene, Joiner joiner, Base base, List<Draft> drafts) {
    List<String> doers = new Subjects(base.scene()).named(base.verb());
    return drafts.stream()
        .filter(draft -> isToldBy(draft, base))
        .filter(draft -> draft.voices().stream().noneMatch(Draft.Voice::isDenied))
        .filter(draft -> Collections.disjoint(everybody(draft), joiner.sources()))
        .flatMap(draft -> by(draft, doers, joiner).stream())
        .map(draft -> told(scene, joiner, base, draft.withVoices(voices(draft, doers, joiner))))
        .toList();
  }

  private static boolean isToldBy(Draft draft, Base base) {
    return draft.sentence() == base.scene().index()
        && draft.span().contains(base.scene().syntax().token(base.verb()).span())
        && base.scene().triggersAt(base.verb()).stream()
            .anyMatch(trigger -> trigger.tells(draft.type()));
  }

  private static Set<String> everybody(Draft draft) {
    return draft.entities(List.of(Role.values()));
  }

  /** The draft with the joiner in the place of those who did it first. */
  private static Optional<Draft> by(Draft draft, List<String> doers, Joiner joiner) {
    return ACTING.stream()
        .filter(role -> !Collections.disjoint(draft.entities(role), doers))
        .findFirst()
        .map(
            role -> {
              Set<String> others = new LinkedHashSet<>(draft.entities(role));
              others.removeAll(doers);
              others.addAll(joiner.sources());
              return draft.without(role).with(role, others);
            });
  }

  /** Who says so: of what the first said of themselves, those who did the same. */
  private static List<Draft.Voice> voices(Draft draft, List<String> doers, Joiner joiner) {
    return draft.voices().stream()
        .map(voice -> voice.quoting(joiner.words()))
        .flatMap(
            voice ->
                voice.isBy(doers) ? joiner.sources().stream().map(voice::by) : Stream.of(voice))
        .toList();
  }

  private static Draft told(Scene scene, Joiner joiner, Base base, Draft draft) {
    return new Draft(
        draft.type(),
        draft.arguments(),
        Optional.empty(),
        time(scene, joiner).or(() -> base.scene() == scene ? draft.time() : Optional.empty()),
        draft.voices(),
        joiner.words(),
        scene.index(),
        false);
  }

  /** The one day that stands behind him. */
  private static Optional<TimeSpan> time(Scene scene, Joiner joiner) {
    List<TimeSpan> times =
        scene.datedTimes().stream()
            .filter(time -> time.begin() >= joiner.begin())
            .map(TimeMention::value)
            .toList();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }
}
