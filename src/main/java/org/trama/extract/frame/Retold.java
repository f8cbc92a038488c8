package org.trama.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.clause.Derivation;
import org.trama.extract.clause.Link;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Subjects;
import org.trama.extract.clause.Syntax;
import org.trama.extract.clause.VerbGroup;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/**
 * Who did what a noun takes up that an earlier sentence tells by a verb of the same stem or by the
 * same noun: {@code Minsk arrestó a un líder opositor. Vilna condenó el arresto}. Remembers the
 * sentences before, in order.
 */
final class Retold {
  /** How many sentences back it may have been told. */
  private static final int REACH = 3;

  private final List<Scene> scenes = new ArrayList<>();

  /** Remembers the next sentence. */
  void note(Scene scene) {
    scenes.add(scene);
  }

  /** The subjects of what the noun takes up, nearest first; empty where that has none. */
  List<Link> doers(Scene scene, int noun) {
    String lemma = scene.syntax().token(noun).lemma();
    return verb(scene, noun, lemma)
        .or(
            () ->
                scenes.stream()
                    .filter(before -> scene.index() - before.index() <= REACH)
                    .flatMap(before -> verb(before, before.syntax().size(), lemma).stream())
                    .reduce((first, second) -> second))
        .map(told -> subjects(told.scene(), told.verb()))
        .orElse(List.of());
  }

  private record Told(Scene scene, int verb) {}

  /** The last verb before the word that does what the noun says, or does it to such a thing. */
  private static Optional<Told> verb(Scene scene, int until, String noun) {
    Syntax syntax = scene.syntax();
    return IntStream.range(0, until)
        .mapToObj(syntax::token)
        .flatMap(word -> doing(syntax, word, noun).stream())
        .reduce((first, second) -> second)
        .map(verb -> new Told(scene, verb));
  }

  private static Optional<Integer> doing(Syntax syntax, Token word, String noun) {
    if (word.pos() == PartOfSpeech.VERB) {
      return Optional.of(word.index())
          .filter(verb -> Derivation.isOf(noun, word.lemma()) && !isNegated(syntax, verb));
    }
    return word.pos() == PartOfSpeech.NOUN
            && word.lemma().equals(noun)
            && word.relation().equals("obj")
            && syntax.isVerbal(word.head())
        ? Optional.of(word.head())
        : Optional.empty();
  }

  private static boolean isNegated(Syntax syntax, int verb) {
    return new VerbGroup(syntax).isNegated(verb);
  }

  private static List<Link> subjects(Scene scene, int verb) {
    return scene.syntax().isPassive(verb)
        ? List.of()
        : new Subjects(scene).of(verb).stream().filter(link -> link.phrase().refers()).toList();
  }
}
