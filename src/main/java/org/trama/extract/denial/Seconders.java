package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.CompoundPrepositions;
import org.trama.extract.clause.FixedWords;
import org.trama.extract.clause.Joiners;
import org.trama.extract.clause.Joiners.Joiner;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.model.EntityKind;
import org.trama.model.Span;

/**
 * Those who only join in a denial: {@code Irán lo niega; Moscú, también}, {@code lo mismo hizo
 * Kampala}, {@code al igual que Uganda}.
 */
public final class Seconders {
  private static final List<List<String>> LIKE =
      FixedWords.of("al igual que", "igual que", "lo mismo que", "como también", "así como");

  private final List<Scene> scenes;
  private final Map<String, EntityKind> kinds;

  public Seconders(List<Scene> scenes, Map<String, EntityKind> kinds) {
    this.scenes = List.copyOf(scenes);
    this.kinds = Map.copyOf(kinds);
  }

  /** The drafts, those that are denied with those who join in. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      all(scene).forEach(who -> join(scene, who, joined));
    }
    return joined;
  }

  private Stream<Joiner> all(Scene scene) {
    Stream<Joiner> likened =
        IntStream.range(0, scene.syntax().size())
            .boxed()
            .flatMap(i -> likened(scene, i).stream())
            .filter(who -> !who.sources().isEmpty());
    return Stream.of(Joiners.in(scene).stream(), likened, mouthpieces(scene))
        .flatMap(joiners -> joiners);
  }

  /** {@code Moscú, por boca de su portavoz, María Zajárova, negó}: who says it for another. */
  private Stream<Joiner> mouthpieces(Scene scene) {
    return scene.phrases().stream()
        .filter(phrase -> CompoundPrepositions.isOfVoice(phrase.marker()))
        .filter(phrase -> phrase.named().stream().anyMatch(this::isPerson))
        .map(phrase -> Joiners.named(scene, phrase));
  }

  private boolean isPerson(String id) {
    return kinds.get(id) == EntityKind.PERSON;
  }

  private static Optional<Joiner> likened(Scene scene, int index) {
    Syntax syntax = scene.syntax();
    return LIKE.stream()
        .filter(words -> FixedWords.stand(syntax, index, words))
        .map(words -> index + words.size())
        .flatMap(begin -> scene.phrases().stream().filter(phrase -> phrase.begin() == begin))
        .filter(phrase -> Joiners.closes(syntax, phrase.end()))
        .findFirst()
        .map(phrase -> Joiners.named(scene, phrase));
  }

  private void join(Scene scene, Joiner who, List<Draft> drafts) {
    drafts.replaceAll(
        draft ->
            joined(scene, who, draft).map(denial -> withVoices(draft, denial, who)).orElse(draft));
  }

  /** The denial in which he joins, if the draft is what is denied. */
  private Optional<Draft.Voice> joined(Scene scene, Joiner who, Draft draft) {
    boolean said =
        draft.voices().stream().anyMatch(voice -> voice.isAsserted() && voice.isBy(who.sources()));
    return said
        ? Optional.empty()
        : draft.voices().stream()
            .filter(voice -> voice.isDenied() && voice.source().isPresent())
            .filter(voice -> isJustBefore(scene, who, voice.evidence()))
            .findFirst();
  }

  private boolean isJustBefore(Scene scene, Joiner who, Span denial) {
    Span sentence = scene.syntax().sentence().span();
    boolean here = sentence.contains(denial) && denial.begin() < who.words().begin();
    return here
        || who.opens()
            && scene.index() > 0
            && scenes.get(scene.index() - 1).syntax().sentence().span().contains(denial);
  }

  private static Draft withVoices(Draft draft, Draft.Voice denial, Joiner who) {
    Draft seconded = draft;
    for (String source : who.sources()) {
      seconded =
          seconded.plus(
              new Draft.Voice(
                  Optional.of(source),
                  denial.polarity(),
                  denial.modality(),
                  who.words(),
                  denial.rule(),
                  denial.grounds()));
    }
    return seconded;
  }
}
