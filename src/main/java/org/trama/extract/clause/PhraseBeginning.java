package org.trama.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Where a noun phrase begins before its head. */
final class PhraseBeginning {
  private PhraseBeginning() {}

  /**
   * Over figures, adjectives and quotation marks to the determiner, and over one before it ({@code
   * todos los}).
   */
  static int of(Syntax syntax, int head, List<PhraseFinder.Range> figures) {
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
          || !determined
              && (isMore(syntax, before, head)
                  || isPrenominal(syntax, before)
                  || isDegree(syntax, before, head))) {
        determined |= determiner;
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /** {@code el envío de más tropas}: no less than {@code de otras}. */
  private static boolean isMore(Syntax syntax, int index, int head) {
    return Set.of("más", "menos").contains(syntax.word(index))
        && syntax.token(index).head() == head
        && syntax.token(head).pos() == PartOfSpeech.NOUN
        && index + 1 == head;
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

  private static boolean isPrenominal(Syntax syntax, int index) {
    Token token = syntax.token(index);
    return switch (token.pos()) {
      case NUM -> true;
      case ADJ ->
          index > 0
              && syntax.token(index - 1).pos() != PartOfSpeech.NOUN
              && !isAgain(syntax, index);
      case PUNCT -> PhraseEnd.isQuote(token);
      default ->
          Set.of("llamado", "llamada", "llamados", "llamadas")
              .contains(token.text().toLowerCase(Locale.ROOT));
    };
  }

  /** {@code bombardearon de nuevo objetivos hutíes}: the adverb is no part of the phrase. */
  private static boolean isAgain(Syntax syntax, int index) {
    return syntax.word(index).equals("nuevo")
        && syntax.word(index - 1).equals("de")
        && (syntax.token(index).head() == index - 1 || index > 1 && syntax.isVerbal(index - 2));
  }
}
