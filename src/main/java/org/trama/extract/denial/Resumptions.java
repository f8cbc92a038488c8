package org.trama.extract.denial;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trama.extract.clause.Clitics;
import org.trama.extract.clause.Negators;
import org.trama.extract.clause.Syntax;
import org.trama.model.Token;

/** Words of a clause that take up what was spoken of: {@code ninguno}, {@code tal entrega}. */
final class Resumptions {
  /** Words that stand for nothing of the kind that was spoken of. */
  private static final Set<String> NONE = Set.of("ninguno", "ninguna", "nada");

  /** Words by which a noun takes up what was spoken of, or says that there is none. */
  private static final Set<String> TAKING_UP =
      Set.of(
          "alguno",
          "alguna",
          "ningún",
          "ninguno",
          "ninguna",
          "tal",
          "tales",
          "semejante",
          "semejantes",
          "dicho",
          "dicha",
          "dichos",
          "dichas",
          "supuesto",
          "supuesta");

  private static final Set<String> KINDS =
      Set.of("tipo", "clase", "índole", "naturaleza", "género", "estilo", "sentido");

  private static final Set<String> POINTING = Set.of("ese", "este", "aquel");

  /** Verbs that say of what a noun names that it is or was. */
  private static final Set<String> BEING =
      Set.of("existir", "haber", "ocurrir", "suceder", "producir", "celebrar", "dar", "tener");

  private static final Set<String> ARGUMENTS =
      Set.of("obj", "nsubj", "nsubj:pass", "iobj", "xcomp", "dep", "advmod", "obl", "conj");

  private final Syntax syntax;
  private final Negators negators;

  Resumptions(Syntax syntax) {
    this.syntax = syntax;
    this.negators = new Negators(syntax);
  }

  /** Words of the clause, any of which may be what takes something up. */
  Stream<Token> arguments(int verb) {
    return syntax.dependents(verb).stream().filter(child -> ARGUMENTS.contains(child.relation()));
  }

  /** Whether a word of the clause takes up what was spoken of. */
  boolean isIn(int verb) {
    return isPronominal(verb) || arguments(verb).anyMatch(child -> isTakenUp(child.index()));
  }

  /** {@code no ha enviado ninguno}, {@code no se ha visto uno solo}, {@code no los envió}. */
  boolean isPronominal(int verb) {
    boolean clitic = new Clitics(syntax).with(verb).stream().anyMatch(pronoun -> !pronoun.dative());
    return clitic && !isDoubled(verb)
        || arguments(verb)
            .map(Token::index)
            .anyMatch(
                word ->
                    NONE.contains(syntax.word(word)) && word > verb && isAlone(word)
                        || isOneAlone(word)
                        || syntax.word(word).equals("cosa") && isTakenUp(word));
  }

  /** {@code a los soldados no los vimos}: whom the pronoun means stands beside it. */
  private boolean isDoubled(int verb) {
    return syntax.dependents(verb).stream()
        .filter(child -> child.index() < verb && !new Clitics(syntax).isClitic(child.index()))
        .filter(child -> Set.of("obj", "iobj", "obl").contains(child.relation()))
        .anyMatch(
            child ->
                syntax.dependents(child.index()).stream()
                    .anyMatch(word -> word.relation().equals("case") && word.lemma().equals("a")));
  }

  private boolean isAlone(int word) {
    return syntax.dependents(word).stream().allMatch(child -> child.relation().equals("case"));
  }

  /** {@code uno solo}, {@code ni uno}. */
  private boolean isOneAlone(int word) {
    boolean one = Set.of("uno", "una").contains(syntax.word(word));
    return one
        && (word > 0 && syntax.word(word - 1).equals("ni")
            || word + 1 < syntax.size() && Set.of("solo", "sola").contains(syntax.word(word + 1)));
  }

  /** {@code tal entrega}, {@code oferta alguna}, {@code una orden tal}, {@code ni un peso}. */
  boolean isTakenUp(int noun) {
    boolean marked =
        syntax.dependents(noun).stream().anyMatch(word -> TAKING_UP.contains(word.lemma()));
    return marked
        || isOfThatKind(noun)
        || isThatWhichIs(noun)
        || IntStream.of(noun - 1, noun + 1)
            .filter(i -> i >= 0 && i < syntax.size())
            .anyMatch(i -> TAKING_UP.contains(syntax.word(i)))
        || isNotOne(noun);
  }

  /** {@code esa petición nunca existió}, {@code esa llamada no tuvo lugar}. */
  private boolean isThatWhichIs(int noun) {
    return syntax.dependents(noun).stream().anyMatch(word -> POINTING.contains(word.lemma()))
        && syntax
            .head(noun)
            .filter(verb -> BEING.contains(verb.lemma()))
            .filter(verb -> !verb.lemma().equals("tener") || takesPlace(verb.index()))
            .isPresent();
  }

  private boolean takesPlace(int verb) {
    return syntax.dependents(verb).stream().anyMatch(child -> child.lemma().equals("lugar"));
  }

  /** {@code planes de ese tipo}, {@code en ese sentido}. */
  private boolean isOfThatKind(int noun) {
    return syntax.dependents(noun).stream()
        .filter(word -> KINDS.contains(word.lemma()))
        .flatMap(kind -> syntax.dependents(kind.index()).stream())
        .anyMatch(word -> Set.of("ese", "este").contains(word.lemma()));
  }

  /** {@code ni un peso}, {@code ni una sola bala}; where it is negated, {@code un solo soldado}. */
  boolean isNotOne(int noun) {
    return IntStream.range(Math.max(0, noun - 4), noun - 1)
        .anyMatch(word -> negators.isNotOne(word) || isSingle(word));
  }

  private boolean isSingle(int word) {
    return Set.of("un", "una").contains(syntax.word(word))
        && Set.of("solo", "sola", "único", "única").contains(syntax.word(word + 1));
  }
}
