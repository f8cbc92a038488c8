package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * What kind of thing an object pronoun takes up by gender and number: {@code el Parlamento debatió
 * la ley; la Cámara la aprobó}. Looks into the sentence itself, then into the one before, which it
 * remembers.
 */
final class PronounThings {
  private static final Set<String> ARGUMENTS = Set.of("obj", "nsubj", "nsubj:pass", "root");
  private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final NounClasses classes;
  private Optional<Scene> before = Optional.empty();

  PronounThings(NounClasses classes) {
    this.classes = classes;
  }

  /** Remembers the sentence as the one before the next. */
  void note(Scene scene) {
    before = Optional.of(scene);
  }

  /**
   * Whether a pronoun beside the verb, that means nobody, means what the object must be. At whom a
   * deed is aimed, and who a pronoun beside a toll means, is told by the deeds before.
   */
  boolean standFor(Scene scene, Trigger trigger, Frame.Argument argument) {
    List<String> wanted =
        argument.fillers().stream()
            .filter(FillerType.OfNounClass.class::isInstance)
            .map(filler -> ((FillerType.OfNounClass) filler).name())
            .toList();
    if (trigger.isNoun()
        || trigger.tells(EventTypes.CASUALTIES)
        || argument.function() != Frame.Function.DIRECT_OBJECT
        || argument.fills(Role.TARGET)
        || wanted.isEmpty()) {
      return false;
    }
    return new Clitics(scene.syntax())
        .at(trigger.head())
        .filter(clitic -> !meansSomebody(scene, clitic))
        .anyMatch(clitic -> isOf(wanted, scene, clitic, trigger.head()));
  }

  private static boolean meansSomebody(Scene scene, int clitic) {
    return new Clitics(scene.syntax()).isDative(clitic)
        || scene.references().stream()
            .anyMatch(reference -> reference.begin() <= clitic && clitic < reference.end());
  }

  private boolean isOf(List<String> wanted, Scene scene, int clitic, int verb) {
    String pronoun = scene.syntax().word(clitic);
    Optional<Boolean> here = areMeant(wanted, scene.syntax(), Math.min(clitic, verb), pronoun);
    return here.or(() -> before.flatMap(last -> areMeant(wanted, last.syntax(), pronoun)))
        .orElse(false);
  }

  private Optional<Boolean> areMeant(List<String> wanted, Syntax syntax, String pronoun) {
    return areMeant(wanted, syntax, syntax.size(), pronoun);
  }

  /**
   * Whether the last noun before the word that agrees with the pronoun, and is what a verb is said
   * of, is of the classes; empty where none agrees.
   */
  private Optional<Boolean> areMeant(
      List<String> wanted, Syntax syntax, int until, String pronoun) {
    return arguments(syntax, until)
        .filter(noun -> agrees(syntax, noun, pronoun))
        .filter(noun -> noun.pos() == PartOfSpeech.NOUN || isAny(wanted, syntax, noun))
        .reduce((first, second) -> second)
        .map(noun -> isAny(wanted, syntax, noun));
  }

  private boolean isAny(List<String> wanted, Syntax syntax, Token noun) {
    return classes.hasAny(wanted, syntax, noun.index());
  }

  /** A name tells its gender and number by its article: {@code la Ley de Amnistía}. */
  private static boolean agrees(Syntax syntax, Token noun, String pronoun) {
    if (noun.pos() == PartOfSpeech.PROPN) {
      String article = noun.index() == 0 ? "" : syntax.word(noun.index() - 1);
      return (article.equals("el") ? "lo" : article).equals(pronoun);
    }
    Morphology.Gender gender =
        pronoun.startsWith("la") ? Morphology.Gender.FEMININE : Morphology.Gender.MASCULINE;
    return noun.morphology().gender() == gender
        && noun.morphology().number() == Morphology.Number.PLURAL == pronoun.endsWith("s");
  }

  /** Without the subject of the pronoun's own verb. */
  private static Stream<Token> arguments(Syntax syntax, int until) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.index() < until && ARGUMENTS.contains(token.relation()))
        .filter(token -> NOUNS.contains(token.pos()))
        .filter(token -> !(token.relation().startsWith("nsubj") && token.head() >= until));
  }
}
