package org.trama.extract.denial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Phrase;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Of what kind the deeds are that a negated clause says were not done, by its verb and by what that
 * says it of: {@code no cruzaron la frontera}, {@code no tenemos soldados allí}.
 */
final class UndoneDeeds {
  /** Classes of those, and of the things, that whoever is accused calls his own. */
  static final List<String> OWN =
      List.of("Troops", "Army", "Men", "Flight", "Aircraft", "Vessels", "Arms", "Ammunition");

  static final Set<String> NOBODY =
      Set.of("nadie", "nada", "ninguno", "ninguna", "uno", "una", "eso", "esto");

  /** Classes of verbs that need no object to tell what was not done. */
  private static final List<String> DOING = List.of("Crossing", "Firing");

  /** Classes of verbs that tell nothing without what they say it of. */
  private static final List<String> BEING = List.of("Standing", "Leaving");

  private static final String CROSSING = "Crossing";

  private static final String GROUND = "Ground";

  /** Functions of what a clause has. */
  private static final Set<String> PARTS =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "dep", "conj", "ccomp", "nmod");

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;
  private final AllegedDeeds deeds;

  UndoneDeeds(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
    this.deeds = new AllegedDeeds(lexicon);
  }

  /** Whether the verb tells by itself what troops or gunners do. */
  boolean isDone(int verb) {
    return classes.hasAny(DOING, syntax, verb);
  }

  /** Classes of deeds that the clause says were not done. */
  Set<String> types(int verb) {
    Set<String> told =
        scene.triggersAt(verb).stream()
            .filter(trigger -> !trigger.isNoun())
            .flatMap(deeds::of)
            .collect(Collectors.toSet());
    Set<String> things =
        parts(verb)
            .flatMap(part -> classes.evoked(syntax, part).stream())
            .collect(Collectors.toSet());
    Set<String> open = new HashSet<>(told);
    open.addAll(classes.evoked(syntax, verb));
    Set<String> both = new HashSet<>(open);
    both.retainAll(things);
    if (isDone(verb) && isGrounded(verb)) {
      return open;
    }
    boolean only = told.size() == 1 && !classes.hasAny(BEING, syntax, verb) && hasNoOther(verb);
    return both.isEmpty() && only ? told : both;
  }

  /** Nouns of the clause, without what tells when. */
  private Stream<Integer> parts(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> PARTS.contains(child.relation()) && child.pos() != PartOfSpeech.PRON)
        .map(Token::index)
        .filter(part -> !syntax.isVerbal(part) && !isTime(part));
  }

  /** {@code no ha cruzado la frontera}, as against {@code no ha entrado en detalles}. */
  private boolean isGrounded(int verb) {
    return !classes.has(CROSSING, syntax, verb)
        || parts(verb)
            .allMatch(
                part ->
                    classes.has(GROUND, syntax, part)
                        || classes.hasAny(OWN, syntax, part)
                        || NOBODY.contains(syntax.word(part))
                        || scene.phraseAt(part).filter(Phrase::refers).isPresent());
  }

  /** {@code no ha golpeado a nadie}: of no object that the deed is not done to. */
  private boolean hasNoOther(int verb) {
    return parts(verb)
        .filter(part -> syntax.token(part).relation().equals("obj"))
        .allMatch(
            part ->
                NOBODY.contains(syntax.word(part))
                    || scene
                        .phraseAt(part)
                        .filter(phrase -> !phrase.named().isEmpty())
                        .isPresent());
  }

  private boolean isTime(int word) {
    return scene.times().stream().anyMatch(time -> time.begin() <= word && word < time.end());
  }
}
