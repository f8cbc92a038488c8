package org.trama.extract.name;

import org.trama.extract.mention.KnownNames;
import org.trama.extract.mention.TitleWords;
import org.trama.extract.mention.Words;
import org.trama.model.Morphology;

/**
 * Keeps titles and portfolios from being taken for names: {@code Defensa} of {@code ministro de
 * Defensa}.
 */
final class TitleBars {
  private final TitleWords titles;
  private final KnownNames known;

  TitleBars(TitleWords titles, KnownNames known) {
    this.titles = titles;
    this.known = known;
  }

  void bar(Words words, Taken taken) {
    int plural = -1;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      int noun = titles.noun(words, i);
      if (noun > 0) {
        barTitle(words, i, taken);
        plural = isPlural(words, i) ? i : plural;
        last = i;
      } else if (last >= 0 && i - last < 12 && words.is(i, "para") && isPortfolio(words, i)) {
        barPortfolio(words, last, i, taken);
      } else if (plural >= 0 && words.is(i - 1, ";", ",", "y", "e")) {
        barPortfolio(words, plural, i, taken);
      }
    }
  }

  private boolean isPortfolio(Words words, int preposition) {
    return words.capital(TitleWords.afterPreposition(words, preposition));
  }

  private static boolean isPlural(Words words, int i) {
    return words.morphology(i).number() == Morphology.Number.PLURAL;
  }

  private void barTitle(Words words, int i, Taken taken) {
    int end = titles.afterAdjectives(words, i);
    int nounEnd = i + titles.noun(words, i);
    if (!isInsideName(words, i)) {
      taken.bar(i, nounEnd);
      for (int k = nounEnd; k < end; k++) {
        if (!titles.isNationality(words, k)) {
          taken.bar(k, k + 1);
        }
      }
      barPortfolio(words, i, end, taken);
    }
  }

  /** {@code Puerto Príncipe}: no prince. */
  private boolean isInsideName(Words words, int i) {
    return words.capital(i)
        && (isMember(words, i)
            || words.capital(i - 1)
                && (!words.opens(i - 1)
                    || known.nameAt(words, i - 1).filter(n -> n.end() > i).isPresent()));
  }

  /** {@code Grupo de Expertos}: whom the body is made of. */
  private static boolean isMember(Words words, int i) {
    return isPlural(words, i) && words.is(i - 1, "de") && words.capital(i - 2);
  }

  private void barPortfolio(Words words, int noun, int i, Taken taken) {
    int end = titles.portfolioEnd(words, noun, i);
    taken.bar(i, Math.max(i, end));
  }
}
