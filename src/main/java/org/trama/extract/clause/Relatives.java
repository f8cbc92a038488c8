package org.trama.extract.clause;

import java.util.Optional;
import java.util.Set;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Relative clauses whose noun is neither their subject nor their object. */
public final class Relatives {
  private static final Set<String> PLACES = Set.of("donde", "adonde");

  /** Pronouns that open a relative clause and stand for who or what it is about. */
  private static final Set<String> PRONOUNS = Set.of("que", "quien", "quienes", "cual", "cuales");

  private static final Set<String> OWNERS = Set.of("cuyo", "cuya", "cuyos", "cuyas");

  private final Syntax syntax;

  public Relatives(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the word, in lower case, may open a relative clause: {@code que}, {@code quien}. */
  public static boolean isPronoun(String word) {
    return PRONOUNS.contains(word);
  }

  /** Whether the clause of {@code verb} says where: {@code Washington, donde se reunió}. */
  public boolean isWhere(int verb) {
    return relative(verb).filter(index -> PLACES.contains(syntax.word(index))).isPresent();
  }

  /** Whether the clause of {@code verb} says whereto: {@code adonde viajó}, {@code a donde fue}. */
  public boolean isWhither(int verb) {
    return relative(verb)
        .filter(index -> syntax.word(index).equals("adonde") || syntax.word(index - 1).equals("a"))
        .isPresent();
  }

  /**
   * Whether the clause of {@code verb} opens with {@code donde}, with {@code cuyo} or with a
   * preposition and a relative: {@code con el que firmó}, {@code a los que acusó}.
   */
  public boolean isOblique(int verb) {
    return relative(verb)
        .filter(
            index ->
                PLACES.contains(syntax.word(index))
                    || OWNERS.contains(syntax.word(index))
                    || isGoverned(index))
        .isPresent();
  }

  /**
   * The preposition that the relative stands behind: {@code en} of {@code en las que participó}.
   */
  public Optional<String> preposition(int verb) {
    return relative(verb)
        .filter(this::isGoverned)
        .map(index -> syntax.token(beforeArticle(index)).lemma());
  }

  /** The word that opens the clause: {@code que} of {@code en las que participó}. */
  public Optional<Integer> pronoun(int verb) {
    return relative(verb).filter(index -> PRONOUNS.contains(syntax.word(index)));
  }

  /**
   * Whether nobody is told whom the relative before the verb means: {@code no negociará con quien
   * asaltó la embajada}.
   */
  boolean isHeadless(int verb) {
    Optional<Integer> pronoun =
        relative(verb).filter(index -> Set.of("quien", "quienes").contains(syntax.word(index)));
    int before = pronoun.map(index -> isGoverned(index) ? index - 2 : index - 1).orElse(-1);
    return before >= 0 && syntax.isVerbal(before);
  }

  /**
   * Whether the noun can be the subject of the verb: not so in {@code las tropas que mantiene},
   * where one has several.
   */
  public boolean agrees(int verb, int noun) {
    boolean several =
        syntax.token(noun).pos() == PartOfSpeech.NOUN
            && syntax.token(noun).morphology().number() == Morphology.Number.PLURAL;
    return !several || finite(verb) != Morphology.Number.SINGULAR || syntax.hasSe(verb);
  }

  private Morphology.Number finite(int verb) {
    Morphology own = syntax.token(verb).morphology();
    return own.mood().isFinite()
        ? own.number()
        : syntax.auxiliaries(verb).stream()
            .map(Token::morphology)
            .filter(form -> form.mood().isFinite())
            .map(Morphology::number)
            .findFirst()
            .orElse(Morphology.Number.NONE);
  }

  /** The relative that opens the clause: the nearest before the verb with no other verb between. */
  private Optional<Integer> relative(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      String word = syntax.word(i);
      if (PLACES.contains(word) || PRONOUNS.contains(word) || OWNERS.contains(word)) {
        return Optional.of(i);
      }
      Token token = syntax.token(i);
      boolean clause = syntax.isFiniteVerb(i);
      if (clause && !token.lemma().equals("haber") || token.text().equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the relative can mean the noun: {@code los cuales} no town, {@code la que} no men. */
  public boolean isOf(int verb, int noun) {
    Token head = syntax.token(noun);
    String before = relative(verb).map(index -> syntax.word(index - 1)).orElse("");
    boolean many = before.matches("los|las");
    return head.pos() == PartOfSpeech.NOUN
        && (!before.matches("el|la|los|las|al|del")
            || (head.morphology().number() == Morphology.Number.PLURAL) == many);
  }

  private boolean isGoverned(int relative) {
    int before = beforeArticle(relative);
    return syntax.token(before).pos() == PartOfSpeech.ADP
        || Set.of("al", "del").contains(syntax.word(before));
  }

  private int beforeArticle(int relative) {
    int before = relative - 1;
    boolean article =
        before > 0 && Set.of("el", "la", "los", "las", "lo").contains(syntax.word(before));
    return article ? before - 1 : before;
  }
}
