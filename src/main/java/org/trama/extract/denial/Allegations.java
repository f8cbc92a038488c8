package org.trama.extract.denial;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trama.extract.clause.NounClasses;
import org.trama.extract.clause.Scene;
import org.trama.extract.clause.Syntax;
import org.trama.knowledge.Lexicon;

/** Words of one sentence that stand for what was said elsewhere: {@code esas acusaciones}. */
final class Allegations {
  /** Nouns of the lexicon for what can be denied. */
  private static final String ALLEGATIONS = "Allegation";

  /** Nouns of the lexicon for a total that one gives. */
  private static final String TOTALS = "Total";

  /** Nouns of the lexicon that take up a deed told before. */
  private static final String DEEDS = "TakenUp";

  /** Pronouns that stand for a whole statement. */
  private static final Set<String> NEUTER =
      Set.of("lo", "algo", "ello", "eso", "esto", "aquello", "todo", "nada");

  private static final Set<String> SUPPOSED = Set.of("supuesto", "presunto", "pretendido");

  private static final Set<String> BOTH = Set.of("ambas", "dos", "tales", "esas", "estas");

  private static final Set<String> POINTING = Set.of("ese", "este", "dicho", "tal", "aquel");

  private final Scene scene;
  private final Syntax syntax;
  private final NounClasses classes;

  Allegations(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.classes = new NounClasses(lexicon);
  }

  /** Whether the word at {@code index} stands for a statement. */
  boolean is(int index) {
    return classes.has(ALLEGATIONS, syntax, index)
        || NEUTER.contains(syntax.word(index))
        || isBareThing(index)
        || isBoth(index)
        || isSupposed(index);
  }

  /** {@code , cosa que Teherán ha negado siempre}. */
  private boolean isBareThing(int index) {
    return index > 0
        && index + 1 < syntax.size()
        && syntax.word(index).equals("cosa")
        && syntax.word(index - 1).equals(",")
        && syntax.word(index + 1).equals("que");
  }

  /** {@code ha desmentido ambas cosas}. */
  private boolean isBoth(int index) {
    return index > 0 && syntax.word(index).equals("cosas") && BOTH.contains(syntax.word(index - 1));
  }

  /** {@code esa supuesta alianza}. */
  private boolean isSupposed(int noun) {
    return noun > 1
        && SUPPOSED.contains(syntax.token(noun - 1).lemma())
        && POINTING.contains(syntax.token(noun - 2).lemma());
  }

  /** Whether it takes up a deed or what was said of one: {@code el incidente}, {@code lo dicho}. */
  boolean takesUp(int noun) {
    return is(noun) || classes.has(DEEDS, syntax, noun);
  }

  /** Whether it is a figure that the word stands for. */
  boolean isFigure(int index) {
    return is(index) && classes.has(TOTALS, syntax, index);
  }

  /** Ids of those whose statement it is: {@code las acusaciones de Kiev}. */
  Set<String> accusers(int index) {
    Stream<String> owners =
        scene.phrases().stream()
            .filter(other -> other.marker().equals("de") && other.begin() > index)
            .filter(other -> syntax.token(other.head()).head() == index)
            .flatMap(other -> other.named().stream());
    Stream<String> within =
        Optional.of(index).flatMap(scene::phraseAt).stream()
            .flatMap(phrase -> phrase.within().stream());
    return Stream.concat(within, owners).collect(Collectors.toSet());
  }
}
