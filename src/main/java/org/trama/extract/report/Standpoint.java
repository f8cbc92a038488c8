package org.trama.extract.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;

/** In whose eyes a clause holds: {@code para Minsk, todo es un montaje}. */
public final class Standpoint {
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "y", "e", "pero");

  private final Scene scene;
  private final Syntax syntax;

  public Standpoint(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Who is named at the head of the verb's clause; empty where nobody is. */
  public Optional<Report> before(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() <= verb && !phrase.named().isEmpty())
        .filter(this::isStandpoint)
        .filter(phrase -> IntStream.range(phrase.end(), verb).noneMatch(syntax::isFiniteVerb))
        .reduce((first, second) -> second)
        .map(
            phrase ->
                Report.asserted(
                    phrase.named(), syntax.sentence().span(phrase.begin(), phrase.end()), "para"));
  }

  private boolean isStandpoint(Phrase phrase) {
    int marker = phrase.begin() - 1;
    return marker >= 0
        && syntax.word(marker).equals("para")
        && (marker == 0 || BREAKS.contains(syntax.word(marker - 1)));
  }
}
