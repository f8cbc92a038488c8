package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;

/**
 * Who speaks behind a colon after a clause that only says how he speaks: {@code Zelenski fue
 * tajante: Rusia atacó}, {@code la versión de Kiev es otra: …}.
 */
final class Prefaces {
  private static final Set<String> BEING = Set.of("ser", "sonar", "mostrar", "parecer", "resultar");

  /** How many words may stand between what he is said to be and the colon. */
  private static final int REACH = 4;

  private final Scene scene;
  private final Syntax syntax;
  private final Authorship authorship;

  Prefaces(Scene scene, Authorship authorship) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.authorship = authorship;
  }

  /** Who says the word at {@code index}. */
  Optional<Report> over(int index) {
    int colon = last(index, Set.of(":", ";"));
    boolean parted = colon > 0 && syntax.word(colon).equals(":");
    return parted ? verb(colon).flatMap(verb -> speaker(verb, colon)) : Optional.empty();
  }

  /** The last verb before the colon, if it only says what somebody or something is. */
  private Optional<Integer> verb(int colon) {
    return IntStream.iterate(colon - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> syntax.token(i).morphology().mood().isFinite())
        .boxed()
        .findFirst()
        .filter(verb -> BEING.contains(syntax.token(verb).lemma()))
        .filter(verb -> !syntax.word(Math.max(0, verb - 1)).equals("no"));
  }

  private Optional<Report> speaker(int verb, int colon) {
    int begin = last(verb, Set.of(":", ";", ",")) + 1;
    boolean outspoken =
        IntStream.range(Math.max(verb + 1, colon - REACH), colon)
            .anyMatch(i -> authorship.isOutspoken(syntax, i));
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() >= begin && phrase.begin() < verb)
        .filter(phrase -> phrase.marker().isEmpty())
        .findFirst()
        .flatMap(phrase -> Report.cited(sources(phrase, outspoken), syntax, phrase));
  }

  private List<String> sources(Phrase phrase, boolean outspoken) {
    List<String> tellers = authorship.tellers(scene, phrase);
    return tellers.isEmpty() && outspoken ? authorship.sources(scene, phrase) : tellers;
  }

  /** The last of the marks before the word; -1 for none. */
  private int last(int index, Set<String> marks) {
    int at = index - 1;
    while (at >= 0 && !marks.contains(syntax.word(at))) {
      at--;
    }
    return at;
  }
}
