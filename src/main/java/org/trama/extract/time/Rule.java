package org.trama.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to speak of time.
 *
 * @param pattern over a line of words, matching only where it is told to begin
 * @param reading what a match means; empty where it is no expression of time after all
 */
record Rule(Pattern pattern, Reading reading) {
  /** Tells what a match means in the story so far. */
  interface Reading {
    Optional<Meaning> read(Match match, Narrative story);
  }

  /** Tells what a match means whatever the story. */
  interface PlainReading {
    Meaning read(Match match);
  }

  static Rule of(String template, Reading reading) {
    Pattern anywhere = TimeWords.TEMPLATE.compile(template);
    return new Rule(Pattern.compile("\\G" + anywhere.pattern()), reading);
  }

  static Rule plain(String template, PlainReading reading) {
    return of(template, (match, story) -> Optional.of(reading.read(match)));
  }
}
