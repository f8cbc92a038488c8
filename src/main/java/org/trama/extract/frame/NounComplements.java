package org.trama.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.clause.Answered;
import org.trama.extract.clause.CitationMarkers;
import org.trama.extract.clause.Control;
import org.trama.extract.clause.EventWords;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.EventTypes;
import org.trama.model.PartOfSpeech;
import org.trama.model.Role;
import org.trama.model.Token;

/**
 * Complements of a noun that tells an event: phrases after it up to a verb or a break, each behind
 * its preposition.
 */
final class NounComplements {
  /** Of what belongs to another event told within this one's complements. */
  private static final double DEEP = 0.2;

  /** Of what belongs to another complement. */
  private static final double LOOSE = 0.4;

  private static final Set<String> BREAKS = Set.of(";", ",", ":", ".", "que");

  /** What others' deeds bring about, and do not do. */
  private static final Set<String> CAUSED =
      Set.of(
          EventTypes.ACCUSATION,
          EventTypes.ATTACK,
          EventTypes.CONDEMNATION,
          EventTypes.PRAISE,
          EventTypes.SANCTION,
          EventTypes.THREAT);

  private final Scene scene;
  private final Syntax syntax;
  private final EventWords words;
  private final Answered answered;

  NounComplements(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = new EventWords(scene);
    this.answered = new Answered(scene);
  }

  List<Link> of(int noun) {
    return scene.phrases().stream().flatMap(phrase -> link(noun, phrase).stream()).toList();
  }

  private Optional<Link> link(int noun, Phrase phrase) {
    if (phrase.marker().endsWith(" " + syntax.token(noun).lemma() + " de")) {
      return Optional.of(new Link(phrase, Link.Function.GENITIVE, 1.0));
    }
    int head = phrase.head();
    boolean below = syntax.isUnder(head, noun) && head != noun;
    boolean complement =
        !phrase.marker().isEmpty()
            && phrase.begin() > noun
            && (below && syntax.clauseHead(head) == syntax.clauseHead(noun)
                || isContiguous(noun, phrase.begin()) && !isCharged(phrase))
            && !isAnswer(noun, phrase)
            && !isDoneToOther(noun, phrase)
            && !isTraded(noun, phrase)
            && !CitationMarkers.isOfSource(syntax, noun, phrase);
    double strength = syntax.token(head).head() == noun ? 1.0 : below ? 0.85 : 0.65;
    return complement
        ? Optional.of(new Link(phrase, function(noun, phrase), strength * own(noun, phrase)))
        : Optional.empty();
  }

  /**
   * {@code atribuyó el sabotaje a Rusia}: who is charged with a deed is not whom it was done to;
   * not so where one takes it on oneself: {@code se atribuyó el ataque a Kursk}.
   */
  private boolean isCharged(Phrase phrase) {
    return phrase.marker().equals("a")
        && syntax
            .head(phrase.head())
            .filter(verb -> syntax.isVerbal(verb.index()) && lays(verb.index()))
            .filter(verb -> !TakenOn.is(scene, verb.index()))
            .isPresent();
  }

  /** Whether the verb lays something at somebody's door. */
  private boolean lays(int verb) {
    return scene.triggersAt(verb).stream()
        .flatMap(trigger -> trigger.entry().senses().stream())
        .filter(sense -> sense.event().filter(EventTypes.ACCUSATION::equals).isPresent())
        .anyMatch(sense -> sense.control() == Role.TARGET);
  }

  /** {@code el ataque denunciado por Kiev}. */
  private boolean isAnswer(int noun, Phrase phrase) {
    return NounLinker.isAgentive(phrase.marker())
        && syntax
            .head(phrase.head())
            .filter(word -> word.index() > noun && answered.by(word.index()))
            .isPresent();
  }

  /**
   * {@code el ataque contra un convoy escoltado por Francia}: who escorts it does not attack it;
   * but {@code contra un convoy lanzado por Francia} is launched by her.
   */
  private boolean isDoneToOther(int noun, Phrase phrase) {
    return NounLinker.isAgentive(phrase.marker())
        && syntax
            .head(phrase.head())
            .filter(above -> Set.of("amod", "acl").contains(above.relation()))
            .filter(above -> above.head() > noun && above.index() == above.head() + 1)
            .filter(
                above -> scene.phraseAt(above.head()).filter(other -> !other.refers()).isPresent())
            .filter(above -> syntax.isPassive(above.index()))
            .filter(above -> !scene.isCarrier(above.lemma()))
            .isPresent();
  }

