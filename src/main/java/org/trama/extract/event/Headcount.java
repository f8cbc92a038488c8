package org.trama.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.Lexicon;

/**
 * The figures that a word of dead and wounded gives by itself: {@code 4.700 bajas}, {@code eleva a
 * 53 los fallecidos}, {@code cifra los muertos en 20}.
 */
final class Headcount {
  private static final Set<String> BEFORE = Set.of("a", "en", "hasta");
  private static final String VICTIMS = "Casualty";

  private final NounClasses classes;

  Headcount(Lexicon lexicon) {
    this.classes = new NounClasses(lexicon);
  }

  /** Figures of the telling that no phrase of its frame holds; empty where it is about no toll. */
  List<QuantityMention> of(Telling telling) {
    if (!telling.type().equals(FurtherFigures.TOLL)) {
      return List.of();
    }
    int head = telling.trigger().head();
    if (telling.trigger().isNoun()) {
      return telling.scene().quantities().stream()
          .filter(
              figure -> figure.unitHead().filter(telling.trigger().tokens()::contains).isPresent())
          .toList();
    }
    if (telling.sense().reports().isEmpty()) {
      return List.of();
    }
    List<QuantityMention> ahead =
        telling.scene().quantities().stream()
            .filter(figure -> figure.begin() > head)
            .filter(figure -> isOneClause(telling.scene(), head + 1, figure.begin()))
            .toList();
    List<QuantityMention> named =
        ahead.stream().filter(figure -> isOfVictims(telling.scene(), figure)).toList();
    return named.isEmpty() ? bare(telling.scene(), ahead).stream().toList() : named;
  }

  private boolean isOfVictims(Scene scene, QuantityMention figure) {
    return figure.unitHead().filter(unit -> classes.has(VICTIMS, scene.syntax(), unit)).isPresent();
  }

  private static Optional<QuantityMention> bare(Scene scene, List<QuantityMention> figures) {
    return figures.stream()
        .filter(figure -> figure.unitHead().isEmpty() && figure.value().unit().isEmpty())
        .filter(figure -> BEFORE.contains(scene.syntax().token(figure.begin() - 1).text()))
        .findFirst();
  }

  private static boolean isOneClause(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean finite = scene.syntax().isFiniteVerb(i);
      if (finite || scene.syntax().token(i).text().matches("[;:]")) {
        return false;
      }
    }
    return true;
  }
}
