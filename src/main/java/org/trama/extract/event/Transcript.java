package org.trama.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trama.extract.clause.Scene;
import org.trama.extract.mention.Reference;
import org.trama.extract.report.Report;
import org.trama.model.EntityKind;
import org.trama.model.Span;

/**
 * What was said aloud, written down with the name of each speaker in capitals before his turn:
 * {@code KANG: Seúl no enviará armas}. He says all up to the next one's name.
 */
final class Transcript {
  /** A name or a part in capitals, or a name behind its title. */
  private static final Pattern LABEL =
      Pattern.compile(
          "((?:(?:SR|SRA|Sr|Sra)\\. ?)?(\\p{Lu}[\\p{Lu} .'-]+|\\p{Lu}\\p{Ll}+)): +\\S.*");

  /** Fewer turns make no transcript. */
  private static final int FEWEST = 3;

  private final String text;

  Transcript(String text) {
    this.text = text;
  }

  /**
   * What somebody says in one go.
   *
   * @param name as written before it
   * @param label where that stands
   * @param words all of it
   */
  private record Turn(String name, Span label, Span words) {}

  /** The turns of those who are persons of the document; empty where it is no transcript. */
  Map<Span, Report> turns(List<Scene> scenes, Map<String, EntityKind> kinds) {
    List<Turn> turns = turns();
    Map<Span, Report> spoken = new LinkedHashMap<>();
    if (turns.size() >= FEWEST) {
      for (Turn turn : turns) {
        person(turn, turns, scenes, kinds)
            .ifPresent(
                id ->
                    spoken.put(
                        turn.words(), Report.asserted(List.of(id), turn.label(), "entrevista")));
      }
    }
    return spoken;
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      Matcher label = LABEL.matcher(line);
      int end = begin + line.length();
      if (label.matches()) {
        Span name = new Span(begin, begin + label.end(1));
        turns.add(new Turn(label.group(2), name, new Span(begin, end)));
      } else if (!turns.isEmpty() && !line.isBlank()) {
        Turn last = turns.remove(turns.size() - 1);
        Span words = new Span(last.words().begin(), end);
        turns.add(new Turn(last.name(), last.label(), words));
      }
      begin = end + 1;
    }
    return turns;
  }

  /** The person whom the text names with those words, elsewhere than before a turn. */
  private static Optional<String> person(
      Turn turn, List<Turn> turns, List<Scene> scenes, Map<String, EntityKind> kinds) {
    Set<String> words = words(turn.name());
    return scenes.stream()
        .flatMap(
            scene ->
                scene.references().stream()
                    .filter(reference -> reference.end() > reference.begin())
                    .filter(reference -> isNamed(scene, reference, words, turns))
                    .flatMap(reference -> reference.entities().stream().limit(1)))
        .filter(id -> kinds.get(id) == EntityKind.PERSON)
        .findFirst();
  }

  private static boolean isNamed(
      Scene scene, Reference reference, Set<String> words, List<Turn> turns) {
    Span span = scene.syntax().sentence().span(reference.begin(), reference.end());
    return turns.stream().noneMatch(turn -> turn.label().contains(span))
        && words(
                scene
                    .syntax()
                    .sentence()
                    .tokens()
                    .subList(reference.begin(), reference.end())
                    .stream()
                    .map(token -> token.text())
                    .collect(Collectors.joining(" ")))
            .containsAll(words);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ .]+"))
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
  }
}
