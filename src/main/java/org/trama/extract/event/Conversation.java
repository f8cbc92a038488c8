package org.trama.extract.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.Scene;
import org.trama.extract.mention.Reference;
import org.trama.extract.report.Report;
import org.trama.knowledge.Lexicon;
import org.trama.model.EntityKind;
import org.trama.model.Span;
import org.trama.model.SpeakerLabels;

/**
 * What was said aloud and written down in turns: an interview, a briefing, a debate. What stands in
 * a turn whoever speaks there says: it is a quotation without marks. Nobody is known to say what
 * stands in a question of nobody in particular.
 */
final class Conversation {
  private final List<Turn> turns;
  private final Lexicon lexicon;
  private final String text;

  Conversation(String text, Lexicon lexicon) {
    this.turns = new Turns(text).all();
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Whether the sentence is a label, or the first of a turn. */
  boolean opensTurn(Scene scene) {
    Span sentence = scene.syntax().sentence().span();
    return turns.stream()
        .anyMatch(
            turn ->
                turn.label().contains(sentence)
                    || turn.paragraphs().stream().limit(1).anyMatch(one -> opens(sentence, one)));
  }

  private boolean opens(Span sentence, Span paragraph) {
    return paragraph.contains(sentence)
        && text.substring(paragraph.begin(), sentence.begin())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  /** What is said by somebody who is known; empty where the document is no conversation. */
  Map<Span, Report> spoken(List<Scene> scenes, Map<String, EntityKind> kinds) {
    Map<Span, Report> spoken = new LinkedHashMap<>();
    if (!turns.isEmpty()) {
      Introductions introductions = new Introductions(lexicon, text, scenes, kinds, turns);
      Optional<String> guest = guest(scenes, kinds);
      for (Turn turn : turns) {
        List<String> sources = speakers(turn, introductions, guest);
        if (!sources.isEmpty()) {
          Report said =
              turn.isLabelled() && introductions.isQuestion(turn.label())
                  ? Report.question(sources, turn.label())
                  : Report.turn(sources, turn.label());
          own(turn, sources, scenes).forEach(words -> spoken.put(words, said));
        }
      }
    }
    return spoken;
  }

  private static List<String> speakers(
      Turn turn, Introductions introductions, Optional<String> guest) {
    boolean answers = turn.isLabelled() ? introductions.isAnswer(turn.label()) : turn.answers();
    return answers
        ? guest.stream().toList()
        : turn.isLabelled() ? introductions.meant(turn.label()) : List.of();
  }

  /** The paragraphs up to the one in which the writer speaks of the speaker. */
  private List<Span> own(Turn turn, List<String> sources, List<Scene> scenes) {
    return Stream.concat(
            turn.paragraphs().stream().limit(1),
            turn.paragraphs().stream()
                .skip(1)
                .takeWhile(
                    words ->
                        !isOf(sources, words, turn.last(), scenes)
                            && !(turn.last() && tellsOf(turn.label(), words))))
        .toList();
  }

  /** {@code la ministra anunció}, behind the label {@code MINISTRA}. */
  private boolean tellsOf(Span label, Span paragraph) {
    return SpeakerLabels.words(label.of(text)).stream()
        .limit(1)
        .map(word -> Pattern.compile("(?iU)\\b(?:el|la|del|al) " + Pattern.quote(word) + "\\b"))
        .anyMatch(told -> told.matcher(paragraph.of(text)).find());
  }

  private static boolean isOf(
      List<String> speakers, Span paragraph, boolean last, List<Scene> scenes) {
    return scenes.stream()
        .filter(scene -> paragraph.contains(scene.syntax().sentence().span()))
        .flatMap(scene -> scene.references().stream())
        .filter(reference -> names(reference, last))
        .anyMatch(reference -> speakers.containsAll(reference.entities()));
  }

  private static boolean names(Reference reference, boolean last) {
    return reference.form() == Reference.Form.NAME
        || last
            && reference.form() == Reference.Form.DESCRIPTION
            && reference.end() > reference.begin();
  }

  /** Who answers: the person of whom the text before the first turn speaks most. */
  private Optional<String> guest(List<Scene> scenes, Map<String, EntityKind> kinds) {
    int first = turns.get(0).label().begin();
    Map<String, Long> mentions =
        scenes.stream()
            .filter(scene -> scene.syntax().sentence().span().begin() < first)
            .flatMap(scene -> scene.references().stream())
            .filter(reference -> reference.entities().size() == 1)
            .map(reference -> reference.entities().get(0))
            .filter(id -> kinds.get(id) == EntityKind.PERSON)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return mentions.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey);
  }
}
