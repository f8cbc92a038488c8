package org.trama.extract.draft;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.time.TimeMention;
import org.trama.model.Role;
import org.trama.model.TimeSpan;

/**
 * A verb of which a text says further on that others do the same, or do not: {@code Francia condenó
 * el golpe; Bélgica, también}.
 *
 * @param scene its sentence
 * @param verb its index
 */
record FollowedVerb(Scene scene, int verb) {
  /** Roles that whoever acts may fill. */
  private static final List<Role> ACTING = List.of(Role.AGENT, Role.PARTICIPANT);

  /**
   * The finite verbs of the lexicon before the word at {@code end} of {@code scene}, in order;
   * those of the sentence before, where what follows opens its own.
   */
  static Stream<FollowedVerb> before(List<Scene> scenes, Scene scene, boolean opens, int end) {
    boolean earlier = opens && scene.index() > 0;
    Scene base = earlier ? scenes.get(scene.index() - 1) : scene;
    return base.triggers().stream()
        .filter(trigger -> !trigger.isNoun())
        .map(Trigger::head)
        .filter(verb -> earlier || verb < end)
        .filter(base.syntax()::isFinite)
        .map(verb -> new FollowedVerb(base, verb));
  }

  /** Whether it is the verb of a main clause. */
  boolean isMain() {
    Syntax syntax = scene.syntax();
    return syntax.token(syntax.firstConjunct(verb)).isRoot();
  }

  boolean isNegated() {
    return scene.syntax().isNegated(verb);
  }

  /** Ids of those who did it first. */
  List<String> doers() {
    return new Subjects(scene).named(verb);
  }

  /** Whether the verb, and no noun beside it, tells the draft. */
  boolean tells(Draft draft) {
    return draft.sentence() == scene.index()
        && draft.span().contains(scene.syntax().token(verb).span())
        && scene.triggersAt(verb).stream().anyMatch(trigger -> trigger.tells(draft.type()));
  }

  /** The draft with others in the place of those who did it first; empty where these have none. */
  static Optional<Draft> by(Draft draft, List<String> doers, List<String> others) {
    return ACTING.stream()
        .filter(role -> !Collections.disjoint(draft.entities(role), doers))
        .findFirst()
        .map(
            role -> {
              Set<String> all = new LinkedHashSet<>(draft.entities(role));
              all.removeAll(doers);
              all.addAll(others);
              return draft.without(role).with(role, all);
            });
  }

  /** The one day that stands in {@code scene} from the word at {@code begin} on. */
  static Optional<TimeSpan> day(Scene scene, int begin) {
    List<TimeSpan> times =
        scene.datedTimes().stream()
            .filter(time -> time.begin() >= begin)
            .map(TimeMention::value)
            .toList();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }
}
