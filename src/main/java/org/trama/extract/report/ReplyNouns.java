package org.trama.extract.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.model.Span;

/**
 * Whose answer a quotation is that stands before the word for it: {@code «No hicimos nada», fue la
 * respuesta del Ministerio}, {@code vino la réplica de Kampala}.
 */
final class ReplyNouns {
  static final Set<String> ANSWERS =
      Set.of("respuesta", "réplica", "contestación", "reacción", "desmentido", "explicación");

  /** Verbs by which an answer is told to have been. */
  private static final Set<String> BEING =
      Set.of("ser", "venir", "llegar", "ir", "seguir", "rezar");

  /** How many words may stand between the quotation and the word. */
  private static final int NEAR = 7;

  private final Scene scene;
  private final Syntax syntax;

  ReplyNouns(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Who is said right behind the quotation to have answered so. */
  Optional<Report> behind(Span quote) {
    int first =
        IntStream.range(0, syntax.size())
            .filter(i -> syntax.token(i).span().begin() >= quote.end())
            .findFirst()
            .orElse(syntax.size());
    return IntStream.range(first, Math.min(syntax.size(), first + NEAR))
        .filter(i -> ANSWERS.contains(syntax.token(i).lemma()))
        .filter(i -> isTold(first, i))
        .boxed()
        .findFirst()
        .flatMap(this::author);
  }

  private boolean isTold(int first, int noun) {
    return IntStream.range(first, noun)
        .anyMatch(i -> BEING.contains(syntax.token(i).lemma()) && syntax.isFinite(i));
  }

  private Optional<Report> author(int noun) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.marker().equals("de") && phrase.begin() > noun)
        .filter(phrase -> syntax.token(phrase.head()).head() == noun)
        .filter(phrase -> !phrase.named().isEmpty())
        .findFirst()
        .flatMap(phrase -> Report.cited(phrase.named(), syntax, phrase));
  }
}
