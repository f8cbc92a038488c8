package org.trama.extract.report;

import java.util.Set;
import org.trama.extract.clause.DeedPeople;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Deeds that a denied clause takes for known: the talks in which it was not spoken of something,
 * {@code negó que en la cita se abordara el futuro de la base}, the blow whose authors somebody has
 * not helped, {@code negó haber armado a los autores del atentado}, and what his words are about.
 */
final class Occasions {
  private static final Set<String> SETTINGS = Set.of("en", "durante");

  private static final Set<String> ALLUDING =
      Set.of("alusión", "propósito", "referencia", "relación", "respecto");

  /** What may stand between such a word and what it is about. */
  private static final Set<PartOfSpeech> SMALL =
      Set.of(PartOfSpeech.ADP, PartOfSpeech.ADJ, PartOfSpeech.DET);

  /** Whether the verb tells of talks what was spoken of in talks that its own clause names. */
  boolean haveTopic(Scene scene, Trigger trigger) {
    return !trigger.isNoun()
        && trigger.tells(EventTypes.MEETING)
        && scene.syntax().dependents(trigger.head()).stream()
            .filter(word -> scene.isMarked(word.index(), SETTINGS))
            .anyMatch(word -> tellsTalks(scene, word));
  }

  /** {@code «No vetamos nada», dijo en alusión al embargo}: what the words are about is known. */
  boolean isAlluded(Scene scene, Token noun) {
    Syntax syntax = scene.syntax();
    int word = noun.index() - 1;
    while (word > 0 && SMALL.contains(syntax.token(word).pos())) {
      word--;
    }
    return word > 0
        && ALLUDING.contains(syntax.word(word))
        && Set.of("en", "a", "con").contains(syntax.word(word - 1));
  }

  private static boolean tellsTalks(Scene scene, Token word) {
    return scene.triggersAt(word.index()).stream()
        .anyMatch(noun -> noun.isNoun() && noun.tells(EventTypes.MEETING));
  }

  /**
   * Whether the noun only says of what somebody is the author to whom something was done, or of
   * what those were the dead among whom somebody was not.
   */
  boolean areOfCulprits(Scene scene, Token noun) {
    Syntax syntax = scene.syntax();
    Token culprit = syntax.token(noun.head());
    boolean victim =
        DeedPeople.areSufferers(culprit) && scene.isMarked(culprit.index(), Set.of("entre"));
    boolean acceptor =
        DeedPeople.areAuthors(culprit)
            && !syntax.hasCopula(culprit.index())
            && isAcceptor(syntax, culprit.index());
    return culprit.index() < noun.index() && (victim || acceptor);
  }

  /** {@code a los autores}, {@code al cerebro}. */
  private static boolean isAcceptor(Syntax syntax, int culprit) {
    return syntax.dependents(culprit).stream()
        .anyMatch(
            word -> word.relation().equals("case") && Set.of("a", "al").contains(word.text()));
  }
}
