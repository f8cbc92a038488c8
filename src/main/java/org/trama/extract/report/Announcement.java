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
import org.trama.model.Span;

/**
 * The words before a colon and a quotation, where no verb of saying stands with it: {@code La
 * respuesta de Teherán fue tajante: «…»}, {@code El portavoz fue claro: «…»}.
 */
final class Announcement {
  private final Scene scene;
  private final Syntax syntax;
  private final Span quote;

  Announcement(Scene scene, Span quote) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.quote = quote;
  }

  /** The subject of the last clause before the colon, or whose reply or message it is. */
  Optional<Report> speaker() {
    return IntStream.range(0, syntax.size())
        .filter(i -> syntax.token(i).span().end() <= quote.begin())
        .filter(i -> syntax.token(i).morphology().mood().isFinite())
        .boxed()
        .reduce((first, second) -> second)
        .flatMap(finite -> subject(finite).or(() -> lastBefore(finite)))
        .map(
            phrase ->
                Report.asserted(
                    phrase.named(),
                    syntax
                        .sentence()
                        .span(phrase.begin(), Math.max(phrase.end(), phrase.begin() + 1)),
                    "cita"));
  }

  private Optional<Phrase> subject(int finite) {
    String relation = syntax.token(finite).relation();
    boolean small = relation.equals("cop") || relation.startsWith("aux");
    List<Link> subjects = new Subjects(scene).of(small ? syntax.token(finite).head() : finite);
    return subjects.stream()
        .map(Link::phrase)
        .flatMap(phrase -> named(phrase).stream())
        .findFirst();
  }

  /** Where there is no tree: the last one named before the verb. */
  private Optional<Phrase> lastBefore(int finite) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.end() <= finite && phrase.refers())
        .filter(phrase -> Set.of("", "de").contains(phrase.marker()))
        .reduce((first, second) -> second);
  }

  private Optional<Phrase> named(Phrase phrase) {
    return phrase.named().isEmpty()
        ? scene.phrases().stream()
            .filter(other -> other.marker().equals("de") && !other.named().isEmpty())
            .filter(other -> syntax.token(other.head()).head() == phrase.head())
            .findFirst()
        : Optional.of(phrase);
  }
}
