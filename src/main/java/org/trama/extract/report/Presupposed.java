package org.trama.extract.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Happenings that whoever speaks of them takes for known: {@code avisó de que la guerra contra
 * Ucrania seguirá}, {@code tras la reunión}. Nobody claims them but the document.
 */
final class Presupposed {
  /** Noun class of the lexicon: wars, and what they are called. */
  private static final String WARS = "War";

  /** What may stand between such a word and what it ends. */
  private static final Set<PartOfSpeech> SMALL =
      Set.of(PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.ADJ);

  private static final Set<String> DEFINITE =
      Set.of("el", "la", "los", "las", "del", "al", "su", "sus", "esta", "este", "esa", "ese");

  /** What comes before a happening that only says when or why another one happened. */
  private static final List<String> BACKGROUND =
      List.of(
          "tras",
          "durante",
          "desde",
          "antes de",
          "después de",
          "luego de",
          "a raíz de",
          "con motivo de",
          "en respuesta a",
          "en represalia por",
          "en medio de");

  private final NounClasses classes;

  Presupposed(NounClasses classes) {
    this.classes = classes;
  }

  /** Whether the word that tells the event does no more than speak of a known one. */
  boolean is(Syntax syntax, Trigger trigger) {
    int noun = trigger.head();
    if (!trigger.isNoun() || noun == 0) {
      return false;
    }
    int begin = begin(syntax, noun);
    boolean definite = isDefinite(syntax, begin);
    boolean war = definite && classes.has(WARS, syntax, noun);
    return war
        || definite && isOfOldYear(syntax, noun)
        || definite && isEnded(syntax, begin)
        || isBackground(syntax, begin);
  }

  /**
   * {@code se negó a detener la ofensiva}: whether it is one that somebody is to end, and that is
   * denied by more than the word for ending it.
   */
  boolean isUnderWay(Syntax syntax, Trigger trigger, List<Report> denials) {
    int begin = begin(syntax, trigger.head());
    OptionalInt ending = ending(syntax, begin);
    return trigger.isNoun()
        && isDefinite(syntax, begin)
        && ending.isPresent()
        && denials.stream()
            .anyMatch(report -> !report.span().contains(syntax.token(ending.getAsInt()).span()));
  }

  /** {@code los ataques}, {@code el fin del ataque}. */
  private static boolean isDefinite(Syntax syntax, int begin) {
    return DEFINITE.contains(syntax.word(begin))
        || begin > 0 && Set.of("del", "al").contains(syntax.word(begin - 1));
  }

  private static int begin(Syntax syntax, int noun) {
    int begin = noun;
    while (begin > 0 && modifies(syntax, begin - 1, noun)) {
      begin--;
    }
    return begin;
  }

  /** {@code viola el embargo de 2018}: what bears its year is known, unless it is the topic. */
  private static boolean isOfOldYear(Syntax syntax, int noun) {
    return !syntax.token(noun).relation().startsWith("nsubj")
        && syntax.sentence().tokens().stream()
            .filter(token -> token.index() > noun && token.text().matches("(19|20)\\d\\d"))
            .anyMatch(year -> isClose(syntax, year, noun));
  }

  /** Under the noun, with neither a finite verb nor a comma between. */
  private static boolean isClose(Syntax syntax, Token year, int noun) {
    return syntax.isUnder(year.index(), noun)
        && IntStream.range(noun, year.index()).noneMatch(i -> syntax.word(i).equals(","))
        && syntax.ancestors(year.index()).stream()
            .takeWhile(above -> above.index() != noun)
            .noneMatch(above -> syntax.isFinite(above.index()));
  }

  /**
   * {@code que detenga los bombardeos}, {@code el cese de los ataques}, {@code poner fin a la
   * ofensiva}: what is to end goes on.
   */
  private boolean isEnded(Syntax syntax, int begin) {
    return ending(syntax, begin).isPresent();
  }

  private OptionalInt ending(Syntax syntax, int begin) {
    int before = begin - 1;
    while (before > 0 && SMALL.contains(syntax.token(before).pos())) {
      before--;
    }
    return before >= 0 && classes.has(NounClasses.ENDING, syntax, before)
        ? OptionalInt.of(before)
        : OptionalInt.empty();
  }

  private static boolean modifies(Syntax syntax, int word, int noun) {
    Token token = syntax.token(word);
    return token.head() == noun && Set.of("det", "amod", "nummod").contains(token.relation());
  }

  private static boolean isBackground(Syntax syntax, int begin) {
    return BACKGROUND.stream()
        .map(words -> words.split(" "))
        .anyMatch(words -> standsBefore(syntax, begin, words));
  }

  private static boolean standsBefore(Syntax syntax, int begin, String[] words) {
    boolean contracted = syntax.word(begin).equals("del") || syntax.word(begin).equals("al");
    int end = contracted ? begin + 1 : begin;
    if (end < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String at = syntax.word(end - words.length + i);
      if (!at.equals(words[i]) && !at.equals(words[i] + "l")) {
        return false;
      }
    }
    return true;
  }
}
