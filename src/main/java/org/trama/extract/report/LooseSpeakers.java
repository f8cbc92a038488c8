package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** Who speaks at a verb of saying, where the parser makes him no subject of it. */
final class LooseSpeakers {
  /** What may stand between a relative and its verb. */
  private static final Set<PartOfSpeech> SMALL = Set.of(PartOfSpeech.AUX, PartOfSpeech.ADV);

  /** What ends a clause. */
  private static final Set<String> ENDS = Set.of(",", ";", ":", "que", "si", "(");

  /** Before the seat of those who are not named. */
  private static final Set<String> SEATS = Set.of("en", "desde");

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;

  LooseSpeakers(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
  }

  /** {@code las declaraciones de Petro, quien había dicho}: the last one named before. */
  Optional<Phrase> antecedent(int verb) {
    int who = verb - 1;
    while (who > 0 && SMALL.contains(syntax.token(who).pos())) {
      who--;
    }
    int relative = Math.max(0, who);
    return scene.phrases().stream()
        .filter(phrase -> Set.of("quien", "quienes").contains(syntax.word(relative)))
        .filter(phrase -> phrase.begin() < relative && phrase.end() >= relative - 1)
        .filter(phrase -> !phrase.named().isEmpty())
        .reduce((first, second) -> second);
  }

  /**
   * {@code en Washington creen}, {@code desde Kiev se asegura}: those of whose seat it is said; but
   * {@code me cuentan en Beirut} is of people there.
   */
  List<Link> seated(int verb) {
    boolean anybody =
        syntax.isFinite(verb)
            && (syntax.hasSe(verb)
                || syntax.token(verb).morphology().number() == Morphology.Number.PLURAL)
            && subjects.own(verb).isEmpty()
            && syntax.dependents(verb).stream()
                .noneMatch(word -> Set.of("me", "nos").contains(syntax.word(word.index())));
    return scene.phrases().stream()
        .filter(phrase -> anybody && SEATS.contains(phrase.marker()) && phrase.refers())
        .filter(phrase -> syntax.token(phrase.head()).head() == verb)
        .filter(
            phrase -> phrase.end() <= verb && verb - phrase.end() < 3 || phrase.begin() == verb + 2)
        .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 0.8))
        .toList();
  }

  /** {@code …, ha dicho en una entrevista con Le Figaro el presidente de Chad}: a bare name. */
  Optional<Phrase> farther(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb)
        .takeWhile(
            phrase ->
                IntStream.range(verb + 1, phrase.begin())
                    .noneMatch(
                        i ->
                            syntax.isFinite(i) && syntax.isVerbal(i)
                                || ENDS.contains(syntax.word(i))))
        .filter(phrase -> phrase.marker().isEmpty())
        .filter(
            phrase ->
                phrase.refers() && !syntax.token(phrase.head()).relation().equals("obj")
                    || !phrase.named().isEmpty() && isBehindAddressee(verb, phrase))
        .findFirst();
  }

  /** {@code …, confirmó a este diario una portavoz de la ONU}: told to somebody, by somebody. */
  private boolean isBehindAddressee(int verb, Phrase phrase) {
    return scene.phrases().stream()
        .filter(other -> other.begin() > verb && other.end() == phrase.begin())
        .anyMatch(other -> other.marker().equals("a"));
  }
}
