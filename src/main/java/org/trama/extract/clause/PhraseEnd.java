package org.trama.extract.clause;

import java.util.List;
import java.util.Set;
import org.trama.extract.mention.Reference;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Where a noun phrase ends behind its head. */
final class PhraseEnd {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»", "'", "‘", "’", "(");

  private static final Set<String> QUARTERS =
      Set.of(
          "norte",
          "sur",
          "este",
          "oeste",
          "noreste",
          "noroeste",
          "nordeste",
          "sureste",
          "suroeste",
          "sudeste",
          "sudoeste",
          "centro");

  /** Nouns that stand before another like adjectives. */
  private static final Set<String> PRENOMINAL = Set.of("amigo", "hermano", "pueblo", "vecino");

  private PhraseEnd() {}

  /**
   * Over adjectives and {@code de} complements without a determiner, up to the first word of
   * another kind.
   */
  static int of(Syntax syntax, int head, List<Reference> all) {
    int at = reach(syntax, head, namesCeasefire(syntax, head) ? head + 3 : head + 1, all);
    return at < syntax.size() && closesQuote(syntax, head, at)
        ? reach(syntax, head, at + 1, all)
        : at;
  }

  /** As far as what goes with the noun stands in a row from {@code from} on. */
  private static int reach(Syntax syntax, int head, int from, List<Reference> all) {
    int at = from;
    int next = behind(syntax, head, at, all);
    while (next > at) {
      at = next;
      next = behind(syntax, head, at, all);
    }
    return at;
  }

  /** Index after what stands at {@code at} and is part of the phrase; {@code at} where none is. */
  private static int behind(Syntax syntax, int head, int at, List<Reference> all) {
    if (at >= syntax.size()) {
      return at;
    }
    String word = syntax.token(at).text();
    if (isModifier(syntax, head, at, all)) {
      return at + 1;
    }
    if (word.equals("del") && isQuarter(syntax, at + 1)) {
      return at + 2;
    }
    if (word.equals("de") && isBareNoun(syntax, at + 1)) {
      return at + (opensWithAdjective(syntax, at + 1) ? 3 : 2);
    }
    if (at == head + 1 && namesKind(syntax, at, all)) {
      return endOfName(at, all);
    }
    if (word.equals("de") && isPortfolio(syntax, at + 1, all)) {
      return behindPortfolio(syntax, at + 1, all);
    }
    return isQuotedAdjective(syntax, at) ? at + 3 : at;
  }

  /** An adjective, a demonym, or right behind the head a name or a noun that says of what kind. */
  private static boolean isModifier(Syntax syntax, int head, int at, List<Reference> all) {
    return syntax.token(at).pos() == PartOfSpeech.ADJ
        || at == head + 1 && syntax.word(at).matches("suy[oa]s?")
        || all.stream()
            .anyMatch(
                reference -> reference.form() == Reference.Form.DEMONYM && reference.head() == at)
        || at == head + 1 && (syntax.token(at).pos() == PartOfSpeech.PROPN || isKind(syntax, at));
  }

  /** {@code los suburbios del sur de Beirut}: on which side, before the name of the whole. */
  private static boolean isQuarter(Syntax syntax, int index) {
    return index < syntax.size() && QUARTERS.contains(syntax.word(index));
  }

  /**
   * {@code buque espía}: a bare noun right behind another says of what kind that is; not so in
   * {@code el hermano pueblo serbio}.
   */
  static boolean isKind(Syntax syntax, int index) {
    Token token = syntax.token(index);
    return index > 0
        && token.pos() == PartOfSpeech.NOUN
        && token.head() == index - 1
        && Set.of("appos", "compound", "nmod").contains(token.relation())
        && syntax.token(index - 1).pos() == PartOfSpeech.NOUN
        && (token.morphology().number() != Morphology.Number.PLURAL
            || syntax.token(index - 1).morphology().number() == Morphology.Number.PLURAL)
        && !PRENOMINAL.contains(syntax.token(index - 1).lemma())
        && Character.isLowerCase(token.text().charAt(0));
  }

  /** {@code alto el fuego}, {@code cese al fuego}. */
  static boolean namesCeasefire(Syntax syntax, int head) {
    return head + 2 < syntax.size()
        && Set.of("alto", "altos", "cese", "ceses").contains(syntax.word(head))
        && Set.of("el", "al").contains(syntax.word(head + 1))
        && syntax.word(head + 2).equals("fuego");
  }

  /** {@code ministros de Relaciones Exteriores}: written like a name, and yet nobody's. */
  private static boolean isPortfolio(Syntax syntax, int index, List<Reference> all) {
    return index < syntax.size()
        && syntax.isCapital(index)
        && all.stream()
            .noneMatch(reference -> reference.begin() <= index && index < reference.end());
  }

  private static int behindPortfolio(Syntax syntax, int from, List<Reference> all) {
    int at = from;
    while (isPortfolio(syntax, at, all)) {
      at++;
    }
    return at;
  }

  /** Whether the word is a quotation mark or opens a bracket. */
  static boolean isQuote(Token token) {
    return QUOTES.contains(token.text());
  }

  /** {@code las medidas “ilegales” del Consejo}. */
  private static boolean isQuotedAdjective(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && isQuote(syntax.token(at))
        && syntax.token(at + 1).pos() == PartOfSpeech.ADJ
        && isQuote(syntax.token(at + 2));
  }

  /** {@code la “política exterior” de Occidente}: what was opened before the noun. */
  private static boolean closesQuote(Syntax syntax, int head, int at) {
    return head > 0
        && isQuote(syntax.token(at))
        && isQuote(syntax.token(head - 1))
        && !syntax.token(at).text().equals("(");
  }

  /** {@code misil de largo alcance}. */
  private static boolean opensWithAdjective(Syntax syntax, int index) {
    return index + 1 < syntax.size()
        && syntax.token(index).pos() == PartOfSpeech.ADJ
        && syntax.token(index + 1).pos() == PartOfSpeech.NOUN
        && !syntax.token(index).lemma().equals("ambos");
  }

  /** {@code cazas Su-35 rusos}: a name behind the noun, and a demonym behind the name. */
  private static boolean namesKind(Syntax syntax, int index, List<Reference> all) {
    int end = endOfName(index, all);
    return end > index
        && end < syntax.size()
        && all.stream()
            .anyMatch(
                reference ->
                    reference.form() == Reference.Form.DEMONYM && reference.begin() == end);
  }

  /** Index after the name that begins at {@code index}; {@code index} where none does. */
  private static int endOfName(int index, List<Reference> all) {
    return all.stream()
        .filter(reference -> reference.form() == Reference.Form.NAME && reference.begin() == index)
        .mapToInt(Reference::end)
        .max()
        .orElse(index);
  }

  private static boolean isBareNoun(Syntax syntax, int index) {
    return index < syntax.size()
        && Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ).contains(syntax.token(index).pos());
  }
}
