package org.trama.extract.denial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.Trigger;
import org.trama.extract.clause.VerbGroup;
import org.trama.knowledge.EventTypes;
import org.trama.knowledge.Lexicon;

/**
 * Whom somebody blames for a deed that he is accused of himself: {@code atribuyó los disparos a los
 * rebeldes}, {@code culpó a la guerrilla de la matanza}. Who says that it was others denies it.
 */
final class CounterCharges {
  /** Blows, and what comes of them: who did not do the one did not do the other. */
  private static final Set<String> VIOLENCE = Set.of(EventTypes.ATTACK, EventTypes.CASUALTIES);

  private static final Set<String> DEFINITE =
      Set.of(
          "el", "la", "los", "las", "del", "al", "lo", "ese", "esa", "esos", "esas", "este", "esta",
          "estos", "estas", "dicho", "dicha", "tal");

  /** Classes of those whom one may blame without naming them. */
  private static final List<String> OTHERS =
      List.of("Troops", "Armed", "Bodies", "Persons", "Leader", "RebelNoun", "ArmedGroup");

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;
  private final AllegedDeeds deeds;
  private final Allegations allegations;

  CounterCharges(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.deeds = new AllegedDeeds(lexicon);
    this.allegations = new Allegations(scene, lexicon);
  }

  /** Those of the sentence, in order, with whom they blame. */
  List<NegatedClauses.Clause> all() {
    List<NegatedClauses.Clause> charges = new ArrayList<>();
    for (Trigger trigger : scene.triggers()) {
      int verb = trigger.head();
      boolean charge =
          !trigger.isNoun()
              && trigger.tells(EventTypes.ACCUSATION)
              && syntax.isFinite(verb)
              && !new VerbGroup(syntax).isNegated(verb);
      Set<String> types = charge ? types(verb) : Set.of();
      if (!types.isEmpty() && blamesOthers(verb)) {
        charges.add(new NegatedClauses.Clause(verb, types, names(verb)));
      }
    }
    return charges;
  }

  /** Classes of the deed that somebody is blamed for. */
  private Set<String> types(int verb) {
    Set<String> types = new HashSet<>();
    own(verb)
        .filter(phrase -> Set.of("", "de", "por").contains(phrase.marker()))
        .filter(this::isDefinite)
        .forEach(
            phrase -> {
              scene.triggersAt(phrase.theme()).stream().flatMap(deeds::of).forEach(types::add);
              if (types.isEmpty() && allegations.takesUp(phrase.theme())) {
                types.addAll(VIOLENCE);
              }
            });
    if (types.stream().anyMatch(VIOLENCE::contains)) {
      types.addAll(VIOLENCE);
    }
    return types;
  }

  private boolean isDefinite(Phrase phrase) {
    return DEFINITE.contains(syntax.word(phrase.begin()))
        || DEFINITE.contains(syntax.word(phrase.begin() - 1));
  }

  private Stream<Phrase> own(int verb) {
    return scene.phrases().stream()
        .filter(phrase -> phrase.begin() > verb)
        .filter(phrase -> isOf(phrase, verb));
  }

  /** {@code culpó de los disparos al Ejército}: it may hang on what he is blamed for. */
  private boolean isOf(Phrase phrase, int verb) {
    int above = syntax.token(phrase.head()).head();
    return above == verb
        || phrase.marker().equals("a") && above > verb && syntax.token(above).head() == verb;
  }

  /** Whether those are people, and not an accident or an error. */
  private boolean blamesOthers(int verb) {
    return own(verb)
        .filter(phrase -> phrase.marker().equals("a"))
        .anyMatch(
            phrase ->
                !phrase.named().isEmpty()
                    || classes.hasAny(OTHERS, syntax, phrase.theme())
                    || isPlural(phrase) && isDefinite(phrase));
  }

  private boolean isPlural(Phrase phrase) {
    return syntax.token(phrase.head()).relation().equals("obj")
        && syntax.word(phrase.head()).endsWith("s");
  }

  private Set<String> names(int verb) {
    return own(verb)
        .filter(phrase -> phrase.marker().equals("a"))
        .flatMap(phrase -> phrase.named().stream())
        .collect(Collectors.toSet());
  }
}
