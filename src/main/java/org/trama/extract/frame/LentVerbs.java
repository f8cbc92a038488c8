package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trama.extract.clause.Governors;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Relatives;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.Token;

/**
 * Verbs that lend what stands with them to the event that their object or subject names: {@code X
 * mantuvo conversaciones con Y}, {@code los combates estallaron en Z}.
 */
final class LentVerbs {

  /** The verb that means to hold, and to welcome. */
  private static final String CELEBRATE = "celebrar";

  /** What is held. */
  private static final Set<String> HELD =
      Set.of(
          EventTypes.MEETING, EventTypes.AGREEMENT, EventTypes.VISIT, EventTypes.MILITARY_EXERCISE);

  /** Of what stands with the verb. */
  private static final double BESIDE = 0.75;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final EitherDoer either;

  LentVerbs(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.either = new EitherDoer(scene);
  }

  /** What stands with the support verb whose object the noun is; nothing where it is of none. */
  List<Link> bringingAbout(int noun) {
    List<Link> above =
        new Governors(scene, subjects)
            .of(noun)
            .filter(verb -> scene.supportVerbs().contains(verb.lemma()))
            .filter(verb -> !isWelcomed(noun, verb))
            .filter(verb -> !isAnswered(noun, verb))
            .filter(verb -> !either.isAgreed(noun, verb))
            .map(verb -> ofVerb(noun, verb.index()))
            .orElse(List.of());
    return above.isEmpty() ? ofRelative(noun) : above;
  }

  /** {@code Hungría celebró las sanciones}: only meetings and the like are held. */
  private boolean isWelcomed(int noun, Token verb) {
    return verb.lemma().equals(CELEBRATE)
        && scene.triggersAt(noun).stream()
            .noneMatch(
                trigger ->
                    HELD.stream().anyMatch(trigger::tells)
                        && !trigger.tells(EventTypes.TROOP_DEPLOYMENT));
  }

  /** {@code expresó su oposición a los bombardeos}: what is lent a doer is the opposition. */
  private boolean isAnswered(int noun, Token verb) {
    return isBehindTo(noun)
        && syntax.dependents(verb.index()).stream()
            .filter(other -> other.relation().equals("obj"))
            .filter(other -> other.index() > verb.index() && other.index() < noun)
            .filter(other -> !isBehindTo(other.index()))
            .flatMap(other -> scene.triggersAt(other.index()).stream())
            .anyMatch(trigger -> trigger.isNoun() && trigger.tells());
  }

  private boolean isBehindTo(int noun) {
    return syntax.dependents(noun).stream()
        .anyMatch(word -> word.relation().equals("case") && word.text().matches("al?"));
  }

  /** {@code la visita que X prevé hacer a Rabat}: by the verb of the clause about the noun. */
  private List<Link> ofRelative(int noun) {
    for (Token verb : syntax.dependents(noun)) {
      List<Link> actors =
          verb.relation().startsWith("acl") && isOfObject(verb.index())
              ? actors(verb.index())
              : List.of();
      Optional<Integer> lent =
          actors.isEmpty() || new CountedDead(scene).are(noun, verb)
              ? Optional.empty()
              : lent(verb.index());
      if (lent.isPresent()) {
        List<Link> links = new ArrayList<>(actors);
        scene.phrases().stream()
            .filter(
                phrase -> isComplement(phrase, verb.index()) || isComplement(phrase, lent.get()))
            .filter(phrase -> phrase.begin() > verb.index() && !phrase.marker().equals("de"))
            .map(phrase -> new Link(phrase, Link.Function.PREPOSITIONAL, BESIDE))
            .forEach(links::add);
        return links;
      }
    }
    return List.of();
  }

  /** Whether a bare {@code que} opens the clause. */
  private boolean isOfObject(int verb) {
    return syntax.isFinite(verb)
        && !syntax.isPassive(verb)
        && !new Relatives(syntax).isOblique(verb);
  }

