package org.trama.extract.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.frame.Telling;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * A figure of the clause that counts nobody who fills a role, where it counts what such an event is
 * counted by: {@code reforzó con 2.000 soldados el despliegue}, {@code reparte harina a 60.000
 * desplazados}, {@code vetó el banano de cinco exportadoras}.
 */
final class FreeFigures {
  /**
   * What is counted, and how it stands.
   *
   * @param counted noun classes
   * @param markers prepositions
   * @param subject whether it may be who the verb says it of
   */
  private record Habit(List<String> counted, Set<String> markers, boolean subject) {}

  private static final String ARMED = "Armed";

  private static final Map<String, List<Habit>> HABITS =
      Map.of(
          EventTypes.TROOP_DEPLOYMENT,
          List.of(
              new Habit(
                  List.of("Troops", "Soldiers", "Warships", "Aircraft", "Craft"),
                  Set.of("", "a", "con", "de"),
                  true)),
          EventTypes.ATTACK,
          List.of(
              new Habit(List.of("Troops", "Soldiers", ARMED, "Men"), Set.of("con"), false),
              new Habit(List.of(ARMED, "Men"), Set.of(), true)),
          EventTypes.CASUALTIES,
          List.of(
              new Habit(List.of("Persons", "Troops", "Casualty"), Set.of("", "a", "de"), false)),
          EventTypes.AID,
          List.of(
              new Habit(List.of("Persons", "Uprooted"), Set.of("a", "para", "entre"), false),
              new Habit(List.of("Money"), Set.of("con"), false),
              new Habit(List.of("Craft"), Set.of(""), false)),
          EventTypes.SANCTION,
          List.of(
              new Habit(
                  List.of("Punished", "Companies", "Persons", "Troops", "Craft"),
                  Set.of("", "a", "de"),
                  false)),
          EventTypes.DEMAND,
          List.of(new Habit(List.of("Persons", "Troops"), Set.of(""), false)));

  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> BESIDE = Set.of("obj", "iobj", "obl", "nmod");

  private final NounClasses classes;

  FreeFigures(NounClasses classes) {
    this.classes = classes;
  }

  /** The figure nearest to the word that tells the event, those behind it first. */
  Optional<QuantityMention> of(Telling telling) {
    int head = telling.trigger().head();
    return HABITS.getOrDefault(telling.type(), List.of()).stream()
        .flatMap(habit -> own(telling, habit))
        .min(
            Comparator.comparing((QuantityMention figure) -> figure.begin() < head)
                .thenComparingInt(figure -> Math.abs(figure.begin() - head)));
  }

  private Stream<QuantityMention> own(Telling telling, Habit habit) {
    Syntax syntax = telling.scene().syntax();
    return telling.scene().quantities().stream()
        .filter(
            figure ->
                figure
                    .unitHead()
                    .filter(noun -> isOf(habit.counted(), syntax, noun))
                    .filter(noun -> isOwn(telling, habit, noun))
                    .isPresent());
  }

  /** {@code soldados}, {@code serbios armados}. */
  private boolean isOf(List<String> counted, Syntax syntax, int noun) {
    return classes.hasAny(counted, syntax, noun)
        || syntax.dependents(noun).stream()
            .filter(word -> word.relation().equals("amod"))
            .anyMatch(word -> counted.contains(ARMED) && classes.has(ARMED, syntax, word.index()));
  }

  /** Whether the noun, or what it is the {@code de} of, stands with the word of the event. */
  private boolean isOwn(Telling telling, Habit habit, int noun) {
    Syntax syntax = telling.scene().syntax();
    int first =
        telling
            .scene()
            .phraseAt(noun)
            .filter(p -> p.theme() == noun)
            .map(Phrase::head)
            .orElse(noun);
    int at = syntax.firstConjunct(first);
    while (!isOfTrigger(telling, syntax.token(at).head())) {
      int above = syntax.token(at).head();
      if (isOfContent(telling, at, above)) {
        return true;
      }
      boolean nested =
          above >= 0
              && above < at
              && !syntax.isVerbal(above)
              && marker(telling, at).equals("de")
              && (telling.type().equals(EventTypes.DEMAND) || !tellsOther(telling, above));
      if (!nested) {
        return false;
      }
      at = syntax.firstConjunct(above);
    }
    return stands(telling, habit, at);
  }

  /** {@code pidió que libere a 36 presos}: those with whom something is asked to be done. */
  private static boolean isOfContent(Telling telling, int noun, int above) {
    Syntax syntax = telling.scene().syntax();
    return telling.type().equals(EventTypes.DEMAND)
        && above >= 0
        && above < noun
        && syntax.isVerbal(above)
        && syntax.token(above).relation().equals("ccomp")
        && isOfTrigger(telling, syntax.token(above).head())
        && BESIDE.contains(syntax.token(noun).relation())
        && Set.of("", "a").contains(marker(telling, noun));
  }

  /** The word of the event, or the verb that only lends it to somebody: {@code causó la muerte}. */
  private static boolean isOfTrigger(Telling telling, int above) {
    Trigger trigger = telling.trigger();
    Token noun = telling.scene().syntax().token(trigger.head());
    return trigger.tokens().contains(above)
        || trigger.isNoun() && noun.head() == above && noun.relation().equals("obj");
  }

  private static boolean stands(Telling telling, Habit habit, int noun) {
    Token token = telling.scene().syntax().token(noun);
    boolean passive = telling.scene().syntax().isPassive(telling.trigger().head());
    return SUBJECT.contains(token.relation())
        ? habit.subject() || passive
        : BESIDE.contains(token.relation()) && habit.markers().contains(marker(telling, noun));
  }

  /** {@code tras la muerte de tres soldados}: those of another event. */
  private static boolean tellsOther(Telling telling, int noun) {
    return telling.scene().triggersAt(noun).stream()
        .anyMatch(word -> word.isNoun() && word.tells() && !word.tells(telling.type()));
  }

  private static String marker(Telling telling, int noun) {
    return telling.scene().phraseAt(noun).map(Phrase::marker).orElse("");
  }
}
