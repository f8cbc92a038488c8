package org.trama.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Verbs that lend what stands with them to the event that their object or subject names: {@code X
 * mantuvo conversaciones con Y}, {@code los combates estallaron en Z}.
 */
final class LentVerbs {
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "nsubj:pass");

  /** Prepositions, or none, before what a verb brings about. */
  private static final Set<String> CLOSE = Set.of("", "a", "de", "en", "con");

  /** How many nouns may stand between the verb and the event. */
  private static final int REACH = 4;

  /** Of what stands with the verb. */
  private static final double BESIDE = 0.75;

  private final Scene scene;
  private final Syntax syntax;
  private final Subjects subjects;

  LentVerbs(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.subjects = subjects;
  }

  /** What stands with the support verb whose object the noun is; nothing where it is of none. */
  List<Link> bringingAbout(int noun) {
    return governor(noun)
        .filter(verb -> scene.supportVerbs().contains(verb.lemma()))
        .map(verb -> ofVerb(noun, verb.index()))
        .orElse(List.of());
  }

  /** {@code los combates estallaron en Jartum}: where it broke out is where it is. */
  List<Link> happening(int noun) {
    int top = syntax.topOfSubject(noun);
    return syntax
        .head(top)
        .filter(verb -> syntax.token(top).relation().startsWith("nsubj"))
        .filter(verb -> scene.happenings().contains(verb.lemma()))
        .map(verb -> beside(verb.index(), noun))
        .orElse(List.of());
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

  /** The verb whose object the noun is, over {@code el inicio de}, {@code una ronda de}. */
  private Optional<Token> governor(int noun) {
    int at = syntax.firstConjunct(noun);
    for (int steps = 0; steps < REACH && !syntax.token(at).isRoot(); steps++) {
      int above = syntax.token(at).head();
      if (syntax.isVerbal(above)) {
        return isObject(at, above) ? Optional.of(syntax.token(above)) : Optional.empty();
      }
      if (!isPartOf(at, above)) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  private boolean isObject(int noun, int verb) {
    String relation = syntax.token(noun).relation();
    return OBJECTS.contains(relation)
        || relation.equals("obl") && !isApart(noun) && !hasObject(verb)
        || relation.equals("nsubj") && noun > verb;
  }

  private boolean isPartOf(int noun, int above) {
    return noun > 0
        && (scene.triggersAt(above).isEmpty() || subjects.isUnsignedWriting(above))
        && scene.phraseAt(noun).filter(phrase -> phrase.marker().equals("de")).isPresent();
  }

  /** {@code respondió ante las acusaciones}: what the verb does not bring about. */
  private boolean isApart(int noun) {
    return scene.phraseAt(noun).filter(phrase -> !CLOSE.contains(phrase.marker())).isPresent();
  }

  /** {@code no tuvo nada que ver con el atentado}: what one has is something else. */
  private boolean hasObject(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.relation().equals("obj") && child.index() > verb)
        .anyMatch(child -> child.pos() == PartOfSpeech.PRON);
  }
}