  /** The subjects of the clause itself, or a name right behind its verb. */
  private List<Link> actors(int verb) {
    List<Link> own =
        subjects.own(verb).stream()
            .filter(
                link ->
                    !link.phrase().named().isEmpty()
                        && !Relatives.isPronoun(syntax.word(link.phrase().head())))
            .toList();
    List<Link> found =
        own.isEmpty()
            ? scene.phrases().stream()
                .filter(phrase -> phrase.marker().isEmpty() && phrase.begin() == verb + 1)
                .filter(phrase -> !phrase.named().isEmpty())
                .map(phrase -> new Link(phrase, Link.Function.SUBJECT, 1))
                .toList()
            : own;
    return found.stream().map(link -> link.times(0.8)).toList();
  }

  /** The verb itself where it lends its subject, else the infinitive that depends on it. */
  private Optional<Integer> lent(int verb) {
    if (scene.supportVerbs().contains(syntax.token(verb).lemma())
        && syntax.dependents(verb).stream().noneMatch(child -> isLentInfinitive(child.index()))) {
      return Optional.of(verb);
    }
    return syntax.dependents(verb).stream()
        .map(Token::index)
        .flatMap(
            child ->
                Stream.concat(
                    Stream.of(child), syntax.dependents(child).stream().map(Token::index)))
        .filter(this::isLentInfinitive)
        .findFirst();
  }

  private boolean isLentInfinitive(int index) {
    return syntax.isVerbal(index)
        && syntax.isInfinitive(index)
        && scene.supportVerbs().contains(syntax.token(index).lemma());
  }

  /** {@code los combates estallaron en Jartum}: where it broke out is where it is. */
  List<Link> happening(int noun) {
    int top = syntax.topOfSubject(noun);
    return syntax
        .head(top)
        .filter(
            verb ->
                syntax.token(top).relation().startsWith("nsubj")
                        && scene.happenings().contains(verb.lemma())
                    || syntax.token(top).relation().equals("obj") && isThere(verb))
        .map(verb -> beside(verb.index(), noun))
        .orElse(List.of());
  }

  /** {@code hubo combates en Goma}, {@code estallaron combates en Goma}. */
  private boolean isThere(Token verb) {
    return (verb.lemma().equals("haber") || scene.happenings().contains(verb.lemma()))
        && syntax.dependents(verb.index()).stream()
            .noneMatch(word -> word.relation().startsWith("nsubj"));
  }

  private List<Link> beside(int verb, int noun) {
    return scene.phrases().stream()
        .filter(phrase -> isComplement(phrase, verb) && phrase.begin() > noun)
        .map(phrase -> new Link(phrase, Link.Function.PREPOSITIONAL, BESIDE))
        .toList();
  }

  private boolean isComplement(Phrase phrase, int verb) {
    return syntax.token(phrase.head()).head() == verb && !phrase.marker().isEmpty();
  }

  private List<Link> ofVerb(int noun, int verb) {
    List<Link> links = new ArrayList<>();
    boolean passive = syntax.isPassive(verb);
    if (!passive) {
      subjects.of(verb).forEach(link -> links.add(link.times(0.8)));
    }
    if (new Relatives(syntax).isWhere(verb)) {
      new ModifiedNoun(scene, subjects).of(verb, passive).ifPresent(links::add);
    }
    scene.phrases().stream()
        .filter(phrase -> isComplement(phrase, verb) && !phrase.marker().equals("de"))
        .filter(phrase -> !phrase.covers(noun))
        .map(phrase -> new Link(phrase, function(phrase, passive), BESIDE))
        .forEach(links::add);
    return links;
  }

  private static Link.Function function(Phrase phrase, boolean passive) {
    return passive && NounLinker.isAgentive(phrase.marker())
        ? Link.Function.SUBJECT
        : Link.Function.PREPOSITIONAL;
  }
}
