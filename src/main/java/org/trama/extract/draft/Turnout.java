package org.trama.extract.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.frame.Telling;
import org.trama.extract.quantity.QuantityMention;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * How many take part, told by a figure that counts nobody who is named: {@code maniobras con 13.000
 * soldados}, {@code el ejercicio, en el que participan 20 buques}, {@code cuarenta países
 * reconocieron}.
 */
final class Turnout {
  /** Noun classes of those who take part in drills. */
  private static final List<String> BODIES =
      List.of(
          "Troops",
          "Soldiers",
          "Officers",
          "Armed",
          "Men",
          "Craft",
          "Aircraft",
          "Warships",
          "CountryNoun");

  private static final List<String> STATES = List.of("CountryNoun", "Government");

  /** Noun class of the lexicon: verbs of taking part. */
  private static final String ATTENDANCE = "Attendance";

  private static final Set<String> JOINING = Set.of("con", "de");

  private final NounClasses classes;

  Turnout(NounClasses classes) {
    this.classes = classes;
  }

  /** The figure of those who take part in the drill, or of the states that act. */
  Optional<QuantityMention> of(Telling telling) {
    Scene scene = telling.scene();
    boolean drill = telling.type().equals(EventTypes.MILITARY_EXERCISE);
    return scene.quantities().stream()
        .filter(
            figure ->
                figure
                    .unitHead()
                    .filter(
                        noun ->
                            drill
                                ? classes.hasAny(BODIES, scene.syntax(), noun)
                                    && (drills(telling, noun) || acts(telling, noun))
                                : classes.hasAny(STATES, scene.syntax(), noun)
                                    && acts(telling, noun))
                    .isPresent())
        .findFirst();
  }

  /** {@code cuarenta países reconocieron}: whether the noun is subject of the verb. */
  private static boolean acts(Telling telling, int noun) {
    return !telling.trigger().isNoun()
        && subjectOf(telling.scene().syntax(), noun)
            .filter(verb -> telling.trigger().tokens().contains(verb))
            .isPresent();
  }

  private static Optional<Integer> subjectOf(Syntax syntax, int noun) {
    int top = syntax.topOfSubject(noun);
    return syntax
        .head(top)
        .filter(verb -> syntax.token(top).relation().startsWith("nsubj"))
        .map(Token::index);
  }

  /** Whether those counted are who the drill is held with, or who is said to take part. */
  private boolean drills(Telling telling, int noun) {
    Syntax syntax = telling.scene().syntax();
    int head = drill(telling);
    if (noun < head || !isOpenRoad(telling.scene(), head + 1, noun)) {
      return false;
    }
    boolean said =
        subjectOf(syntax, noun).filter(verb -> attends(syntax, verb)).isPresent()
            || IntStream.range(head + 1, noun).anyMatch(i -> attends(syntax, i));
    return said || isWith(telling, noun);
  }

  /** The word for the drill: {@code el ejercicio, en el que participan 20 buques, empezó}. */
  private static int drill(Telling telling) {
    int head = telling.trigger().head();
    return telling.trigger().isNoun()
        ? head
        : telling.themes().stream().mapToInt(Phrase::head).filter(i -> i < head).min().orElse(head);
  }

  /** {@code con 13.000 soldados}, {@code con soldados de 40 países}, {@code maniobras de}. */
  private boolean isWith(Telling telling, int noun) {
    Scene scene = telling.scene();
    String marker = scene.phraseAt(noun).map(Phrase::marker).orElse("");
    int above = scene.syntax().token(noun).head();
    boolean drill =
        scene.triggersAt(above).stream().anyMatch(word -> word.tells(EventTypes.MILITARY_EXERCISE));
    return marker.equals("con")
        || JOINING.contains(marker)
            && above >= 0
            && (drill || classes.hasAny(BODIES, scene.syntax(), above) && isWith(telling, above));
  }

  /** Whether no verb stands between but such as tell who takes part, how long, or who says so. */
  private boolean isOpenRoad(Scene scene, int from, int to) {
    Syntax syntax = scene.syntax();
    return IntStream.range(from, to)
        .noneMatch(
            i ->
                syntax.word(i).matches("[;:]")
                    || syntax.isFiniteVerb(i)
                        && !attends(syntax, i)
                        && !scene.happenings().contains(syntax.token(i).lemma())
                        && !syntax.word(i - 1).matches("según|como"));
  }

  private boolean attends(Syntax syntax, int word) {
    return syntax.isVerbal(word)
        && classes.members(ATTENDANCE).contains(syntax.token(word).lemma());
  }
}
