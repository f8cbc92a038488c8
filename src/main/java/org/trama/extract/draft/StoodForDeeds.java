package org.trama.extract.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trama.extract.clause.ProVerbs;
import org.trama.extract.clause.ProVerbs.ProVerb;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.VerbGroup;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;

/**
 * What others do, will do or do not do of which a text tells by a word that stands for its verb:
 * {@code pero España y Grecia no lo hacen}, {@code Eslovenia lo hará en junio}.
 */
public final class StoodForDeeds {
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

  /**
   * The verb that it hangs on, or else the last of a main clause before it; in the sentence before
   * where it opens its own.
   */
  private Optional<FollowedVerb> base(Scene scene, ProVerb word) {
    List<FollowedVerb> verbs =
        FollowedVerb.before(scenes, scene, word.opens(), word.word()).toList();
    return verbs.stream()
        .filter(base -> base.scene() == scene)
        .filter(base -> scene.syntax().token(word.word()).head() == base.verb())
        .findFirst()
        .or(() -> verbs.stream().filter(FollowedVerb::isMain).reduce((a, b) -> b))
        .filter(found -> !word.neither() || found.isNegated());
  }

  private static List<Draft> told(
      Scene scene, ProVerb word, FollowedVerb base, List<Draft> drafts) {
    List<String> doers = base.doers();
    return drafts.stream()
        .filter(base::tells)
        .filter(draft -> draft.voices().stream().allMatch(v -> v.isDenied() == base.isNegated()))
        .filter(draft -> Collections.disjoint(draft.entities(List.of(Role.values())), word.doers()))
        .flatMap(draft -> FollowedVerb.by(draft, doers, word.doers()).stream())
        .map(draft -> draft.withVoices(voices(scene, draft, word, base, doers)))
        .map(
            draft ->
                new Draft(
                    draft.type(),
                    draft.arguments(),
                    Optional.empty(),
                    FollowedVerb.day(scene, word.word() + 1),
                    draft.voices(),
                    word.words(),
                    scene.index(),
                    false))
        .toList();
  }

  private static List<Draft.Voice> voices(
      Scene scene, Draft draft, ProVerb word, FollowedVerb base, List<String> doers) {
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
  private static Modality modality(
      Scene scene, ProVerb word, FollowedVerb base, Draft.Voice voice) {
    boolean verb = scene.syntax().isVerbal(word.word());
    Modality there = verb ? new VerbGroup(scene.syntax()).modality(word.word()) : Modality.ACTUAL;
    Modality first = new VerbGroup(base.scene().syntax()).modality(base.verb());
    return there == Modality.ACTUAL && (!verb || first == Modality.ACTUAL)
        ? voice.modality()
        : there;
  }
}
