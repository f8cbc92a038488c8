package org.trama.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Sense;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Who did what is given as a reason: {@code sancionó a dos empresas por vender}, {@code criticó a
 * los rebeldes por haber atacado}. Whoever is acted upon has done it, named or not; the one who
 * makes amends did it himself.
 */
public final class Reasons {
  /** What one does for somebody for reasons of one's own: {@code apoyó a Kiev por recibirlo}. */
  private static final Set<String> BACKING = Set.of(EventTypes.AID, EventTypes.SUPPORT);

  private static final Set<String> ANSWERS =
      Set.of(
          EventTypes.ACCUSATION, EventTypes.CONDEMNATION, EventTypes.PRAISE, EventTypes.SANCTION);

  /** Before whom one breaks with, or deals with: either may have done it. */
  private static final String PARTNER = "con";

  private final Scene scene;
  private final Syntax syntax;
  private final NearSubjects near;

  Reasons(Scene scene, NearSubjects near) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.near = near;
  }

  /**
   * To whom is done what the verb gives the reason of, which are none where it is not said who they
   * are; empty where the verb gives no reason, or one of whoever acts.
   */
  Optional<List<Link>> of(int verb) {
    return are(syntax, verb) ? actedOn(verb) : Optional.empty();
  }

  /** {@code por vender armas}, {@code por haber vendido armas}. */
  public static boolean are(Syntax syntax, int verb) {
    return isInfinitive(syntax, verb)
        && syntax.dependents(verb).stream()
            .anyMatch(child -> child.index() < verb && syntax.word(child.index()).equals("por"));
  }

  /**
   * Whether the verb tells a reason that is taken for known, whatever is done for it: {@code pidió
   * sancionar a Kenia por vender armas}, {@code exigió explicaciones por haber vendido armas}.
   */
  public static boolean areKnown(Scene scene, int verb) {
    Syntax syntax = scene.syntax();
    return are(syntax, verb)
        && (syntax.auxiliaries(verb).stream().anyMatch(word -> word.lemma().equals("haber"))
            || new Reasons(scene, new NearSubjects(scene)).isAnswered(verb));
  }

  /** Whether it is judged, punished or made up for. */
  private boolean isAnswered(int verb) {
    int governor = syntax.clauseHead(syntax.token(verb).head());
    return makesAmends(governor)
        || scene.triggersAt(governor).stream()
            .anyMatch(trigger -> ANSWERS.stream().anyMatch(trigger::tells));
  }

  private static boolean isInfinitive(Syntax syntax, int verb) {
    return syntax.isInfinitive(verb)
        || syntax.auxiliaries(verb).stream()
            .anyMatch(word -> word.morphology().mood() == Morphology.Mood.INFINITIVE);
  }

  private Optional<List<Link>> actedOn(int verb) {
    int governor = syntax.clauseHead(syntax.token(verb).head());
    if (syntax.isPassive(governor)) {
      return Optional.of(near.own(governor));
    }
    if (syntax.isInfinitive(verb) && backs(governor)
        || makesAmends(governor) && !isAskedOfOthers(governor)) {
      return Optional.empty();
    }
    Set<String> markers = markers(governor);
    List<Phrase> others =
        scene.phrases().stream()
            .filter(phrase -> markers.contains(phrase.marker()) || phrase.marker().equals(PARTNER))
            .filter(phrase -> phrase.begin() > governor || isRelative(phrase))
            .filter(phrase -> phrase.end() <= verb)
            .filter(phrase -> syntax.clauseHead(phrase.head()) == governor)
            .filter(phrase -> !syntax.token(phrase.head()).relation().startsWith("nsubj"))
            .toList();
    return others.isEmpty() && !isAskedOfOthers(governor)
        ? Optional.empty()
        : Optional.of(
            others.stream()
                .filter(phrase -> markers.contains(phrase.marker()) && !phrase.named().isEmpty())
                .map(
                    phrase ->
                        new Link(Subjects.placeless(phrase, verb), Link.Function.SUBJECT, 0.85))
                .toList());
  }

  private boolean backs(int governor) {
    return withObject(governor)
        .flatMap(word -> scene.triggersAt(word).stream())
        .map(trigger -> trigger.types().toList())
        .anyMatch(
            types ->
                types.stream().anyMatch(BACKING::contains) && !types.contains(EventTypes.PRAISE));
  }

  /** {@code pidió perdón a Kenia por bombardear}, {@code indemnizó a Kenia}. */
  private boolean makesAmends(int governor) {
    return Stream.concat(Stream.of(governor), objects(governor))
        .anyMatch(word -> scene.amends().contains(syntax.token(word).lemma()));
  }

  /**
   * {@code exigió a Kenia una disculpa}: she is to make amends, and not who asks for them; but
   * {@code pidió disculpas a Kenia}.
   */
  private boolean isAskedOfOthers(int governor) {
    String lemma = syntax.token(governor).lemma();
    return Control.asks(lemma)
        && (!lemma.equals("pedir")
            || objects(governor)
                .filter(word -> word > governor && !scene.isMarked(word, Control.ACTED_ON))
                .anyMatch(word -> isAddressedBefore(governor, word)));
  }

  private boolean isAddressedBefore(int governor, int object) {
    return IntStream.range(governor + 1, object).anyMatch(i -> syntax.word(i).matches("al?"));
  }

  /** The verb, and what it lends to somebody. */
  private Stream<Integer> withObject(int verb) {
    return scene.supportVerbs().contains(syntax.token(verb).lemma())
        ? Stream.concat(Stream.of(verb), objects(verb))
        : Stream.of(verb);
  }

  private Stream<Integer> objects(int verb) {
    return syntax.dependents(verb).stream()
        .filter(word -> word.relation().equals("obj"))
        .map(Token::index);
  }

  /** Prepositions before whom the word, or what it lends, is done to: {@code ante} of a protest. */
  private Set<String> markers(int governor) {
    Stream<String> own =
        withObject(governor)
            .flatMap(word -> scene.triggersAt(word).stream())
            .flatMap(trigger -> trigger.entry().senses().stream())
            .filter(sense -> sense.event().isPresent())
            .map(Sense::frame)
            .flatMap(frame -> frame.arguments().stream())
            .filter(argument -> argument.fills(Role.TARGET))
            .flatMap(argument -> argument.markers().stream());
    return Stream.concat(own, Control.ACTED_ON.stream()).collect(Collectors.toSet());
  }

  /** {@code Lima, a la que sancionó por}: whom the clause is about stands before it. */
  private boolean isRelative(Phrase phrase) {
    return syntax.token(phrase.head()).pos() == PartOfSpeech.PRON;
  }
}
