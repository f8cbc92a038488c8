package org.trama.extract.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trama.model.PartOfSpeech;

/** Object pronouns, which lean on a verb whatever the parser makes of them. */
public final class Clitics {
  private static final Set<String> ACCUSATIVE = Set.of("lo", "la", "los", "las");
  private static final Set<String> DATIVE = Set.of("le", "les");

  private final Syntax syntax;

  public Clitics(Syntax syntax) {
    this.syntax = syntax;
  }

  public boolean isClitic(int index) {
    boolean pronoun =
        syntax.token(index).pos() == PartOfSpeech.PRON && (isAccusative(index) || isDative(index));
    return (pronoun || isTakenForArticle(index)) && !repeats(index);
  }

  /** {@code los blindados los pagó Abu Dabi}: what it means stands in the clause. */
  private boolean repeats(int index) {
    return syntax.token(index).relation().equals("expl");
  }

  /** {@code los hutíes la acusaron}: no article stands before a finite verb. */
  private boolean isTakenForArticle(int index) {
    return syntax.token(index).pos() == PartOfSpeech.DET
        && isAccusative(index)
        && index + 1 < syntax.size()
        && (syntax.isFiniteVerb(index + 1) || syntax.token(index + 1).lemma().equals("haber"));
  }

  /** {@code le envió}, {@code se lo envió}: the receiver. */
  public boolean isDative(int index) {
    boolean se =
        syntax.word(index).equals("se")
            && index + 1 < syntax.size()
            && ACCUSATIVE.contains(syntax.word(index + 1));
    return se || DATIVE.contains(syntax.word(index));
  }

  private boolean isAccusative(int index) {
    return ACCUSATIVE.contains(syntax.word(index));
  }

  /**
   * The verb that the pronoun leans on: the one right before where it is written as one word with
   * it, else the next.
   */
  public OptionalInt verb(int index) {
    int before = index - 1;
    while (before >= 0 && Set.of("se", "me", "nos").contains(syntax.word(before))) {
      before--;
    }
    boolean enclitic =
        before >= 0
            && syntax.isVerbal(before)
            && !syntax.token(before).morphology().mood().isFinite()
            && syntax.token(index).span().begin() <= syntax.token(before).span().end();
    if (enclitic) {
      return OptionalInt.of(before);
    }
    int verb = index + 1;
    while (verb < syntax.size()
        && (isClitic(verb) || syntax.token(verb).pos() == PartOfSpeech.AUX)) {
      verb++;
    }
    return verb < syntax.size() && syntax.isVerbal(verb)
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  /**
   * A pronoun that leans on a verb.
   *
   * @param dative whether it is the receiver
   * @param plural whether it stands for several
   * @param feminine whether it says that they are feminine
   */
  public record Clitic(boolean dative, boolean plural, boolean feminine) {}

  private Clitic clitic(int index) {
    String word = syntax.word(index);
    return new Clitic(isDative(index), word.endsWith("s"), word.startsWith("la"));
  }

  /** The pronouns that lean on the verb. */
  public List<Clitic> with(int verb) {
    return at(verb).mapToObj(i -> clitic(i)).toList();
  }

  /** Where the pronouns stand that lean on the verb. */
  public IntStream at(int verb) {
    return IntStream.range(Math.max(0, verb - 5), Math.min(syntax.size(), verb + 3))
        .filter(i -> isClitic(i) && verb(i).orElse(-1) == verb);
  }
}
