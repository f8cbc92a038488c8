package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * What the author himself does not believe: {@code ¿Habrá guerra? Lo dudo: el propio ministro la ha
 * descartado}.
 */
final class AuthorsDoubts {
  private static final List<List<String>> DOUBTS =
      FixedWords.of(
          "lo dudo",
          "lo dude",
          "dudarlo",
          "no lo creo",
          "no me lo creo",
          "no lo compro",
          "no lo veo");

  private static final String RULE = "dudar/report";

  private final List<Scene> scenes;
  private final Attribution attribution;

  AuthorsDoubts(List<Scene> scenes, Attribution attribution) {
    this.scenes = List.copyOf(scenes);
    this.attribution = attribution;
  }

  /** The drafts, with his denial of those he doubts. */
  List<Draft> add(List<Draft> drafts) {
    List<Draft> doubted = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      OptionalInt doubt = doubt(scene);
      if (doubt.isPresent()) {
        Span words = scene.syntax().token(doubt.getAsInt()).span();
        doubted.replaceAll(draft -> isMeant(draft, scene) ? denied(draft, words) : draft);
      }
    }
    return doubted;
  }

  /** Index of the word, outside what others say. */
  private OptionalInt doubt(Scene scene) {
    return IntStream.range(0, scene.syntax().size())
        .filter(i -> DOUBTS.stream().anyMatch(words -> FixedWords.stand(scene.syntax(), i, words)))
        .filter(i -> attribution.speaker(scene, i + 1).isEmpty())
        .findFirst();
  }

  /** Whether somebody denies it in the same sentence, or the one before asks whether it is so. */
  private boolean isMeant(Draft draft, Scene scene) {
    Span sentence = scene.syntax().sentence().span();
    boolean denied =
        draft.voices().stream()
            .anyMatch(voice -> voice.isDenied() && sentence.contains(voice.evidence()));
    boolean asked =
        scene.index() > 0
            && draft.sentence() == scene.index() - 1
            && isQuestion(scenes.get(scene.index() - 1));
    return denied || asked;
  }

  private static boolean isQuestion(Scene scene) {
    Syntax syntax = scene.syntax();
    return IntStream.range(0, syntax.size()).anyMatch(i -> syntax.word(i).equals("?"));
  }

  private static Draft denied(Draft draft, Span words) {
    List<Draft.Voice> voices =
        new ArrayList<>(
            draft.voices().stream().filter(voice -> voice.source().isPresent()).toList());
    voices.add(
        new Draft.Voice(
            Optional.empty(), Polarity.DENIED, Modality.POSSIBLE, words, RULE, Set.of()));
    return draft.withVoices(voices);
  }
}
