package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.FixedWords;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.draft.Draft;
import org.trama.extract.frame.Sides;
import org.trama.extract.report.Attribution;
import org.trama.model.Modality;
import org.trama.model.Polarity;
import org.trama.model.Role;
import org.trama.model.Span;

/**
 * What the author himself does not believe: {@code ¿Habrá guerra? Lo dudo: el propio ministro la ha
 * descartado}.
 */
public final class AuthorsDoubts {
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
  private final Sides sides;

  public AuthorsDoubts(List<Scene> scenes, Attribution attribution, Sides sides) {
    this.scenes = List.copyOf(scenes);
    this.attribution = attribution;
    this.sides = sides;
  }

  /** The drafts, with his denial of those he doubts. */
  public List<Draft> add(List<Draft> drafts) {
    List<Draft> doubted = new ArrayList<>(drafts);
    for (Scene scene : scenes) {
      OptionalInt doubt = doubt(scene);
      if (doubt.isPresent()) {
        Span words = scene.syntax().token(doubt.getAsInt()).span();
        join(scene, doubted);
        doubted.replaceAll(draft -> isMeant(draft, scene) ? denied(draft, words) : draft);
      }
    }
    return doubted;
  }

  /** {@code ¿Invadirá Maduro? Lo dudo: Caracas niega que haya un plan de ataque}: one deed. */
  private void join(Scene scene, List<Draft> drafts) {
    for (Draft asked : List.copyOf(drafts)) {
      Optional<Draft> denied =
          isAsked(asked, scene)
              ? drafts.stream().filter(other -> answers(other, asked, scene)).findFirst()
              : Optional.empty();
      denied.ifPresent(
          other -> {
            List<Draft.Voice> voices = new ArrayList<>(asked.voices());
            voices.addAll(other.voices());
            drafts.remove(other);
            drafts.set(drafts.indexOf(asked), asked.withVoices(voices));
          });
    }
  }

  private boolean answers(Draft denied, Draft asked, Scene scene) {
    return denied.sentence() == scene.index()
        && denied.type().equals(asked.type())
        && denied.voices().stream().allMatch(Draft.Voice::isDenied)
        && sides.meet(asked.entities(Role.AGENT), denied.entities(Role.AGENT))
        && (denied.entities(Role.TARGET).isEmpty()
            || denied.entities(Role.TARGET).equals(asked.entities(Role.TARGET)));
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
    return denied || isAsked(draft, scene);
  }

  private boolean isAsked(Draft draft, Scene scene) {
    return scene.index() > 0
        && draft.sentence() == scene.index() - 1
        && isQuestion(scenes.get(scene.index() - 1));
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
