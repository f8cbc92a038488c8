package org.trama.extract.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.Role;

/** What sort of people the dead and wounded of a toll are, and how they are told of. */
final class Victims {
  /** What they are. */
  enum Sort {
    /** Those a state has under arms: {@code tres agentes}. */
    SOLDIERS,
    /** Men under arms of no state: {@code doce milicianos}. */
    FIGHTERS,
    /** Who is in somebody's service: {@code tres tripulantes}. */
    STAFF,
    /** Anybody: {@code nueve personas}. */
    PEOPLE
  }

  private static final List<String> SERVICE = List.of("Crew", "Workers", "Staff");

  private static final Set<String> DEFINITE = Set.of("el", "la", "los", "las");

  private static final Set<String> AMONG = Set.of("entre", "en");

  private final List<Scene> scenes;
  private final NounClasses classes;

  Victims(List<Scene> scenes, NounClasses classes) {
    this.scenes = List.copyOf(scenes);
    this.classes = classes;
  }

  /**
   * What the dead and wounded of {@code toll} are; of bare {@code heridos} what those are who were
   * counted right before them.
   */
  Sort sort(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    List<QuantityMention> figures = scene.quantities();
    int at = 0;
    while (at < figures.size() && !isOf(toll, figures.get(at))) {
      at++;
    }
    Sort sort = at < figures.size() ? sort(scene, figures.get(at)) : Sort.PEOPLE;
    return sort == Sort.PEOPLE && at > 0 && at < figures.size() && isBare(scene, figures.get(at))
        ? sort(scene, figures.get(at - 1))
        : sort;
  }

  /** Whether it is the figure of the toll. */
  static boolean isOf(Draft toll, QuantityMention figure) {
    return toll.quantity()
        .filter(value -> value.min().equals(figure.value().min()))
        .filter(value -> value.max().equals(figure.value().max()))
        .filter(value -> value.text().equals(figure.value().text()))
        .isPresent();
  }

  private boolean isBare(Scene scene, QuantityMention figure) {
    return figure
        .unitHead()
        .filter(noun -> !classes.has("Casualty", scene.syntax(), noun))
        .isEmpty();
  }

  private Sort sort(Scene scene, QuantityMention figure) {
    Syntax syntax = scene.syntax();
    return figure
        .unitHead()
        .map(
            noun ->
                IntStream.concat(IntStream.of(noun), among(syntax, noun))
                    .mapToObj(i -> sort(syntax, i))
                    .filter(sort -> sort != Sort.PEOPLE)
                    .findFirst()
                    .orElse(Sort.PEOPLE))
        .orElse(Sort.PEOPLE);
  }

  private Sort sort(Syntax syntax, int noun) {
    if (classes.has("Armed", syntax, noun)) {
      return Sort.FIGHTERS;
    }
    if (classes.has("Soldiers", syntax, noun)) {
      return Sort.SOLDIERS;
    }
    boolean served = classes.hasAny(SERVICE, syntax, noun);
    return served ? Sort.STAFF : Sort.PEOPLE;
  }

  /** Those among whom they were: {@code muertos entre los soldados}. */
  private static IntStream among(Syntax syntax, int noun) {
    return syntax.dependents(noun).stream()
        .filter(child -> child.index() > noun)
        .filter(
            child ->
                syntax.dependents(child.index()).stream()
                    .anyMatch(mark -> AMONG.contains(syntax.word(mark.index()))))
        .mapToInt(child -> child.index());
  }

  /** {@code tres de ellos}. */
  boolean areSomeOf(Draft toll) {
    Scene scene = scenes.get(toll.sentence());
    return scene.quantities().stream()
        .filter(figure -> isOf(toll, figure))
        .anyMatch(figure -> isPartitive(scene.syntax(), figure));
  }

  /** Whether the figure counts some of those told of before: {@code 18 de ellas}. */
  static boolean isPartitive(Syntax syntax, QuantityMention figure) {
    int de = figure.end();
    return de + 1 < syntax.size()
        && syntax.word(de).equals("de")
        && syntax.word(de + 1).matches("ell[oa]s|los|las")
        && (syntax.word(de + 1).startsWith("ell")
            || de + 2 < syntax.size() && syntax.word(de + 2).equals("cuales"));
  }

  /** {@code los fallecidos}, {@code la cifra de muertos}: those of whom the text told before. */
  boolean areKnown(Draft toll) {
    Syntax syntax = scenes.get(toll.sentence()).syntax();
    return toll.entities(List.of(Role.values())).isEmpty()
        && IntStream.range(1, syntax.size())
            .filter(i -> toll.span().contains(syntax.token(i).span()))
            .filter(i -> classes.has("Casualty", syntax, i) || classes.has("Total", syntax, i))
            .anyMatch(i -> DEFINITE.contains(syntax.word(i - 1)));
  }
}