  /** {@code ataques con drones comprados a Turquía}: who sold what struck was not struck. */
  private boolean isTraded(int noun, Phrase phrase) {
    int before = syntax.word(phrase.begin()).equals(phrase.marker()) ? 1 : 2;
    return Set.of("a", "de").contains(phrase.marker())
        && phrase.begin() - before > noun
        && scene.triggersAt(phrase.begin() - before).stream()
            .anyMatch(participle -> participle.tells(EventTypes.ARMS_TRANSFER));
  }

  private Link.Function function(int noun, Phrase phrase) {
    String marker = phrase.marker();
    if (NounLinker.isAgentive(marker)) {
      return isCause(noun, phrase) ? Link.Function.PREPOSITIONAL : Link.Function.SUBJECT;
    }
    return marker.equals("de") ? Link.Function.GENITIVE : Link.Function.PREPOSITIONAL;
  }

  /** {@code la condena por el bombardeo}: a deed does nothing, but for whom it kills. */
  private boolean isCause(int noun, Phrase phrase) {
    return phrase.marker().equals("por")
        && words.tellsAsNoun(phrase.head())
        && scene.triggersAt(noun).stream().anyMatch(word -> CAUSED.stream().anyMatch(word::tells));
  }

  /** How much the phrase is the noun's own, and not that of what stands between. */
  private double own(int noun, Phrase phrase) {
    return isOfAnother(noun, phrase.head()) || isOfReason(noun, phrase)
        ? DEEP
        : isOwnedByOther(noun, phrase) ? LOOSE : 1;
  }

  /** {@code el rechazo a las sanciones contra Cuba}: not against Cuba is the rejection. */
  private boolean isOfAnother(int noun, int head) {
    return syntax.ancestors(head).stream()
        .map(Token::index)
        .takeWhile(above -> above != noun)
        .anyMatch(above -> above > noun && words.tellsAsNoun(above));
  }

  /** {@code aranceles por el juicio contra Bolsonaro}: not against him are the duties. */
  private boolean isOfReason(int noun, Phrase phrase) {
    return Control.isActedOn(phrase.marker())
        && syntax.ancestors(phrase.head()).stream()
            .map(Token::index)
            .takeWhile(above -> above != noun)
            .filter(above -> above > noun)
            .flatMap(above -> scene.phraseAt(above).stream())
            .anyMatch(reason -> reason.marker().equals("por") && !reason.refers());
  }

  /** {@code el rechazo a las palabras de X}: not of X is the rejection. */
  private boolean isOwnedByOther(int noun, Phrase phrase) {
    return !phrase.named().isEmpty()
        && phrase.marker().equals("de")
        && syntax.ancestors(syntax.firstConjunct(phrase.head())).stream()
            .takeWhile(above -> above.index() > noun && isNoun(above))
            .flatMap(above -> scene.phraseAt(above.index()).stream())
            .anyMatch(other -> isSetOff(other) || !Set.of("", "de").contains(other.marker()));
  }

  private static boolean isNoun(Token token) {
    return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
  }

  /** {@code contra el M23, un aliado de Ruanda}: a comma parts the two. */
  private boolean isSetOff(Phrase phrase) {
    return phrase.marker().isEmpty()
        && phrase.begin() > 0
        && syntax.word(phrase.begin() - 1).equals(",");
  }

  /** Whether nothing but nouns, adjectives and small words stands between. */
  private boolean isContiguous(int noun, int begin) {
    for (int i = noun + 1; i < begin; i++) {
      Token token = syntax.token(i);
      boolean breaks =
          token.pos() == PartOfSpeech.VERB
              || token.pos() == PartOfSpeech.SCONJ
              || token.pos() == PartOfSpeech.CCONJ && joinsTrigger(i)
              || BREAKS.contains(token.text());
      if (breaks) {
        return false;
      }
    }
    return true;
  }

  /** {@code el envío de fragatas y el despliegue de misiles}: the missiles are not sent. */
  private boolean joinsTrigger(int conjunction) {
    int next = conjunction + 1;
    while (next < syntax.size() && syntax.token(next).pos() == PartOfSpeech.DET) {
      next++;
    }
    return next > conjunction + 1 && words.tells(next);
  }
}
