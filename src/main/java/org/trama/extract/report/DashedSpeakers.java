package org.trama.extract.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Trigger;
import org.trama.model.Polarity;
import org.trama.model.Span;

/**
 * Speakers whom dashes set within their own words: {@code «No cederemos —dijo X—. Turquía ha
 * enviado dos fragatas»}, and the lines that a dash opens, as books write them.
 */
final class DashedSpeakers {
  private static final String DASHES = "—–";

  /** A line of somebody's words, with a part between dashes. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*[—–-] ?[¡¿]?\\p{Lu}[^\\n]* [—–-] ?\\p{Ll}[^\\n]*$");

  private final String text;
  private final List<Scene> scenes;
  private final DocumentReports reports;

  DashedSpeakers(String text, List<Scene> scenes, DocumentReports reports) {
    this.text = text;
    this.scenes = scenes;
    this.reports = reports;
  }

  /** Whom the first verb of saying behind a dash within {@code words} names. */
  Optional<Report> speaker(Span words) {
    for (Scene scene : scenes) {
      if (!scene.syntax().sentence().span().overlaps(words)) {
        continue;
      }
      for (Trigger trigger : scene.triggers()) {
        Span word = scene.syntax().token(trigger.head()).span();
        if (!trigger.isNoun() && words.contains(word) && isDashed(word)) {
          Optional<Report> report =
              reports
                  .in(scene)
                  .at(trigger.head())
                  .filter(found -> !found.sources().isEmpty())
                  .map(found -> found.as(Polarity.ASSERTED));
          if (report.isPresent()) {
            return report;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The lines that are somebody's words, and whose. */
  Map<Span, Report> lines() {
    Map<Span, Report> lines = new LinkedHashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span words = new Span(line.start(), line.end());
      speaker(words).ifPresent(report -> lines.put(words, report));
    }
    return lines;
  }

  private boolean isDashed(Span word) {
    int before = word.begin() - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && DASHES.indexOf(text.charAt(before)) >= 0;
  }
}
