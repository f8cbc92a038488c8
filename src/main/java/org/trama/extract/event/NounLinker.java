package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.entity.Reference;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Finds how phrases stand to a noun that tells an event: complements, demonyms, possessives, and
 * those of its verb.
 */
final class NounLinker {
  private static final Set<String> AGENTIVE =
      Set.of("por", "por parte de", "a manos de", "a cargo de");
  private static final Set<String> POSSESSIVES = Set.of("su", "sus");

  /** Prepositions before what went on around something else. */
  private static final Set<String> AROUND =
      Set.of("tras", "durante", "en", "después de", "antes de", "al término de");

  /** Of what belongs to another event told within this one's complements. */
  private static final double DEEP = 0.2;

  /** Of what belongs to another complement. */
  private static final double LOOSE = 0.4;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;
  private final Set<String> supportVerbs;

  NounLinker(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
    this.supportVerbs = scene.supportVerbs();
  }

  /** Whether the preposition stands before who does it. */
  static boolean isAgentive(String marker) {
    return AGENTIVE.contains(marker);
  }

  List<Link> links(Trigger trigger) {
    List<Link> links = new ArrayList<>();
    int noun = trigger.head();
    complements(trigger, links);
    demonym(noun).ifPresent(links::add);
    Optional<Token> verb = governor(noun);
    verb.filter(governor -> supportVerbs.contains(governor.lemma()))
        .filter(governor -> !isComplete(links))
        .ifPresent(governor -> ofVerb(trigger, governor.index(), links));
    participle(noun, links);
    happening(noun, links);
    boolean hasSubject = links.stream().anyMatch(link -> link.function() == Link.Function.SUBJECT);
    if (!hasSubject && hasPossessive(noun)) {
      subjects.of(syntax.clauseHead(noun)).forEach(link -> links.add(link.times(0.7)));
    }
    if (!hasSubject && isMetOnTheWay(trigger, links)) {
      subjects.of(syntax.clauseHead(noun)).forEach(link -> links.add(link.times(0.65)));
    }
    return links;
  }

  /** {@code tras una reunión con Macron, Zelenski agradeció}: who goes on to act was there. */
  private boolean isMetOnTheWay(Trigger trigger, List<Link> links) {
    int noun = trigger.head();
    boolean circumstance =
        scene.phraseAt(noun).filter(phrase -> AROUND.contains(phrase.marker())).isPresent()
            && syntax.token(noun).head() == syntax.clauseHead(noun)
            && syntax.clauseHead(noun) != noun;
    return circumstance
        && trigger.tells("Meeting")
        && links.stream().anyMatch(link -> link.phrase().marker().equals("con"))
        && links.stream().noneMatch(link -> link.phrase().marker().equals("entre"));
  }

  /** {@code dio cuenta de una conversación entre A y B}: all who take part are told. */
  private static boolean isComplete(List<Link> links) {
    return links.stream().anyMatch(link -> link.phrase().marker().equals("entre"));
  }

  /** Phrases after the noun, up to a verb or a break, each behind its preposition. */
  private void complements(Trigger trigger, List<Link> links) {
    int noun = trigger.head();
    for (Phrase phrase : scene.phrases()) {
      boolean below = syntax.isUnder(phrase.head(), noun) && phrase.head() != noun;
      boolean follows = phrase.begin() > noun && isContiguous(noun, phrase.begin());
      if (phrase.marker().endsWith(" " + syntax.token(noun).lemma() + " de")) {
        links.add(new Link(phrase, Link.Function.GENITIVE, 1.0));
        continue;
      }
      if (phrase.marker().isEmpty()
          || phrase.begin() <= noun
          || !(below && sameClause(noun, phrase.head()) || follows)) {
        continue;
      }
      double strength = syntax.token(phrase.head()).head() == noun ? 1.0 : below ? 0.85 : 0.65;
      double own =
          isOfAnother(noun, phrase.head()) ? DEEP : isOwnedByOther(noun, phrase) ? LOOSE : 1;
      links.add(new Link(phrase, functionOf(phrase.marker()), strength * own));
    }
  }

  /** {@code el rechazo a las sanciones contra Cuba}: not against Cuba is the rejection. */
  private boolean isOfAnother(int noun, int head) {
    return syntax.ancestors(head).stream()
        .map(Token::index)
        .takeWhile(above -> above != noun)
        .flatMap(above -> scene.triggersAt(above).stream())
        .filter(trigger -> trigger.isNoun() && trigger.head() > noun)
        .flatMap(trigger -> trigger.entry().senses().stream())
        .anyMatch(sense -> sense.event().isPresent());
  }

  /** {@code el rechazo a las palabras de X}: not of X is the rejection. */
  private boolean isOwnedByOther(int noun, Phrase phrase) {
    int above = syntax.token(syntax.firstConjunct(phrase.head())).head();
    return phrase.refers()
        && phrase.marker().equals("de")
        && above > noun
        && syntax.token(above).pos() == PartOfSpeech.NOUN
        && scene
            .phraseAt(above)
            .filter(other -> !other.marker().isEmpty() && !other.marker().equals("de"))
            .isPresent();
  }

  private static Link.Function functionOf(String marker) {
    if (AGENTIVE.contains(marker)) {
      return Link.Function.SUBJECT;
    }
    return marker.equals("de") ? Link.Function.GENITIVE : Link.Function.PREPOSITIONAL;
  }

  private boolean sameClause(int noun, int head) {
    return syntax.clauseHead(head) == syntax.clauseHead(noun);
  }

