package org.trama.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.extract.entity.Reference;
import org.trama.model.Morphology;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Where a noun phrase begins and ends around its head. */
final class PhraseEdges {
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

  private PhraseEdges() {}

  /**
   * Over adjectives and {@code de} complements without a determiner, up to the first word of
   * another kind.
   */
  static int right(Syntax syntax, int head, List<Reference> all) {
    int at = namesCeasefire(syntax, head) ? head + 3 : head + 1;
    while (at < syntax.size()) {
      Token token = syntax.token(at);
      boolean next = at + 1 < syntax.size();
      int index = at;
      boolean demonym =
          all.stream()
              .anyMatch(
                  reference ->
                      reference.form() == Reference.Form.DEMONYM && reference.head() == index);
      if (token.pos() == PartOfSpeech.ADJ
          || demonym
          || token.pos() == PartOfSpeech.PROPN && at == head + 1) {
        at++;
      } else if (at == head + 1 && isKind(syntax, at)) {
        at++;
      } else if (token.text().equals("del") && next && isQuarter(syntax, at + 1)) {
        at += 2;
      } else if (token.text().equals("de") && next && isBareNoun(syntax, at + 1)) {
        at += opensWithAdjective(syntax, at + 1) ? 3 : 2;
      } else if (at == head + 1 && namesKind(syntax, at, all)) {
        at = endOfName(at, all);
      } else if (token.text().equals("de") && isPortfolio(syntax, at + 1, all)) {
        at = behindPortfolio(syntax, at + 1, all);
      } else if (isQuotedAdjective(syntax, at)) {
        at += 3;
      } else if (closesQuote(syntax, head, at)) {
        return at + 1;
      } else {
        break;
      }
    }
    return at;
  }

  /** {@code los suburbios del sur de Beirut}: on which side, before the name of the whole. */
  private static boolean isQuarter(Syntax syntax, int index) {
    return QUARTERS.contains(syntax.word(index));
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
        && Character.isUpperCase(syntax.token(index).text().charAt(0))
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

  /** {@code las medidas “ilegales” del Consejo}. */
  private static boolean isQuotedAdjective(Syntax syntax, int at) {
    return at + 2 < syntax.size()
        && QUOTES.contains(syntax.token(at).text())
        && syntax.token(at + 1).pos() == PartOfSpeech.ADJ
        && QUOTES.contains(syntax.token(at + 2).text());
  }

  /** {@code la “política exterior” de Occidente}: what was opened before the noun. */
  private static boolean closesQuote(Syntax syntax, int head, int at) {
    return head > 0
        && QUOTES.contains(syntax.token(at).text())
        && QUOTES.contains(syntax.token(head - 1).text())
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
    PartOfSpeech pos = syntax.token(index).pos();
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ;
  }

  /**
   * Over figures, adjectives and quotation marks to the determiner, and over one before it ({@code
   * todos los}).
   */
  static int left(Syntax syntax, int head, List<PhraseFinder.Range> figures) {
    int at = head;
    boolean determined = false;
    while (at > 0) {
      int before = at - 1;
      Optional<PhraseFinder.Range> figure =
          figures.stream().filter(range -> range.covers(before)).findFirst();
      boolean determiner = isDeterminer(syntax.token(before));
      if (figure.isPresent() && !determined) {
        at = figure.get().begin();
      } else if (determiner
          || !determined && (isPrenominal(syntax, before) || isDegree(syntax, before, head))) {
        determined |= determiner;
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /** {@code de «extremadamente lamentable»}. */
  private static boolean isDegree(Syntax syntax, int index, int head) {
    return syntax.token(head).pos() == PartOfSpeech.ADJ
        && syntax.token(index).pos() == PartOfSpeech.ADV;
  }

  private static boolean isDeterminer(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return token.pos() == PartOfSpeech.DET
        || Set.of("unos", "unas", "otros", "otras", "ambos", "ambas", "varios", "varias")
            .contains(text);
  }

  /** {@code bombardearon de nuevo objetivos hutíes}: the adverb is no part of the phrase. */
  private static boolean isAgain(Syntax syntax, int index) {
    return syntax.word(index).equals("nuevo")
        && syntax.word(index - 1).equals("de")
        && (syntax.token(index).head() == index - 1 || index > 1 && syntax.isVerbal(index - 2));
  }

  private static boolean isPrenominal(Syntax syntax, int index) {
    Token token = syntax.token(index);
    return switch (token.pos()) {
      case NUM -> true;
      case ADJ ->
          index > 0
              && syntax.token(index - 1).pos() != PartOfSpeech.NOUN
              && !isAgain(syntax, index);
      case PUNCT -> QUOTES.contains(token.text());
      default ->
          Set.of("llamado", "llamada", "llamados", "llamadas")
              .contains(token.text().toLowerCase(Locale.ROOT));
    };
  }
}
