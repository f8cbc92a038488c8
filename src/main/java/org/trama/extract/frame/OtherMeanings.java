package org.trama.extract.frame;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Prepositions;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.FillerType;
import org.trama.knowledge.Frame;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;

/** What stands with a word and makes it mean something else than a sense says. */
final class OtherMeanings {
  /** A link at least this strong is one that a reader would not doubt. */
  private static final double SURE = 0.45;

  /** Verbs of the lexicon for not knowing, some of which also mean not to accept. */
  private static final String IGNORING = "Ignoring";

  private static final Set<String> SAYING =
      Set.of("decir", "afirmar", "asegurar", "declarar", "alegar", "sostener", "manifestar");

  private final Candidates candidates;
  private final NounClasses classes;

  OtherMeanings(Candidates candidates, NounClasses classes) {
    this.candidates = candidates;
    this.classes = classes;
  }

  /** Whether the sense is ruled out, whatever fills its arguments. */
  boolean rule(Scene scene, Trigger trigger, Sense sense, List<Link> links) {
    return isBarred(scene, trigger, sense, links)
        || meansOther(scene, sense, links)
        || isPreposition(scene.syntax(), trigger)
        || isOwnDeed(scene.syntax(), trigger, sense)
        || isUnknown(scene.syntax(), trigger, sense)
        || isVerdict(scene.syntax(), trigger, sense)
        || !trigger.isNoun()
            && sense.event().filter(EventTypes.ACCUSATION::equals).isPresent()
            && TakenOn.is(scene, trigger.head());
  }

  /**
   * {@code Netanyahu y Katz hablaron de «libelo»}: what both call a thing by brings neither to the
   * other.
   */
  private static boolean isVerdict(Syntax syntax, Trigger trigger, Sense sense) {
    int verb = trigger.head();
    int of = verb + 1;
    while (of < syntax.size() && syntax.token(of).pos() == PartOfSpeech.ADV) {
      of++;
    }
    return sense.event().filter(EventTypes.MEETING::equals).isPresent()
        && !trigger.isNoun()
        && trigger.tokens().size() == 1
        && of + 2 < syntax.size()
        && syntax.word(of).equals("de")
        && syntax.opensQuotation(of + 1)
        && !syntax.word(of + 2).matches("el|las?|los|sus?");
  }

  /** {@code mantiene tropas en apoyo de Kinshasa}: the noun only leads to whom. */
  private static boolean isPreposition(Syntax syntax, Trigger trigger) {
    int noun = trigger.head();
    return trigger.isNoun()
        && noun > 0
        && syntax.word(noun - 1).equals("en")
        && Prepositions.holds(syntax, noun);
  }

  /** Whether something is there by which the word means something else. */
  boolean isBarred(Scene scene, Trigger trigger, Sense sense, List<Link> links) {
    return sense.frame().arguments().stream()
        .filter(argument -> argument.is(Frame.Trait.BARRED))
        .anyMatch(
            argument ->
                isClause(argument)
                    ? hasInfinitive(scene.syntax(), trigger.head(), argument.markers())
                    : !candidates.best(scene, trigger, sense, argument, links, Set.of()).isEmpty());
  }

  private static boolean isClause(Frame.Argument argument) {
    return argument.fillers().stream().anyMatch(FillerType.Clause.class::isInstance);
  }

  /** {@code llamó a los polacos a votar}: an infinitive behind one of the prepositions. */
  private static boolean hasInfinitive(Syntax syntax, int verb, Collection<String> markers) {
    for (int i = verb + 1; i < syntax.size() && !syntax.isFiniteVerb(i); i++) {
      if (syntax.isInfinitive(i) && markers.contains(syntax.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code minar la confianza}: something stands with the word that changes what it means. */
  private boolean meansOther(Scene scene, Sense sense, List<Link> links) {
    return sense.frame().arguments().stream()
        .filter(argument -> !argument.except().isEmpty())
        .anyMatch(
            argument ->
                links.stream()
                    .filter(link -> link.strength() * Fit.of(sense, argument, link) >= SURE)
                    .anyMatch(link -> isExcepted(scene, argument, link.phrase())));
  }

  private boolean isExcepted(Scene scene, Frame.Argument argument, Phrase phrase) {
    return argument.except().stream()
        .anyMatch(
            nounClass ->
                classes.has(nounClass, scene.syntax(), phrase.theme())
                    || classes.has(nounClass, scene.syntax(), phrase.head()));
  }

  /** {@code rechaza haber movilizado tropas}: nobody condemns what he does himself. */
  private static boolean isOwnDeed(Syntax syntax, Trigger trigger, Sense sense) {
    int next = trigger.head() + 1;
    return sense.event().filter(EventTypes.CONDEMNATION::equals).isPresent()
        && !trigger.isNoun()
        && next < syntax.size()
        && syntax.token(next).morphology().mood() == Morphology.Mood.INFINITIVE;
  }

  /** {@code dijo desconocer el pacto}: who says that he does not know of a thing rejects none. */
  private boolean isUnknown(Syntax syntax, Trigger trigger, Sense sense) {
    int verb = trigger.head();
    return sense.event().filter(EventTypes.CONDEMNATION::equals).isPresent()
        && verb > 0
        && syntax.isInfinitive(verb)
        && SAYING.contains(syntax.token(verb - 1).lemma())
        && classes.has(IGNORING, syntax, verb);
  }
}
