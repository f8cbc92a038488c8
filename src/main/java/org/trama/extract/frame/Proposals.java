package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Whom something is proposed to that takes two: {@code propuso a Tokio retomar el diálogo}, {@code
 * le ofreció firmar la paz}.
 */
public final class Proposals {
  /** Noun class of the lexicon: verbs that put something forward to somebody. */
  private static final String PROPOSING = "ProposingVerb";

  private static final Set<String> JOINT = Set.of(EventTypes.MEETING, EventTypes.AGREEMENT);

  private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "obj", "csubj");

  /** Of one who is asked to take part. */
  private static final double STRENGTH = 0.85;

  private final NounClasses classes;

  public Proposals(NounClasses classes) {
    this.classes = classes;
  }

  /** The links of the trigger, with those to whom it is proposed as its partners. */
  public List<Link> complete(Scene scene, Trigger trigger, List<Link> links) {
    Optional<Token> verb =
        JOINT.stream().anyMatch(trigger::tells)
            ? proposing(scene.syntax(), trigger.head())
            : Optional.empty();
    if (verb.isEmpty() || trigger.isNoun() && isMeal(scene, verb.get())) {
      return links;
    }
    List<Phrase> asked = asked(scene, verb.get());
    boolean several =
        asked.stream().flatMap(phrase -> phrase.entities().stream()).distinct().count() > 1;
    boolean apart = several || links.stream().anyMatch(Proposals::isPartner);
    List<Link> all = new ArrayList<>(links);
    all.removeIf(link -> apart && !asked.isEmpty() && link.function() == Link.Function.SUBJECT);
    asked.stream().map(phrase -> link(phrase, apart)).forEach(all::add);
    return all;
  }

  /** {@code ofreció un almuerzo a Petro}: that tells the meeting itself. */
  private static boolean isMeal(Scene scene, Token verb) {
    return scene.triggersAt(verb.index()).stream().anyMatch(word -> word.tells(EventTypes.MEETING));
  }

  private static boolean isPartner(Link link) {
    return link.phrase().marker().equals("con") && link.phrase().refers();
  }

  /** Where several are asked, or another partner is named, whoever proposes it takes no part. */
  private static Link link(Phrase phrase, boolean apart) {
    return apart
        ? new Link(phrase.withMarker(""), Link.Function.SUBJECT, STRENGTH)
        : new Link(phrase.withMarker("con"), Link.Function.PREPOSITIONAL, STRENGTH);
  }

  private static List<Phrase> asked(Scene scene, Token verb) {
    List<Phrase> asked = new ArrayList<>();
    for (Phrase phrase : scene.phrases()) {
      boolean joined =
          asked.stream()
              .anyMatch(one -> phrase.conjunctOf().filter(f -> f == one.head()).isPresent());
      if (joined || isAsked(scene.syntax(), verb, phrase)) {
        asked.add(phrase);
      }
    }
    return asked;
  }

  /** The verb by which it is put forward: right above, or above one whose object it is. */
  private Optional<Token> proposing(Syntax syntax, int word) {
    Token at = syntax.token(word);
    for (int steps = 0; steps < 2 && isContent(syntax, at); steps++) {
      at = syntax.token(at.head());
      if (classes.members(PROPOSING).contains(at.lemma())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** An infinitive without a preposition is what is put forward, whatever parsers call it. */
  private static boolean isContent(Syntax syntax, Token word) {
    boolean bare =
        syntax.isInfinitive(word.index())
            && word.relation().equals("advcl")
            && syntax.token(Math.max(0, word.index() - 1)).pos() != PartOfSpeech.ADP;
    return bare || CONTENT.contains(word.relation());
  }

  private static boolean isAsked(Syntax syntax, Token verb, Phrase phrase) {
    Clitics clitics = new Clitics(syntax);
    boolean clitic =
        clitics.isClitic(phrase.head())
            && clitics.isDative(phrase.head())
            && clitics.verb(phrase.head()).orElse(-1) == verb.index();
    return phrase.refers()
        && (clitic
            || phrase.marker().equals("a") && syntax.token(phrase.head()).head() == verb.index());
  }
}