  /** Whether nothing but nouns, adjectives and small words stands between. */
  private boolean isContiguous(int noun, int begin) {
    for (int i = noun + 1; i < begin; i++) {
      Token token = syntax.token(i);
      boolean breaks =
          token.pos() == PartOfSpeech.VERB
              || token.pos() == PartOfSpeech.SCONJ
              || token.pos() == PartOfSpeech.CCONJ && joinsTrigger(i)
              || Set.of(";", ",", ":", ".", "que").contains(token.text());
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
    return next > conjunction + 1
        && scene.triggersAt(next).stream()
            .anyMatch(
                trigger -> trigger.entry().senses().stream().anyMatch(s -> s.event().isPresent()));
  }

  /** {@code la invasión rusa}. */
  private Optional<Link> demonym(int noun) {
    return scene.references().stream()
        .filter(reference -> reference.form() == Reference.Form.DEMONYM)
        .filter(reference -> reference.head() > noun && reference.head() <= noun + 3)
        .filter(reference -> onlyAdjectives(noun, reference.head()))
        .findFirst()
        .map(reference -> new Link(Subjects.phraseOf(reference), Link.Function.SUBJECT, 0.95));
  }

  private boolean onlyAdjectives(int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      if (syntax.token(i).pos() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPossessive(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (POSSESSIVES.contains(syntax.token(i).text().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
      if (syntax.token(i).pos() != PartOfSpeech.ADJ
          && syntax.token(i).pos() != PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** The verb whose object the noun is, over {@code el inicio de}, {@code una ronda de}. */
  private Optional<Token> governor(int noun) {
    int at = syntax.firstConjunct(noun);
    for (int steps = 0; steps < 4; steps++) {
      Token token = syntax.token(at);
      if (token.isRoot()) {
        return Optional.empty();
      }
      Token above = syntax.token(token.head());
      if (syntax.isVerbal(above.index())) {
        boolean object =
            Set.of("obj", "iobj", "nsubj:pass").contains(token.relation())
                || token.relation().equals("obl") && !isApart(at) && !hasObject(above.index())
                || token.relation().equals("nsubj") && at > above.index();
        return object ? Optional.of(above) : Optional.empty();
      }
      boolean through =
          (scene.triggersAt(above.index()).isEmpty() || subjects.isUnsignedWriting(above.index()))
              && at > 0
              && scene.phraseAt(at).filter(phrase -> phrase.marker().equals("de")).isPresent();
      if (!through) {
        return Optional.empty();
      }
      at = above.index();
    }
    return Optional.empty();
  }

  /** {@code respondió ante las acusaciones}: what the verb does not bring about. */
  private boolean isApart(int noun) {
    return scene
        .phraseAt(noun)
        .filter(phrase -> !Set.of("", "a", "de", "en", "con").contains(phrase.marker()))
        .isPresent();
  }

  /** {@code no tuvo nada que ver con el atentado}: what one has is something else. */
  private boolean hasObject(int verb) {
    return syntax.dependents(verb).stream()
        .anyMatch(
            child ->
                child.relation().equals("obj")
                    && child.pos() == PartOfSpeech.PRON
                    && child.index() > verb);
  }

  /** What stands with the verb belongs to the noun: {@code X mantuvo conversaciones con Y en Z}. */
  private void ofVerb(Trigger trigger, int verb, List<Link> links) {
    if (!syntax.isPassive(verb)) {
      subjects.of(verb).forEach(link -> links.add(link.times(0.8)));
    }
    for (Phrase phrase : scene.phrases()) {
      boolean direct = syntax.token(phrase.head()).head() == verb && !phrase.marker().isEmpty();
      if (direct && !phrase.covers(trigger.head()) && !phrase.marker().equals("de")) {
        boolean agent = syntax.isPassive(verb) && AGENTIVE.contains(phrase.marker());
        links.add(
            new Link(phrase, agent ? Link.Function.SUBJECT : Link.Function.PREPOSITIONAL, 0.75));
      }
    }
  }

  /** {@code los combates estallaron en Jartum}: where it broke out is where it is. */
  private void happening(int noun, List<Link> links) {
    int top = syntax.topOfSubject(noun);
    syntax
        .head(top)
        .filter(verb -> syntax.token(top).relation().startsWith("nsubj"))
        .filter(verb -> scene.happenings().contains(verb.lemma()))
        .ifPresent(
            verb ->
                scene.phrases().stream()
                    .filter(phrase -> syntax.token(phrase.head()).head() == verb.index())
                    .filter(phrase -> !phrase.marker().isEmpty() && phrase.begin() > noun)
                    .map(phrase -> new Link(phrase, Link.Function.PREPOSITIONAL, 0.75))
                    .forEach(links::add));
  }

  /** {@code sanciones impuestas por la ONU}: who does what is done to the noun. */
  private void participle(int noun, List<Link> links) {
    for (Token token : syntax.dependents(noun)) {
      boolean modifies =
          token.index() > noun
              && (token.relation().startsWith("acl") || token.relation().equals("amod"))
              && syntax.isPassive(token.index());
      if (modifies) {
        scene.phrases().stream()
            .filter(phrase -> phrase.begin() > token.index() && AGENTIVE.contains(phrase.marker()))
            .filter(phrase -> syntax.isUnder(phrase.head(), token.index()))
            .findFirst()
            .ifPresent(phrase -> links.add(new Link(phrase, Link.Function.SUBJECT, 0.9)));
      }
    }
  }
}
