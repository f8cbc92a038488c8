package org.trama.extract.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;
import org.trama.model.Quantity;
import org.trama.model.Token;

/**
 * The toll of one: {@code un soldado murió}, {@code mataron a una mujer}. Elsewhere {@code un} is
 * no figure; beside a word of dead and wounded it counts.
 */
final class LoneVictims {
  /** Noun classes of single people. */
  private static final List<String> PEOPLE = List.of("Persons", "Trainees", "Casualty", "Soldiers");

  private static final Set<String> ONE = Set.of("un", "una");

  private final NounClasses classes;

  LoneVictims(Lexicon lexicon) {
    this.classes = new NounClasses(lexicon);
  }

  /** The figures of the sentence in order, those of single victims among them. */
  List<QuantityMention> add(
      Syntax syntax, List<Trigger> triggers, List<QuantityMention> quantities) {
    List<QuantityMention> all = new ArrayList<>(quantities);
    for (Token article : syntax.sentence().tokens()) {
      int noun = article.head();
      if (ONE.contains(syntax.word(article.index()))
          && noun > article.index()
          && isVictim(syntax, triggers, noun)
          && quantities.stream()
              .noneMatch(figure -> figure.begin() <= noun && article.index() < figure.end())) {
        all.add(one(syntax, article.index(), noun));
      }
    }
    all.sort(Comparator.comparingInt(QuantityMention::begin));
    return all;
  }

  private boolean isVictim(Syntax syntax, List<Trigger> triggers, int noun) {
    int verb = syntax.token(syntax.firstConjunct(noun)).head();
    return triggers.stream()
            .anyMatch(
                trigger -> trigger.tokens().contains(verb) && trigger.tells(EventTypes.CASUALTIES))
        && classes.hasAny(PEOPLE, syntax, noun);
  }

  private static QuantityMention one(Syntax syntax, int article, int noun) {
    Quantity value =
        new Quantity(
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.ONE),
            syntax.token(noun).text(),
            syntax.token(article).text());
    return new QuantityMention(article, article + 1, Optional.of(noun), value);
  }
}
