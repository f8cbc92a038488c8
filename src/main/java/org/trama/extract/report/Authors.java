package org.trama.extract.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;

/**
 * Whoever made or holds a writing, where a clause right behind it says so: {@code un informe
 * publicado el lunes por Amnistía}, {@code un documento al que tuvo acceso Reuters}.
 */
final class Authors {
  /** What one has of a writing that one quotes. */
  private static final Set<String> INSIGHT =
      Set.of("acceso", "conocimiento", "constancia", "copia");

  /** How many words may stand between the writing and who made it. */
  private static final int REACH = 10;

  private final Scene scene;
  private final Syntax syntax;

  Authors(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** The phrase that names the author; empty where none does. */
  Optional<Phrase> of(Phrase writing) {
    int to = Math.min(syntax.size(), writing.end() + REACH);
    return maker(writing.head(), to)
        .or(() -> reader(writing.end(), to))
        .or(() -> owner(writing.end()));
  }

  private Optional<Phrase> maker(int noun, int to) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > noun && phrase.begin() < to)
        .filter(phrase -> phrase.marker().equals("por") && !phrase.named().isEmpty())
        .filter(phrase -> !syntax.hasFiniteVerb(noun, phrase.begin()))
        .findFirst();
  }

  /** {@code el informe del grupo de expertos de la ONU}: the first one named in the row. */
  private Optional<Phrase> owner(int from) {
    int at = from;
    for (Phrase phrase : scene.phrases()) {
      if (phrase.marker().equals("de") && phrase.begin() >= at && phrase.begin() <= at + 1) {
        if (!phrase.named().isEmpty()) {
          return Optional.of(phrase);
        }
        at = phrase.end();
      }
    }
    return Optional.empty();
  }

  /** {@code al que tuvo acceso Reuters}, {@code del que Reuters tiene copia}. */
  private Optional<Phrase> reader(int from, int to) {
    boolean had =
        from < syntax.size()
            && Set.of("a", "al", "del", "de", ",").contains(syntax.word(from))
            && IntStream.range(from, to).anyMatch(i -> INSIGHT.contains(syntax.word(i)));
    return had
        ? scene.phrases().stream()
            .filter(phrase -> phrase.begin() > from && phrase.begin() < to)
            .filter(phrase -> phrase.marker().isEmpty() && phrase.refers())
            .findFirst()
        : Optional.empty();
  }
}
