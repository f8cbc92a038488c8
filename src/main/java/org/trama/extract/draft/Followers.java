package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Joiners;
import org.trama.extract.clause.Joiners.Joiner;
import org.trama.extract.clause.Scene;
import org.trama.model.Role;

/**
 * Deeds of those of whom a text says only that they did the same: {@code Francia condenó el golpe;
 * Bélgica, también}, {@code Lo mismo hizo Alemania el martes}.
 */
public final class Followers {
  private final List<Scene> scenes;

  public Followers(List<Scene> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** The drafts, then those of the others who did the same. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      for (Joiner joiner : Joiners.in(scene)) {
        followed(scene, joiner).ifPresent(base -> all.addAll(same(scene, joiner, base, drafts)));
      }
    }
    return all;
  }

  /** The last verb of a main clause before him, or of the sentence before where he opens his. */
  private Optional<FollowedVerb> followed(Scene scene, Joiner joiner) {
    return FollowedVerb.before(scenes, scene, joiner.opens(), joiner.begin())
        .filter(FollowedVerb::isMain)
        .reduce((first, second) -> second);
  }

  private static List<Draft> same(
      Scene scene, Joiner joiner, FollowedVerb base, List<Draft> drafts) {
    List<String> doers = base.doers();
    return drafts.stream()
        .filter(base::tells)
        .filter(draft -> draft.voices().stream().noneMatch(Draft.Voice::isDenied))
        .filter(draft -> Collections.disjoint(everybody(draft), joiner.sources()))
        .flatMap(draft -> FollowedVerb.by(draft, doers, joiner.sources()).stream())
        .map(draft -> told(scene, joiner, base, draft.withVoices(voices(draft, doers, joiner))))
        .toList();
  }

  private static Set<String> everybody(Draft draft) {
    return draft.entities(List.of(Role.values()));
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

  private static Draft told(Scene scene, Joiner joiner, FollowedVerb base, Draft draft) {
    return new Draft(
        draft.type(),
        draft.arguments(),
        Optional.empty(),
        FollowedVerb.day(scene, joiner.begin())
            .or(() -> base.scene() == scene ? draft.time() : Optional.empty()),
        draft.voices(),
        joiner.words(),
        scene.index(),
        false);
  }
}
