package org.trama.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Joins phrases and the names or acronyms right behind them that mean the same. */
final class NamesBehind {
  /** At least two, side by side: {@code NIS}, {@code UNAMA}. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}");

  private NamesBehind() {}

  /**
   * {@code la presidenta, Claudia Sheinbaum,}: a phrase and the name behind it that mean the same
   * are one.
   */
  static List<Phrase> join(Syntax syntax, List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    for (Phrase phrase : phrases) {
      int last = joined.size() - 1;
      Optional<Phrase> title =
          joined.stream()
              .filter(
                  before ->
                      before.refers()
                          && before.entities().equals(phrase.entities())
                          && isBeside(syntax, before, phrase))
              .findFirst();
      Optional<Phrase> spelled =
          joined.stream()
              .filter(
                  before ->
                      before.end() == phrase.begin()
                          && isBracketed(syntax, phrase)
                          && before.refers())
              .reduce((a, b) -> b);
      if (title.isEmpty() && spelled.isPresent()) {
        Phrase before = spelled.get();
        Phrase meant =
            isWhole(syntax, before, phrase) ? before : before.standingFor(phrase.entities().get(0));
        joined.set(joined.indexOf(before), meant.until(phrase.end()));
      } else if (title.isPresent() && last >= 0) {
        Phrase whole = title.get().until(phrase.end());
        joined.set(joined.indexOf(title.get()), whole);
      } else {
        joined.add(phrase);
      }
    }
    return joined;
  }

  /** {@code (NIS)} right behind the words it stands for, {@code Almaty (Kazajistán)}. */
  private static boolean isBracketed(Syntax syntax, Phrase phrase) {
    boolean bracketed =
        syntax.token(phrase.begin()).text().equals("(")
            && phrase.end() < syntax.size()
            && syntax.token(phrase.end()).text().equals(")");
    return bracketed && phrase.entities().size() == 1 && phrase.end() - phrase.begin() == 2;
  }

  /** {@code Almaty (Kazajistán)}: behind a name, and no acronym, it says of what that is part. */
  private static boolean isWhole(Syntax syntax, Phrase before, Phrase bracketed) {
    return syntax.token(before.head()).pos() == PartOfSpeech.PROPN
        && !CAPITALS.matcher(syntax.token(bracketed.head()).text()).find();
  }

  private static boolean isBeside(Syntax syntax, Phrase before, Phrase name) {
    int gap = name.begin() - before.end();
    boolean comma = gap == 1 && Set.of(",", "(").contains(syntax.token(before.end()).text());
    return name.marker().isEmpty()
        && (gap == 0 || comma)
        && name.begin() > before.begin()
        && !isPronoun(syntax, before.end() - 1)
        && !(comma && isPronoun(syntax, name.head()) && isOneSubject(syntax, name.head()));
  }

  /** {@code Malí, que Bamako}: a name behind a pronoun is another phrase. */
  private static boolean isPronoun(Syntax syntax, int word) {
    return syntax.token(word).pos() == PartOfSpeech.PRON;
  }

  /** {@code las acusaciones de Rusia, que asegura}: so is who says or does something. */
  private static boolean isOneSubject(Syntax syntax, int word) {
    Token pronoun = syntax.token(word);
    return pronoun.relation().startsWith("nsubj")
        && !new Conjugation(syntax).isPlural(pronoun.head());
  }
}
