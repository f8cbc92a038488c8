package org.trama.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trama.extract.clause.Scene;
import org.trama.extract.report.Report;
import org.trama.model.EntityKind;
import org.trama.model.Span;

/**
 * A conversation printed as questions and answers. What stands in an answer whoever is interviewed
 * says: it is a quotation without marks.
 */
final class Interview {
  private static final Pattern ANSWER =
      Pattern.compile("(?:R|Respuesta|RESPUESTA)\\s?[.:–—-]+\\s.*");
  private static final Pattern DASH = Pattern.compile("[–—-]\\s?\\S.*");

  /** Fewer answers make no interview. */
  private static final int FEWEST = 3;

  private final String text;

  Interview(String text) {
    this.text = text;
  }

  /** The answers, each with its speaker; empty where the document is no interview. */
  Map<Span, Report> answers(List<Scene> scenes, Map<String, EntityKind> kinds) {
    List<Span> answers = answers();
    Map<Span, Report> spoken = new LinkedHashMap<>();
    if (answers.size() >= FEWEST) {
      interviewee(scenes, kinds, answers.get(0))
          .ifPresent(report -> answers.forEach(answer -> spoken.put(answer, report)));
    }
    spoken.putAll(new Transcript(text).turns(scenes, kinds));
    return spoken;
  }

  private List<Span> answers() {
    List<Span> answers = new ArrayList<>();
    String before = "";
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      String words = line.strip();
      boolean reply =
          DASH.matcher(words).matches() && DASH.matcher(before).matches() && before.endsWith("?");
      if (ANSWER.matcher(words).matches() || reply) {
        answers.add(new Span(begin, begin + line.length()));
      }
      before = words.isEmpty() ? before : words;
      begin += line.length() + 1;
    }
    return answers;
  }

  /** The first person named before the answers. */
  private static Optional<Report> interviewee(
      List<Scene> scenes, Map<String, EntityKind> kinds, Span first) {
    return scenes.stream()
        .filter(scene -> scene.syntax().sentence().span().begin() < first.begin())
        .flatMap(
            scene ->
                scene.references().stream()
                    .filter(reference -> reference.end() > reference.begin())
                    .filter(
                        reference ->
                            reference.entities().stream()
                                .anyMatch(id -> kinds.get(id) == EntityKind.PERSON))
                    .map(
                        reference ->
                            Report.asserted(
                                reference.entities(),
                                scene.syntax().sentence().span(reference.begin(), reference.end()),
                                "entrevista")))
        .findFirst();
  }
}
